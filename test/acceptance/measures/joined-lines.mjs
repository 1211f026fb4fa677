// How well the lines of a page, copied out of the result column of a PDF, are distinguished from the ends of paragraphs.
import { findWraps } from '../../../dist/markdown/wrapped-lines.js';
import { plainText } from '../../../dist/markdown/index.js';
import { run } from '../judges/run.mjs';

/** The result column, points: right of the level and the guideline, between header row and page number. */
const COLUMN = { x: 325, y: 70, width: 470, height: 430 };
/** Characters around a line end by which it is found in the report. */
const AROUND = 25;

const bare = (text) => text.replace(/\s/gu, '');

/** Line ends within a paragraph that are joined, of how many; and ends of paragraphs that are, of how many. */
export function compareLineEnds(report, pdf) {
  const { x, y, width, height } = COLUMN;
  const crop = ['-x', x, '-y', y, '-W', width, '-H', height, '-r', 72].map(String);
  const pages = run('pdftotext', [...crop, pdf, '-']).split('\f');
  const paragraphs = report.categories
    .flatMap(({ items }) => items.flatMap(({ levels }) => levels.flatMap(({ result }) => linesOf(result))))
    .map(bare);
  const counts = { within: 0, joined: 0, ends: 0, wrong: 0 };
  for (const page of pages) {
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    const wraps = findWraps(lines);
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const around = bare(line).slice(-AROUND) + bare(lines[index + 1]).slice(0, AROUND);
      const isWithin = paragraphs.some((paragraph) => paragraph.includes(around));
      counts[isWithin ? 'within' : 'ends'] += 1;
      if (wraps[index]) counts[isWithin ? 'joined' : 'wrong'] += 1;
    }
  }
  return counts;
}

const linesOf = (blocks) =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.flatMap((item) => [item.marker + plainText(item.text), ...linesOf(item.children)])
      : block.text
        ? plainText(block.text).split('\n')
        : [],
  );
