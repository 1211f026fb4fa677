import { maxOf, minOf } from '../../core/index.js';
import { lineBreakOpportunities, spaceBetween } from '../../thai/index.js';
import type { Piece, SourceParagraph } from '../blocks/index.js';
import { columnRole, isPlainLabel, readLevelName } from '../content/index.js';
import { afterMarker, lineMarker, type LineMarker } from './line-marker.js';
import { isBoldLine, isCutWord, linePieces, lineText, scriptSizes, type Line } from './lines.js';
import { hasRoom, isFarther, type Spacing } from './spacing.js';

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
): readonly SourceParagraph[] {
  const edges: Edges = { left: minOf(lines.map((line) => line.left)), right: textEdge(lines, column) };
  const open: Open[] = [];
  const numbers: { kind: string; number: number }[] = [];
  const goesOn = (kind: string, number: number): boolean =>
    numbers.some((each) => each.kind === kind && each.number === number - 1);
  for (const [index, line] of lines.entries()) {
    const last = open.at(-1);
    const marker = isRange(last?.lines.at(-1), line) ? undefined : lineMarker(line, goesOn);
    const textLeft = last && expectedLeft(last, open);
    const isNew = line.startsPage && last && hasRoom(last.lines.at(-1)!, lines.slice(index), spacing);
    if (last && !isNew && continues(last, line, marker, { ...edges, textLeft }, spacing)) {
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
  const { left } = edges;
  return open.map((paragraph) => {
    const isIndented = !paragraph.marker && Math.abs(paragraph.first.left - spacing.firstLine - left) <= SAME;
    if (isIndented) paragraph.textLeft ??= left;
    paragraph.textLeft ??= expectedLeft(paragraph, open);
    return toParagraph(paragraph, column, edges.right, spacing);
  });
}

/** Whether a line begins with the dash between two numbers, as of years. */
const isRange = (last: Line | undefined, line: Line): boolean =>
  last !== undefined && /[\d๐-๙]\s*$/u.test(lineText(last)) && /^\s*[-–]\s*[\d๐-๙]/u.test(lineText(line));

/** Where the column's lines may end at most: as far from its edge as they begin. */
function textEdge(lines: readonly Line[], { left, right }: Column): number {
  const padding = minOf(lines.map((line) => line.left)) - left;
  const longest = maxOf(lines.map((line) => line.right));
  return Math.max(longest, right - Math.max(0, Math.min(padding, 10)));
}

/** Where the lines of a cell begin and end at most, points, and where the next line of the open paragraph is expected. */
interface Edges extends Column {
  readonly textLeft?: number | undefined;
}

/** Where a paragraph's next line is expected: of an item, as in another with a marker like it in the same place. */
function expectedLeft(paragraph: Open, others: readonly Open[]): number | undefined {
  const { first, marker, textLeft } = paragraph;
  const known = textLeft ?? marker?.textLeft;
  if (!marker || known !== undefined) return known;
  const isAlike = (other: Open): boolean =>
    other.marker?.kind === marker.kind &&
    other.textLeft !== undefined &&
    Math.abs(other.first.left - first.left) <= SAME;
  return others.findLast(isAlike)?.textLeft;
}

function continues(
  { first, marker, textLeft, lines }: Open,
  line: Line,
  found: LineMarker | undefined,
  { left, right, textLeft: expected }: Edges,
  spacing: Spacing,
): boolean {
  const last = lines.at(-1)!;
  if (isOtherSize(last, line) || isHeading(line, right - left)) return false;
  if (isBoldLine(last) !== isBoldLine(line) && (isBoldLine(first) || isBoldLine(line))) return false;
  const isNewPage = line.startsPage === true;
  if (!isNewPage && isFarther(last, line, spacing)) return false;
  const isAtText = expected !== undefined && Math.abs(line.left - expected) <= SAME;
  // A marker begins an item, unless it is at the text of a paragraph that hangs.
  if (found && !(isAtText && Math.abs(line.left - first.left) > SAME && !isNewPage && spacing.isSpaced))
    return false;
  // The second line of an item that is typed begins at its indent, or under its marker, or further left.
  const farthest = Math.max(
    first.left + (marker ? line.size * MAX_HANGING : 0),
    textLeft ?? marker?.textLeft ?? 0,
  );
  if (textLeft === undefined ? line.left > farthest + SAME : !isAtText) return false;
  if (!isNewPage && spacing.isSpaced) return true;
  const isIndented = spacing.firstLine > 0 && Math.abs(line.left - left - spacing.firstLine) <= SAME;
  if (isIndented && !isAtText && line.left > left + SAME) return false;
  // Text under an item's text, further in than its marker, is the item's.
  if (marker && textLeft !== undefined && isAtText && line.left > first.left + SAME) return true;
  // Where paragraphs begin with an indent or a marker, what begins with neither goes on, be its first word a compound.
  const isToldApart = marker !== undefined || spacing.firstLine > 0;
  return isCutWord(last, line, right) || last.right + firstWordWidth(line, isToldApart) >= right - SAME;
}

/** Whether a line is a level's name, or in a wide column a label of what follows, and no more: it begins a paragraph. */
function isHeading(line: Line, width: number): boolean {
  const text = lineText(line).trim();
  if (readLevelName(text)?.length === text.length) return true;
  return width > line.size * WIDE && columnRole(text) !== undefined && isPlainLabel(text);
}

/** Columns of tables are narrower, of the font size. */
const WIDE = 25;

/** Whether two lines are set in sizes that one paragraph does not have, letters of each script by themselves. */
function isOtherSize(line: Line, next: Line): boolean {
  const [a, b] = [scriptSizes(line), scriptSizes(next)];
  const differ = (one: number | undefined, two: number | undefined): boolean =>
    one !== undefined && two !== undefined && Math.abs(one - two) > Math.max(1.5, one * 0.12);
  return (
    differ(a.thai, b.thai) || (differ(a.other, b.other) && (a.thai === undefined || b.thai === undefined))
  );
}

/** The width of the word at a line's start, points, whole or up to where a compound may be split; with the space before it. */
function firstWordWidth(line: Line, isWhole: boolean): number {
  const text = lineText(line);
  const word = lineBreakOpportunities(text).find(({ rank }) => !isWhole || rank !== 'weak');
  // Programs seldom break what is not Thai but at a space: an address goes to the next line as a whole.
  const foreign = /^[^\s\u0e00-\u0e7f]*/u.exec(text)![0].length;
  const share =
    columns(text.slice(0, Math.max(foreign, word?.position ?? text.length))) / Math.max(1, columns(text));
  return (line.right - line.left) * share + line.size * 0.2;
}

/** Letters that have a width. */
const columns = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

function toParagraph(
  { first, marker, textLeft, lines }: Open,
  column: Column,
  right: number,
  { isPhraseSpace }: Spacing,
): SourceParagraph {
  let joined = 0;
  const pieces = lines.flatMap((line, index): readonly Piece[] => {
    if (index === 0) return marker ? afterMarker(line, marker) : linePieces(line);
    const last = lines[index - 1]!;
    const before = lineText(last);
    const text = lineText(line);
    if (isSplitAddress(last, text, right) || isCutWord(last, line, right)) return linePieces(line);
    const space = spaceBetween(before, text) ?? (isPhraseSpace(before, text) || undefined);
    if (space === undefined) joined += 1;
    return [...(space ? [SPACE] : []), ...linePieces(line)];
  });
  const twips = (x: number): number => Math.max(0, Math.round((x - column.left) * TWIPS));
  const afterMarkerLeft = marker?.textLeft ?? first.left + first.size;
  const text = marker
    ? // The text of an item is further in than its marker, wherever its second line begins.
      textLeft !== undefined && textLeft > first.left + SAME
      ? textLeft
      : afterMarkerLeft
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
    reading: { pages: [first.page, lines.at(-1)!.page], ...(joined > 0 && { joined }) },
  };
}

const ADDRESS_END = /(?:https?:\/\/|www\.)[^\s\u0e00-\u0e7f]*$/u;

/** Whether an address goes on in the next line: it was cut where the line was full, for it has no space to break at. */
const isSplitAddress = (line: Line, next: string, right: number): boolean =>
  line.right >= right - line.size && ADDRESS_END.test(lineText(line)) && /^[\w/?&=#%.~+-]/u.test(next);

const SPACE: Piece = { type: 'text', text: ' ', style: {} };
