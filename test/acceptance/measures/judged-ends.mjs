// Line ends of prose that no list of words was tuned on: what two readers judged apart, the ends mixed with those of
// another program, without knowing whose they saw.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The draw, so that anybody draws the same ends; one end more or less changes nothing else. */
export const SEED = 2563;
const DRAWN = 300;

const VERDICTS = new URL('../judged-ends.tsv', import.meta.url);

/** Letters on either side that a reader sees, and those that must meet in the text. */
const SHOWN = 24;
const SEAM = 12;

/** The line ends within paragraphs, as `letters before|letters after`. */
export function endsWithContext(paragraphs, lines) {
  const source = paragraphs.join('\n');
  return lines.slice(1).flatMap((below, i) => {
    const above = lines[i];
    const [before, after] = [above.slice(-SEAM), below.slice(0, SEAM)];
    if (!source.includes(before + after) && !source.includes(`${before} ${after}`)) return [];
    return [`${above.slice(-SHOWN)}|${below.slice(0, SHOWN)}`];
  });
}

const order = (end) => createHash('sha256').update(`${SEED} ${end}`).digest('hex');

/** Ends drawn with the seed, each once. */
export function drawEnds(ends, count = DRAWN) {
  const ordered = [...new Set(ends)].map((end) => [order(end), end]).sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.slice(0, count).map(([, end]) => end);
}

/** The verdicts of the readers: `[first, second]` by end. */
const readVerdicts = () =>
  new Map(
    readFileSync(VERDICTS, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([end, ...readers]) => [end, readers]),
  );

/** `{ drawn, both, first, second, refused, unjudged }`: how many ends both readers accept, and each. */
export function judgeDrawnEnds(ends) {
  const verdicts = readVerdicts();
  const drawn = drawEnds(ends);
  const judged = drawn.filter((end) => verdicts.has(end));
  const accepted = (end, reader) => verdicts.get(end)[reader] === 'yes';
  const isAccepted = (end) => accepted(end, 0) && accepted(end, 1);
  return {
    drawn,
    both: judged.filter(isAccepted).length,
    first: judged.filter((end) => accepted(end, 0)).length,
    second: judged.filter((end) => accepted(end, 1)).length,
    refused: judged.filter((end) => !isAccepted(end)),
    unjudged: drawn.filter((end) => !verdicts.has(end)),
  };
}
