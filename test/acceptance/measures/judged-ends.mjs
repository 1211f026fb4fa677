// Line ends drawn at random and judged by hand: the words on either side, and whether a careful reader accepts the end.
import { readFileSync } from 'node:fs';
import { segment } from '../../../dist/bundle/thai.js';
import { squash } from '../source-rows.mjs';

/** The draw, so that anybody draws the same ends of the same documents. */
export const SEED = 2563;
const DRAWN = 300;

const VERDICTS = new URL('../judged-line-ends.tsv', import.meta.url);

/** Letters on either side that must be adjacent in the source for two lines to be of one paragraph. */
const SEAM = 14;

/** Numbers from 0 to 1, always the same for a seed. */
export function* generator(seed) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** The words on either side of every line end within a paragraph, as `last word|first word`. */
export function lineEndWords(paragraphs, lines) {
  const source = paragraphs.map(squash).join('\n');
  return lines.slice(1).flatMap((below, i) => {
    const above = lines[i];
    if (!source.includes(squash(above).slice(-SEAM) + squash(below).slice(0, SEAM))) return [];
    return [
      `${segment(above).findLast((word) => word.trim())}|${segment(below).find((word) => word.trim())}`,
    ];
  });
}

/** `{ drawn, accepted, unjudged, refused }` for 300 ends drawn with the seed. */
export function judgeDrawnEnds(ends) {
  const verdicts = new Map(
    readFileSync(VERDICTS, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t')),
  );
  const pool = [...ends];
  const random = generator(SEED);
  const drawn = Array.from(
    { length: DRAWN },
    () => pool.splice(Math.floor(random.next().value * pool.length), 1)[0],
  );
  const refused = drawn.filter((end) => verdicts.get(end) === 'no');
  const unjudged = drawn.filter((end) => !verdicts.has(end));
  return { drawn, accepted: drawn.length - refused.length - unjudged.length, unjudged, refused };
}
