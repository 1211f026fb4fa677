import { all, child, val, type XmlElement } from '../xml.js';
import { blockParts, type Check, type Finding } from './finding.js';

const BLOCKS = new Set(['w:p', 'w:tbl']);
const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const blocksOf = (element: XmlElement): XmlElement[] =>
  element.children.filter(({ name }) => BLOCKS.has(name));
const rowsOf = (table: XmlElement): XmlElement[] => table.children.filter(({ name }) => name === 'w:tr');
const cellsOf = (row: XmlElement): XmlElement[] => row.children.filter(({ name }) => name === 'w:tc');
const spanOf = (cell: XmlElement): number => Number(val(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
const gridOf = (table: XmlElement): number[] =>
  (child(table, 'w:tblGrid')?.children ?? []).map(({ attributes }) => number(attributes['w:w']));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A check of every table in every part. */
const ofTables =
  (code: string, details: (table: XmlElement) => readonly string[]): Check =>
  (docx) =>
    blockParts(docx).flatMap((part) =>
      all(docx.root(part), 'w:tbl').flatMap((table) =>
        details(table).map((detail): Finding => ({ code, part, detail })),
      ),
    );

const cellEnd = ofTables('cell-end', (table) =>
  rowsOf(table)
    .flatMap(cellsOf)
    .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
    .map(() => 'a cell does not end in a paragraph'),
);

const emptyRow = ofTables('empty-row', (table) =>
  rowsOf(table)
    .filter((row) => cellsOf(row).length === 0)
    .map(() => 'a row without cells'),
);

const rowAgainstGrid = ofTables('row-grid', (table) =>
  rowsOf(table)
    .map((row) => sum(cellsOf(row).map(spanOf)))
    .filter((columns) => columns !== gridOf(table).length)
    .map((columns) => `${columns} columns in a row, ${gridOf(table).length} in the grid`),
);

const cellWidth = ofTables('cell-width', (table) => {
  const grid = gridOf(table);
  return rowsOf(table).flatMap((row) => {
    let column = 0;
    return cellsOf(row).flatMap((cell) => {
      const wanted = sum(grid.slice(column, column + spanOf(cell)));
      column += spanOf(cell);
      const width = number(child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);
      return width === wanted ? [] : [`${width} instead of ${wanted}`];
    });
  });
});

const tableWidth = ofTables('table-width', (table) => {
  const width = number(child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
  return width === sum(gridOf(table)) ? [] : [`${width}, columns ${sum(gridOf(table))}`];
});

const mergedCells = ofTables('merge', (table) => {
  const open = new Map<number, number>();
  return rowsOf(table).flatMap((row) => {
    let column = 0;
    return cellsOf(row).flatMap((cell) => {
      const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
      const at = column;
      column += spanOf(cell);
      const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      if (continues && open.get(at) !== spanOf(cell)) return [`column ${at} continues nothing`];
      if (merge === undefined) open.delete(at);
      else open.set(at, spanOf(cell));
      return [];
    });
  });
});

const headRows = ofTables('head-row', (table) => {
  const isHead = rowsOf(table).map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined);
  return isHead.lastIndexOf(true) + 1 === isHead.filter(Boolean).length
    ? []
    : ['a head row after a body row'];
});

const neighbours: Check = (docx) =>
  blockParts(docx).flatMap((part) =>
    [child(docx.root(part), 'w:body') ?? docx.root(part), ...all(docx.root(part), 'w:tc')].flatMap(
      (container) => {
        const blocks = blocksOf(container);
        return blocks
          .filter(({ name }, index) => name === 'w:tbl' && blocks[index + 1]?.name === 'w:tbl')
          .map(() => ({
            code: 'tables-touch',
            part,
            detail: 'Word joins two tables without a paragraph between them',
          }));
      },
    ),
  );

/** Rows of a table that is kept whole: all but the last stay with the next. */
const WHOLE_ROWS = 6;

/** The rows of a table that must not stay with the next: no head, and not of a small table that no page end parts. */
function freeRows(table: XmlElement): readonly XmlElement[] {
  const rows = rowsOf(table);
  const has = (row: XmlElement, name: string): boolean => child(child(row, 'w:trPr'), name) !== undefined;
  const isWhole = rows.length <= WHOLE_ROWS && rows.every((row) => has(row, 'w:cantSplit'));
  return rows.filter((row, at) => !has(row, 'w:tblHeader') && !(isWhole && at < rows.length - 1));
}

/** Word keeps a whole row with the next where the first paragraph of a cell asks for it, as head rows may. */
const keptRows: Check = (docx) => {
  const keeping = new Set(
    all(docx.root('word/styles.xml'), 'w:style')
      .filter((style) => child(child(style, 'w:pPr'), 'w:keepNext') !== undefined)
      .map(({ attributes }) => attributes['w:styleId']),
  );
  return blockParts(docx).flatMap((part) =>
    all(docx.root(part), 'w:tbl')
      .flatMap(freeRows)
      .flatMap(cellsOf)
      .flatMap((cell) => {
        const properties = child(blocksOf(cell)[0], 'w:pPr');
        const direct = child(properties, 'w:keepNext');
        const keeps =
          direct === undefined
            ? keeping.has(val(properties, 'w:pStyle'))
            : direct.attributes['w:val'] !== 'false';
        return keeps ? [{ code: 'row-kept', part, detail: val(properties, 'w:pStyle') ?? '' }] : [];
      }),
  );
};

export const tableChecks: readonly Check[] = [
  cellEnd,
  emptyRow,
  rowAgainstGrid,
  cellWidth,
  tableWidth,
  mergedCells,
  headRows,
  neighbours,
  keptRows,
];
