// Where lines end: inside a word of libthai's dictionary, or before a character that may not begin a line.
import { fileURLToPath } from 'node:url';
import { run } from '../judges/run.mjs';

const JUDGE = fileURLToPath(new URL('../judges/libthai.py', import.meta.url));
const THAI = /[\u0e00-\u0e7f]/u;
const FORBIDDEN_START = /^[ๆฯะาำิ-ฺๅ็-๎)”’\]},.:;!?%]/u;
/** Characters on either side of a line end that have to be found in the source. */
const CONTEXT = 14;

/** The lines of a PDF as poppler reads them, without white space around them. */
export const readLines = (pdf) =>
  run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'])
    .split(/[\n\f]/u)
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Judges the line ends between lines that follow each other in a paragraph of the source.
 * `{ ends, insideWord, forbidden, examples }`.
 */
export function judgeLineEnds(paragraphs, lines) {
  const source = paragraphs.join('\n');
  const ends = [];
  let forbidden = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const [above, below] = [lines[i - 1], lines[i]];
    if (FORBIDDEN_START.test(below)) forbidden += 1;
    if (!THAI.test(above.at(-1)) || !THAI.test(below[0])) continue;
    const at = source.indexOf(above.slice(-CONTEXT) + below.slice(0, CONTEXT));
    if (at < 0) continue;
    const start = source.lastIndexOf('\n', at) + 1;
    const end = source.indexOf('\n', at);
    ends.push({
      paragraph: source.slice(start, end < 0 ? undefined : end),
      offset: at - start + Math.min(CONTEXT, above.length),
      above,
      below,
    });
  }
  const texts = [...new Set(ends.map(({ paragraph }) => paragraph))];
  const judged = JSON.parse(run('python3', [JUDGE], { input: JSON.stringify(texts) }));
  const boundaries = new Map(texts.map((text, i) => [text, new Set(judged[i])]));
  const inside = ends.filter(({ paragraph, offset }) => !boundaries.get(paragraph).has(offset));
  return {
    ends: ends.length,
    insideWord: inside.length,
    forbidden,
    examples: inside.slice(0, 8).map(({ above, below }) => `${above.slice(-10)}|${below.slice(0, 10)}`),
  };
}
