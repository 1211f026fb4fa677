import type { BlockInput, InlineInput } from './content.js';
import { withoutStart, type PastedLine } from './pasted-lines.js';

type TableInput = Extract<BlockInput, { type: 'table' }>;

/** Lines from `from` to `to` (not included) that are the rows of a table. */
export interface PastedRows {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of lines with tabs between their words: rows of a table that was copied out of Word or a spreadsheet. Lines of a list
 * have a tab after their marker alone.
 */
export function findRows(lines: readonly PastedLine[]): readonly PastedRows[] {
  const found: PastedRows[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && hasTab(lines[to]!.pieces)) to += 1;
    if (to - from >= 2 && !isList(lines.slice(from, to))) found.push({ from, to });
    from = Math.max(from, to - 1);
  }
  return found;
}

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
  const margin = Math.min(...lines.map(({ leadingTabs }) => leadingTabs));
  const rows = lines.map(({ pieces, leadingTabs }) => [
    ...Array.from({ length: leadingTabs - margin }, (): InlineInput[] => []),
    ...cellsOf(pieces),
  ]);
  const columns = Math.max(...rows.map(({ length }) => length));
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
        if (part.trim() !== '') cells.at(-1)!.push(part);
      });
  }
  return cells;
}
