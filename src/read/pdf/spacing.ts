import { maxOf, minOf } from '../../core/index.js';
import { isLine, isTable, type Content } from './content.js';
import { lineMarker } from './line-marker.js';
import { lineText, type Line } from './lines.js';
import type { PageEnds } from './page-ends.js';
import { phraseSpaces, type PhraseSpaces } from './phrase-spaces.js';

/** How a document sets its lines and paragraphs. */
export interface Spacing {
  /** Distance of the baselines within a paragraph by font size, points. */
  readonly pitch: (size: number) => number;
  /** Whether paragraphs are further apart than lines: then the distance says where one ends. */
  readonly isSpaced: boolean;
  /** How far first lines of paragraphs are indented; 0 where they are not. */
  readonly firstLine: number;
  /** Whether the texts on both sides of a line's end occur elsewhere with a space between. */
  readonly isPhraseSpace: PhraseSpaces;
  readonly pageEnd: PageEnds;
}

/** A larger distance than that of lines, points; Word rounds to twentieths. */
const LARGER = 1.2;
/** A line shorter than this share of its cell's widest line ends its paragraph. */
const SHORT_LINE = 0.6;
/** The share of such lines that a larger distance has to follow. */
const MIN_SPACED_SHARE = 0.8;
/** The usual distance of baselines, of the font size, where a document has too few to tell. */
const DEFAULT_PITCH = 1.3;

const sizeKey = (size: number): number => Math.round(size * 2);

/** Measures the lines of a whole document. */
export function measureSpacing(content: readonly Content[], pageEnd: PageEnds = () => undefined): Spacing {
  const pairs = [...linePairs(content)];
  const distances = new Map<number, Map<number, number>>();
  for (const { line, next } of pairs) {
    const counts = distances.get(sizeKey(line.size)) ?? new Map<number, number>();
    const distance = Math.round((next.baseline - line.baseline) * 5) / 5;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
    distances.set(sizeKey(line.size), counts);
  }
  const pitches = new Map([...distances].map(([size, counts]) => [size, likely(counts)]));
  const pitch = (size: number): number => pitches.get(sizeKey(size)) ?? size * DEFAULT_PITCH;
  const short = pairs.filter(({ line, widest }) => line.right - line.left < widest * SHORT_LINE);
  const spaced = short.filter(({ line, next }) => next.baseline - line.baseline > pitch(line.size) + LARGER);
  return {
    pitch,
    isSpaced: short.length > 0 && spaced.length >= short.length * MIN_SPACED_SHARE,
    firstLine: firstLineIndent(pairs),
    isPhraseSpace: phraseSpaces(content),
    pageEnd,
  };
}

/** An indent is no less, points. */
const MIN_INDENT = 8;

/**
 * The most common distance by which a line is further in than the next one, which reaches the cell's left edge. A next one
 * with a marker is an item: there the line before ends another that hangs.
 */
function firstLineIndent(pairs: readonly Pair[]): number {
  const counts = new Map<number, number>();
  for (const { line, next, left } of pairs) {
    const indent = Math.round(line.left - next.left);
    if (indent < MIN_INDENT || next.left - left >= 1) continue;
    if (!lineMarker(next, () => true)) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** Whether the distance of two lines is larger than that of lines of one paragraph. */
export const isFarther = (line: Line, next: Line, { pitch }: Spacing): boolean =>
  next.baseline - line.baseline > Math.max(pitch(line.size), pitch(next.size)) + LARGER;

/**
 * Whether a paragraph has ended with the last line of a page: further lines would have been put there. Programs move
 * one line more to the next page where the paragraph would have but one there; `ahead` are the lines on it.
 */
export function hasRoom(last: Line, ahead: readonly Line[], spacing: Spacing): boolean {
  const end = spacing.pageEnd(last.page);
  if (end === undefined) return false;
  const lines = (end - last.baseline + LARGER) / spacing.pitch(last.size);
  if (lines < 1 || lines >= 2) return lines >= 2;
  const after = ahead.findIndex((line, index) => isAfterGap(line, ahead[index - 1], spacing));
  return spacing.isSpaced && after > 0 && after !== 2;
}

const isAfterGap = (line: Line, before: Line | undefined, spacing: Spacing): boolean =>
  before !== undefined && (before.page !== line.page || isFarther(before, line, spacing));

interface Pair {
  readonly line: Line;
  readonly next: Line;
  /** Width of the widest line of the cell, points. */
  readonly widest: number;
  /** Where the lines of the cell begin at the left, points. */
  readonly left: number;
}

/** Lines that follow each other in a cell, or on a page outside of tables. */
function* linePairs(content: readonly Content[]): Generator<Pair> {
  const lines = content.filter(isLine);
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  for (const [index, each] of content.entries()) {
    if (isTable(each)) {
      for (const { cells } of each.rows) for (const cell of cells) yield* linePairs(cell.content);
      continue;
    }
    const next = content[index + 1];
    if (!isLine(each) || !next || !isLine(next) || next.startsPage || Math.abs(next.size - each.size) > 0.5)
      continue;
    if (lineText(each).trim() !== '' && next.baseline > each.baseline)
      yield { line: each, next, widest, left };
  }
}

/** The smallest distance among those that are common. */
function likely(counts: ReadonlyMap<number, number>): number {
  const most = maxOf(counts.values());
  return minOf([...counts].filter(([, count]) => count >= most / 3).map(([distance]) => distance));
}
