import type { FormCellProblem } from '../../../core/index.js';
import { itemTitle } from '../../../report/index.js';
import { toArabicDigits } from '../../../thai/index.js';
import { placeIn, type SheetGrid } from '../../sheet/grid.js';
import { ITEM_COLUMN } from '../../sheet/register.js';
import type { Change } from '../change.js';

/** What a change of a sheet has in common with others, by its key. */
export type Frame = (key: string) => Pick<Change, 'key' | 'file' | 'base' | 'pictures'>;
export type OnProblem = (problem: FormCellProblem) => void;

const plain = (label: string): string => label.replace(/\s+/gu, '');

/** The column with a label; -1 where there is none. */
export const columnIn = ({ labels }: SheetGrid, label: string): number =>
  labels.map(plain).indexOf(plain(label));

/** Asks whether columns have all of some labels. */
export const hasColumns =
  (...labels: readonly string[]) =>
  (given: readonly string[]): boolean =>
    labels.every((label) => given.map(plain).includes(plain(label)));

/** Reports each column with texts under a label that the form does not have. */
export function reportOthers(
  grid: SheetGrid,
  isKnown: (label: string) => boolean,
  onProblem: OnProblem,
): void {
  grid.labels.forEach((label, column) => {
    const row = isKnown(label) ? undefined : grid.rows.find(({ texts }) => texts[column]);
    if (row)
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, column),
        found: row.texts[column]!,
        reason: 'unasked',
      });
  });
}

/** Asks whether a label is one of some. */
export const isOneOf =
  (...labels: readonly string[]) =>
  (label: string): boolean =>
    labels.some((each) => plain(each) === plain(label));

/** Reports a row that says something in some columns and has no name. */
export function reportUnnamed(
  grid: SheetGrid,
  row: SheetGrid['rows'][number],
  columns: readonly number[],
  onProblem: OnProblem,
): void {
  const column = columns.find((each) => (row.texts[each] ?? '') !== '');
  if (column !== undefined)
    onProblem({
      code: 'form-cell',
      place: placeIn(grid, row.at, column),
      found: row.texts[column]!,
      reason: 'unnamed',
    });
}

/** The item that a row names; reported where there is none. */
export function itemAt(
  grid: SheetGrid,
  row: SheetGrid['rows'][number],
  onProblem: OnProblem,
): string | undefined {
  const column = columnIn(grid, ITEM_COLUMN);
  const text = row.texts[column] ?? '';
  const code = /^\d\.\d/u.exec(toArabicDigits(text))?.[0];
  if (code !== undefined && itemTitle(code) !== undefined) return code;
  onProblem({
    code: 'form-cell',
    place: placeIn(grid, row.at, Math.max(0, column)),
    found: text,
    reason: 'item',
  });
  return undefined;
}
