import { maxOf } from '../../core/index.js';
import type { Piece } from '../blocks/index.js';
import type { Run } from './page.js';

/** Runs on one line, from left to right. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly page: number;
  readonly runs: readonly Run[];
  /** The line is on another page than the one before it in the same cell. */
  readonly startsPage?: boolean;
}

/** How far baselines of one line may be apart, of the font size: a superscript is on the line of its word. */
const SAME_LINE = 0.45;
/** A gap that is wider than this is a space, of the font size. */
const SPACE = 0.12;

/** Puts runs of a page into lines, from the top down. */
export function toLines(runs: readonly Run[], page: number): readonly Line[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const largest = group?.reduce((a, b) => (b.size > a.size ? b : a));
    if (group && largest && run.baseline - largest.baseline <= SAME_LINE * Math.max(run.size, largest.size))
      group.push(run);
    else groups.push([run]);
  }
  return groups.filter(isDrawn).map((group) => {
    const ordered = [...group].sort((a, b) => a.left - b.left);
    const largest = ordered.reduce((a, b) => (b.size > a.size ? b : a));
    return {
      left: ordered[0]!.left,
      right: ordered.reduce((most, { right }) => Math.max(most, right), -Infinity),
      baseline: largest.baseline,
      size: largest.size,
      page,
      runs: ordered,
    };
  });
}

/** Browsers draw the upper marks of a line that is on the next page on this one too, where they have no width. */
const isDrawn = (group: readonly Run[]): boolean =>
  group.some(({ text, left, right }) => right - left > 0.5 || !/^\p{Mn}+$/u.test(text.trim()));

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
    const style = {
      ...(run.bold && { bold: true }),
      ...(run.italic && { italic: true }),
      ...positionOf(run, line),
    };
    const piece = (part: string): readonly Piece[] =>
      part === '' ? [] : [{ type: 'text', text: part, style }];
    const shown = text.trim();
    if (run.link === undefined || shown === '') return piece(text);
    return [
      ...piece(/^\s*/u.exec(text)![0]),
      { type: 'link', target: run.link, pieces: piece(shown) },
      ...piece(text.slice(text.trimEnd().length)),
    ];
  });
}

/** Letters that are smaller than this, of the size of their line, and higher or lower, are set above or below it. */
const SCRIPT = 0.85;
/** How much higher or lower, of the size of the line. */
const RAISED = 0.15;
const LOWERED = 0.05;

/** Whether a run is a superscript or subscript: the mark of a footnote after a number is no digit of the number. */
function positionOf({ size, baseline }: Run, line: Line): { superscript?: true; subscript?: true } {
  if (size > SCRIPT * line.size) return {};
  const height = (line.baseline - baseline) / line.size;
  if (height > RAISED) return { superscript: true };
  return height < -LOWERED ? { subscript: true } : {};
}

/** Whether a column was too narrow for a Latin word, which goes on in the next line: else it had begun there. */
export const isCutWord = (line: Line, next: Line, right: number): boolean =>
  line.right >= right - line.size &&
  /^\s*\p{Script=Latin}{3,}$/u.test(lineText(line)) &&
  /^\p{Ll}/u.test(lineText(next));

/** The size of a line's Thai letters and of its other ones: Word sets the two apart, often by mistake. */
export function scriptSizes({ runs }: Line): { readonly thai?: number; readonly other?: number } {
  const largest = (some: readonly Run[]): number => maxOf(some.map(({ size }) => size));
  const [thai, other] = [runs.filter(hasThai), runs.filter((run) => !hasThai(run) && run.text.trim() !== '')];
  return {
    ...(thai.length > 0 && { thai: largest(thai) }),
    ...(other.length > 0 && { other: largest(other) }),
  };
}

const hasThai = ({ text }: Run): boolean => /[\u0e01-\u0e4e]/u.test(text);

export const isBoldLine = ({ runs }: Line): boolean => runs.every(({ bold }) => bold);
