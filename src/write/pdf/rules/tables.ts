import { placeCells } from '../../../core/index.js';
import {
  elementsOf,
  isFileElement,
  pathOf,
  standardType,
  type FileElement,
  type TaggedFile,
} from './file.js';
import type { Rule } from './rule.js';

/** The rows of a table, without those of tables inside its cells. */
const rowsOf = (file: TaggedFile, table: FileElement): readonly (readonly FileElement[])[] =>
  table.kids.filter(isFileElement).flatMap((kid) => {
    const type = standardType(file, kid.type);
    if (type === 'TR') return [kid.kids.filter(isFileElement)];
    return ['THead', 'TBody', 'TFoot'].includes(type) ? rowsOf(file, kid) : [];
  });

const tablesOf = (file: TaggedFile): readonly FileElement[] =>
  elementsOf(file.root).filter(({ type }) => standardType(file, type) === 'Table');

const tablesWhere =
  (fails: (rows: readonly (readonly FileElement[])[], file: TaggedFile) => boolean): Rule['find'] =>
  (file) =>
    tablesOf(file).flatMap((table) => (fails(rowsOf(file, table), file) ? [pathOf(table)] : []));

const isHeader = (file: TaggedFile, { type }: FileElement): boolean => standardType(file, type) === 'TH';

/** All rows cover the same number of columns, and no cell overlaps another. */
function isRegular(rows: readonly (readonly FileElement[])[]): boolean {
  const placed = placeCells(rows.map((cells) => cells.map(({ table = {} }) => table)));
  return placed.every(
    ({ covered, overlapping }) => covered === placed[0]?.covered && overlapping.length === 0,
  );
}

/** Matterhorn checkpoint 15, and the conditions for navigating a table by rows and columns. */
export const TABLE_RULES: readonly Rule[] = [
  {
    id: '15-003',
    failure: 'a header cell has no scope',
    find: tablesWhere((rows, file) => {
      const cells = rows.flat();
      const isByIds = cells.every((cell) => isHeader(file, cell) || (cell.table?.headers ?? []).length > 0);
      return !isByIds && cells.some((cell) => isHeader(file, cell) && cell.table?.scope === undefined);
    }),
  },
  {
    id: 'ISO 14289-1, 7.5 rows',
    failure: 'the rows of a table cover different numbers of columns',
    find: tablesWhere((rows) => rows.length === 0 || !isRegular(rows)),
  },
  {
    id: 'ISO 14289-1, 7.5 headers',
    failure: 'a cell names a header cell that its table does not have',
    find: tablesWhere((rows, file) => {
      const cells = rows.flat();
      const ids = new Set(cells.filter((cell) => isHeader(file, cell)).map(({ id }) => id));
      return cells.some((cell) => (cell.table?.headers ?? []).some((id) => !ids.has(id)));
    }),
  },
];
