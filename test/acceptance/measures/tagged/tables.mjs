// The tables of a structure tree, and the way from each cell to its headers.
import { placeCells } from '../../../../dist/core/table-grid.js';

const isElement = (kid) => 'type' in kid;
const within = (element, isWanted) =>
  element.kids
    .filter(isElement)
    .flatMap((kid) => [...(isWanted(kid) ? [kid] : []), ...within(kid, isWanted)]);

const rowsOf = (table) =>
  table.kids
    .filter(isElement)
    .flatMap((kid) =>
      kid.type === 'TR' ? [kid.kids.filter(isElement)] : kid.type === 'Caption' ? [] : rowsOf(kid),
    );

/**
 * Tables in reading order, as `{ rows, columns, cells, reached }`: data cells, and those of them below a header row that
 * name a header cell of their own column, by its id.
 */
export const tablesOf = (root) =>
  within(root, ({ type }) => type === 'Table').map((table) => {
    const rows = rowsOf(table);
    const placed = placeCells(rows.map((cells) => cells.map((cell) => cell.table ?? {})));
    const at = new Map();
    rows.forEach((cells, row) => {
      cells.forEach((cell, index) => {
        const from = placed[row].columns[index];
        at.set(cell, { from, to: from + (cell.table?.columnSpan ?? 1) });
      });
    });
    const headers = rows.flat().filter(({ type, id }) => type === 'TH' && id !== undefined);
    const headed = headers.filter(({ table: own }) => own?.scope === 'Column');
    const data = rows.flat().filter(({ type }) => type === 'TD');
    const reaches = (cell) =>
      headed.some(
        (header) =>
          cell.table?.headers?.includes(header.id) &&
          at.get(header).from < at.get(cell).to &&
          at.get(cell).from < at.get(header).to,
      );
    return {
      rows: rows.length,
      columns: Math.max(0, ...placed.map(({ covered }) => covered)),
      hasHead: headed.length > 0,
      cells: data.length,
      reached: data.filter(reaches).length,
    };
  });
