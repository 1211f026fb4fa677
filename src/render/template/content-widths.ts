import { placeCells, maxOf } from '../../core/index.js';
import { plainText } from '../../markdown/index.js';
import type { TableCellContent } from '../../report/index.js';
import { clusters, createLineBreaker } from '../../thai/index.js';

/** Letters that a line of a table holds, about: inside a result, and inside a narrow cell of a table. */
const LINE_LETTERS = { wide: 62, narrow: 18 };

/** Room beside the text of a cell, letters. */
const PADDING = 1.5;

/** A longer text is set in several lines anyway, so it counts as if it had this many letters. */
const MAX_TEXT = 120;

/** The least width of a column, per cent. */
const MIN_WIDTH = 0.1;

/** Letters that a column needs: for its widest part that no line splits, and for its widest text. */
interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

type Rows = readonly (readonly TableCellContent[])[];

/**
 * Widths of a table's columns by what they hold, per cent, to a tenth: each column has room for its widest part that no
 * line splits, such as a number, and the rest of the line is shared by the lengths of the texts. Cells that span several
 * columns do not count.
 */
export function contentWidths(rows: Rows, place: keyof typeof LINE_LETTERS = 'wide'): readonly number[] {
  const needs = columnNeeds(rows);
  const spare = Math.max(0, LINE_LETTERS[place] - sum(needs.map(({ least }) => least)));
  const wanted = sum(needs.map(({ least, most }) => most - least));
  const widths = needs.map(({ least, most }) =>
    wanted > 0 ? least + (spare * (most - least)) / wanted : least + spare / needs.length,
  );
  return widths.map((width) => Math.max(MIN_WIDTH, Math.round((1000 * width) / sum(widths)) / 10));
}

function columnNeeds(rows: Rows): readonly ColumnNeed[] {
  const breaker = createLineBreaker();
  const placed = placeCells(rows);
  const needs = Array.from({ length: placed[0]?.covered ?? 0 }, () => ({ least: PADDING, most: PADDING }));
  rows.forEach((cells, row) =>
    cells.forEach(({ text, columnSpan = 1 }, index) => {
      const need = needs[placed[row]!.columns[index]!];
      if (columnSpan > 1 || !need) return;
      for (const line of plainText(text).split('\n')) {
        const ends = [0, ...breaker.opportunities(line).map(({ position }) => position), line.length];
        // A date or a number with its unit is split at its spaces where a table has no room.
        const parts = ends.slice(1).flatMap((end, i) => line.slice(ends[i], end).split(' '));
        need.least = Math.max(need.least, maxOf(parts.map(letters)) + PADDING);
        need.most = Math.max(need.most, Math.min(MAX_TEXT, letters(line)) + PADDING);
      }
    }),
  );
  return needs;
}

const letters = (text: string): number => clusters(text).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
