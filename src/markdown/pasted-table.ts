import { maxOf, minOf } from '../core/index.js';
import type { BlockInput, InlineInput } from './content.js';
import { joinLinesOf, withoutStart, type PastedLine } from './pasted-lines.js';
import { rowLines, type RowLines } from './quoted-cells.js';

type TableInput = Extract<BlockInput, { type: 'table' }>;

/**
 * Runs of lines with tabs between their words: rows of a table that was copied out of Word or a spreadsheet. Lines of a list
 * have a tab after their marker alone.
 */
export function findRows(lines: readonly PastedLine[]): readonly RowLines[] {
  const found: RowLines[] = [];
  const rows = rowsOf(lines);
  const isRow = ({ from, to }: RowLines): boolean =>
    lines.slice(from, to).some(({ pieces }) => hasTab(pieces));
  for (let first = 0; first < rows.length; first += 1) {
    let end = first;
    while (end < rows.length && isRow(rows[end]!)) end += 1;
    const run = { from: rows[first]!.from, to: rows[end - 1]?.to ?? 0 };
    if (end - first >= 2 && !isList(lines.slice(run.from, run.to))) found.push(run);
    first = Math.max(first, end - 1);
  }
  return found;
}

/** Text with a sign in the place of what is not plain. */
const plainText = (pieces: readonly InlineInput[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : '\ufffc')).join('');

/** The lines of each row. */
const rowsOf = (lines: readonly PastedLine[]): readonly RowLines[] =>
  rowLines(lines.map(({ pieces }) => plainText(pieces)));

const isList = (lines: readonly PastedLine[]): boolean =>
  lines.every(({ marker, pieces }) => marker && !hasTab(withoutStart(pieces, marker.length)));

/** Whether a line has a tab that is neither its indent nor at its end. */
const hasTab = (pieces: readonly InlineInput[]): boolean =>
  pieces.some((piece, index) => {
    if (typeof piece !== 'string') return false;
    const opened = index === 0 ? piece.trimStart() : piece;
    return (index === pieces.length - 1 ? opened.trimEnd() : opened).includes('\t');
  });

/** A table of such lines; the first one heads the columns, short ones are filled up. */
export function pastedTable(lines: readonly PastedLine[]): TableInput {
  // Cells that are empty in every row are a margin that was copied with the table.
  const places = rowsOf(lines);
  const margin = minOf(places.map(({ from }) => lines[from]!.leadingTabs));
  const rows = places.map(({ from, to }) => [
    ...Array.from({ length: lines[from]!.leadingTabs - margin }, (): InlineInput[] => []),
    ...cellsOf(joinLinesOf(lines.slice(from, to).map(({ pieces }) => pieces))).map(withoutQuotes),
  ]);
  const columns = maxOf(rows.map(({ length }) => length));
  return {
    type: 'table',
    headerRows: 1,
    rows: rows.map((cells) => Array.from({ length: columns }, (_, at) => cells[at] ?? [])),
  };
}

function cellsOf(pieces: readonly InlineInput[]): InlineInput[][] {
  const cells: InlineInput[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') cells.at(-1)!.push(piece);
    else
      piece.split('\t').forEach((part, index) => {
        if (index > 0) cells.push([]);
        if (part.trim() !== '' || part === '\n') cells.at(-1)!.push(part);
      });
  }
  return cells;
}

/** A cell of more lines, or with doubled quotation marks, without those that a spreadsheet puts around it. */
function withoutQuotes(cell: readonly InlineInput[]): InlineInput[] {
  const inner = /^"(.*)"$/su.exec(plainText(cell).trim())?.[1];
  if (inner === undefined || /"/u.test(inner.replaceAll('""', '')) || !/\n|""/u.test(inner)) return [...cell];
  const last = cell.length - 1;
  return cell.map((piece, at) => {
    if (typeof piece !== 'string') return piece;
    const opened = at === 0 ? piece.trimStart().slice(1) : piece;
    return (at === last ? opened.trimEnd().slice(0, -1) : opened).replaceAll('""', '"');
  });
}
