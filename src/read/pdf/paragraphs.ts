import { lineBreakOpportunities, spaceBetween } from '../../thai/index.js';
import type { Piece, SourceParagraph } from '../blocks/index.js';
import { afterMarker, lineMarker, type LineMarker } from './line-marker.js';
import { isBoldLine, linePieces, lineText, type Line } from './lines.js';
import { isFarther, type Spacing } from './spacing.js';

/** The horizontal extent of a cell's or a page's text, points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Positions that differ by less are the same, points. */
const SAME = 2.5;
const TWIPS = 20;
/** From a marker to its text at most, of the font size. */
const MAX_HANGING = 4;

/** A paragraph whose lines are still being read. */
interface Open {
  readonly first: Line;
  readonly marker: LineMarker | undefined;
  /** Where its lines after the first begin; undefined until there is one. */
  textLeft: number | undefined;
  lines: Line[];
}

/** Lines as paragraphs: those that break at the column's edge are joined. */
export function toParagraphs(
  lines: readonly Line[],
  column: Column,
  spacing: Spacing,
  joined: (count: number) => void = () => undefined,
): readonly SourceParagraph[] {
  const edge = textEdge(lines, column);
  const open: Open[] = [];
  const numbers: { kind: string; number: number }[] = [];
  const goesOn = (kind: string, number: number): boolean =>
    numbers.some((each) => each.kind === kind && each.number === number - 1);
  for (const line of lines) {
    const marker = lineMarker(line, goesOn);
    const last = open.at(-1);
    if (last && continues(last, line, marker, edge, spacing)) {
      last.textLeft ??= line.left;
      last.lines.push(line);
      continue;
    }
    if (marker?.number !== undefined) {
      const known = numbers.findIndex(({ kind }) => kind === marker.kind);
      if (known >= 0) numbers.splice(known, 1);
      numbers.push({ kind: marker.kind, number: marker.number });
    }
    open.push({ first: line, marker, textLeft: undefined, lines: [line] });
  }
  const left = Math.min(...lines.map((line) => line.left));
  return open.map((paragraph) => {
    const isIndented = !paragraph.marker && Math.abs(paragraph.first.left - spacing.firstLine - left) <= SAME;
    if (isIndented) paragraph.textLeft ??= left;
    return toParagraph(paragraph, column, spacing, joined);
  });
}

/** Where the column's lines may end at most: as far from its edge as they begin. */
function textEdge(lines: readonly Line[], { left, right }: Column): number {
  const padding = Math.min(...lines.map((line) => line.left)) - left;
  const longest = Math.max(...lines.map((line) => line.right));
  return Math.max(longest, right - Math.max(0, Math.min(padding, 10)));
}

function continues(
  { first, marker, textLeft, lines }: Open,
  line: Line,
  found: LineMarker | undefined,
  edge: number,
  spacing: Spacing,
): boolean {
  const last = lines.at(-1)!;
  if (Math.abs(line.size - last.size) > Math.max(1.5, last.size * 0.12)) return false;
  if (isBoldLine(last) !== isBoldLine(line) && (isBoldLine(first) || isBoldLine(line))) return false;
  const isNewPage = line.startsPage === true;
  if (!isNewPage && isFarther(last, line, spacing)) return false;
  const expected = textLeft ?? marker?.textLeft;
  const isAtText = expected !== undefined && Math.abs(line.left - expected) <= SAME;
  // A marker begins an item, unless it is at the text of a paragraph that hangs.
  if (found && !(isAtText && Math.abs(line.left - first.left) > SAME && !isNewPage && spacing.isSpaced))
    return false;
  const farthest = first.left + (marker ? line.size * MAX_HANGING : SAME);
  if (expected === undefined ? line.left > farthest : !isAtText) return false;
  if (!isNewPage && spacing.isSpaced) return true;
  // Text under an item's text, further in than its marker, is the item's.
  if (marker && textLeft !== undefined && isAtText && line.left > first.left + SAME) return true;
  return last.right + firstWordWidth(line) >= edge - SAME;
}

/** The width of what cannot be split at a line's start, points; with the space before it. */
function firstWordWidth(line: Line): number {
  const text = lineText(line);
  const [word] = lineBreakOpportunities(text);
  const share = columns(text.slice(0, word?.position ?? text.length)) / Math.max(1, columns(text));
  return (line.right - line.left) * share + line.size * 0.2;
}

/** Letters that have a width. */
const columns = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

function toParagraph(
  { first, marker, textLeft, lines }: Open,
  column: Column,
  { isPhraseSpace }: Spacing,
  joined: (count: number) => void,
): SourceParagraph {
  const pieces = lines.flatMap((line, index): readonly Piece[] => {
    if (index === 0) return marker ? afterMarker(line, marker) : linePieces(line);
    const before = lineText(lines[index - 1]!);
    const text = lineText(line);
    const space = spaceBetween(before, text) ?? (isPhraseSpace(before, text) || undefined);
    if (space === undefined) joined(1);
    return [...(space ? [SPACE] : []), ...linePieces(line)];
  });
  const twips = (x: number): number => Math.max(0, Math.round((x - column.left) * TWIPS));
  const text = marker
    ? (textLeft ?? marker.textLeft ?? first.left + first.size)
    : Math.min(first.left, textLeft ?? first.left);
  return {
    type: 'paragraph',
    role: undefined,
    outline: undefined,
    left: twips(text),
    ...(marker && { item: { marker: marker.marker, edge: twips(first.left) } }),
    pieces,
    metadata: new Map(),
    startsPage: false,
  };
}

const SPACE: Piece = { type: 'text', text: ' ', style: {} };
