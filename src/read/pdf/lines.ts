import type { Piece } from '../blocks/index.js';
import type { Run } from './page.js';

/** Runs on one line, from left to right. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly Run[];
  /** The line is on another page than the one before it in the same cell. */
  readonly startsPage?: boolean;
}

/** How far baselines of one line may be apart, of the font size: a superscript is on the line of its word. */
const SAME_LINE = 0.45;
/** A gap that is wider than this is a space, of the font size. */
const SPACE = 0.12;

/** Puts runs into lines, from the top down. */
export function toLines(runs: readonly Run[]): readonly Line[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const largest = group?.reduce((a, b) => (b.size > a.size ? b : a));
    if (group && largest && run.baseline - largest.baseline <= SAME_LINE * Math.max(run.size, largest.size))
      group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const ordered = [...group].sort((a, b) => a.left - b.left);
    const largest = ordered.reduce((a, b) => (b.size > a.size ? b : a));
    return {
      left: ordered[0]!.left,
      right: ordered.reduce((most, { right }) => Math.max(most, right), -Infinity),
      baseline: largest.baseline,
      size: largest.size,
      runs: ordered,
    };
  });
}

/** The text of a line. */
export const lineText = (line: Line): string =>
  line.runs.map(({ text }, index) => (isGap(line, index) ? ` ${text}` : text)).join('');

/** Whether there is a space before a run of a line. */
const isGap = ({ runs, size }: Line, index: number): boolean => {
  const [before, run] = [runs[index - 1], runs[index]!];
  return (
    before !== undefined &&
    run.left - before.right > SPACE * size &&
    !/\s$/u.test(before.text) &&
    !/^\s/u.test(run.text)
  );
};

/** The pieces of a line, from the run `from` on; spaces at the ends of a link are outside it. */
export function linePieces(line: Line, from = 0): readonly Piece[] {
  return line.runs.slice(from).flatMap((run, index): readonly Piece[] => {
    const text = index > 0 && isGap(line, from + index) ? ` ${run.text}` : run.text;
    const style = { ...(run.bold && { bold: true }), ...(run.italic && { italic: true }) };
    const piece = (part: string): readonly Piece[] =>
      part === '' ? [] : [{ type: 'text', text: part, style }];
    const shown = text.trim();
    if (run.link === undefined || shown === '') return piece(text);
    return [
      ...piece(/^\s*/u.exec(text)![0]),
      { type: 'link', target: run.link, pieces: piece(shown) },
      ...piece(/\s*$/u.exec(text)![0]),
    ];
  });
}

export const isBoldLine = ({ runs }: Line): boolean => runs.every(({ bold }) => bold);
