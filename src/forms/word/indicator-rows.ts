import type { FormCellProblem } from '../../core/index.js';
import type { SourceTable } from '../../read/index.js';
import type { IndicatorInput } from '../../report/index.js';
import { cellPlain } from '../../tools/extract/index.js';
import { indicatorsIn, namesIndicators } from '../indicator-grid.js';

const labelsOf = ({ rows: [head] }: SourceTable): readonly string[] =>
  (head?.cells ?? []).map(({ blocks }) => cellPlain(blocks));

export const isIndicatorTable = (table: SourceTable): boolean => namesIndicators(labelsOf(table));

/** The indicators of a table of a form. */
export function indicatorRows(
  table: SourceTable,
  onProblem: (problem: FormCellProblem) => void,
): readonly IndicatorInput[] {
  const labels = labelsOf(table);
  const column = (at: number): string => labels[at] ?? String(at + 1);
  return indicatorsIn(
    {
      labels,
      rows: table.rows.slice(1).map(({ cells }) => cells.map(({ blocks }) => cellPlain(blocks))),
      place: (row, at) => `แถว ${row + 1} ${column(at)}`,
      labelPlace: (at) => `หัวตาราง ${column(at)}`,
    },
    onProblem,
  );
}
