// Line ends of the held-back prose, drawn at random: what two readers judged apart, without knowing whose ends they saw.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { createPdfWriter } from '../../../dist/write/pdf/writer.js';
import { columnsDocument } from '../narrow-column.mjs';
import { generator, SEED } from './judged-ends.mjs';
import { readLines } from './line-ends.mjs';

const DRAWN = 300;
/** Widths of the columns, cm: the narrow one of a level, one of a table in a cell, and the page's. */
const COLUMNS = [4.4, 6, 15.7];
/** Letters that a reader sees on either side of an end. */
const SHOWN = 24;
/** Letters on either side that must meet in the text. */
const SEAM = 12;

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const VERDICTS = at('judged-held-back-ends.tsv');

export const heldBackParagraphs = () =>
  readFileSync(at('prose/held-back.txt'), 'utf8').split('\n').filter(Boolean);

/** The ends within paragraphs of a PDF, as `letters before|letters after`. */
export function endsWithContext(paragraphs, lines) {
  const source = paragraphs.join('\n');
  return lines.slice(1).flatMap((below, index) => {
    const above = lines[index];
    const before = above.slice(-SEAM);
    const seam = [before + below.slice(0, SEAM), `${before} ${below.slice(0, SEAM)}`];
    if (!seam.some((text) => source.includes(text))) return [];
    return [`${above.slice(-SHOWN)}|${below.slice(0, SHOWN)}`];
  });
}

/** Draws ends with the stated seed, each once. */
export function drawEnds(ends, count = DRAWN) {
  const pool = [...new Set(ends)];
  const random = generator(SEED);
  return Array.from({ length: Math.min(count, pool.length) }, () =>
    pool.splice(Math.floor(random.next().value * pool.length), 1).at(0),
  );
}

/** The drawn ends of our own PDF of the held-back prose. */
export async function heldBackEnds(folder) {
  const writer = createPdfWriter(await loadOfficialFamily());
  const paragraphs = heldBackParagraphs();
  const ends = [];
  for (const centimetres of COLUMNS) {
    const pdf = path.join(folder, `held-back-${centimetres}.pdf`);
    writeFileSync(pdf, (await writer.write(await columnsDocument([{ centimetres, paragraphs }]))).bytes);
    ends.push(...endsWithContext(paragraphs, readLines(pdf)));
  }
  return drawEnds(ends);
}

/** `{ drawn, accepted, refused, unjudged }`: an end is accepted where both readers accept it. */
export async function judgeHeldBackEnds(folder) {
  const verdicts = new Map(
    readFileSync(VERDICTS, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([end, ...readers]) => [end, readers.every((verdict) => verdict === 'yes')]),
  );
  const drawn = await heldBackEnds(folder);
  return {
    drawn,
    accepted: drawn.filter((end) => verdicts.get(end) === true).length,
    refused: drawn.filter((end) => verdicts.get(end) === false),
    unjudged: drawn.filter((end) => !verdicts.has(end)),
  };
}
