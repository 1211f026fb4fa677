import {
  tableGrid,
  type GridCell,
  type Table,
  type TableCell,
  type TableRow,
} from '../../../document/index.js';
import { appendElement, type StructureElement } from './element.js';

interface PlacedCell extends GridCell {
  readonly isHead: boolean;
  /** Of a header cell. */
  readonly id?: string;
}

/**
 * The elements of a table's cells: each header cell has a scope and an id, each cell names the header cells of its columns
 * and rows. For screen readers a layout table is no table: its cells are plain groups.
 */
export function cellElements(
  table: Table,
  element: StructureElement,
  nextId: () => string,
): ReadonlyMap<TableCell, StructureElement> {
  const elements = new Map<TableCell, StructureElement>();
  const rows = placedRows(table, nextId);
  const headers = rows.flat().filter(({ cell }) => cell.scope !== undefined);
  const add = (part: StructureElement, placed: readonly (readonly PlacedCell[])[]): void => {
    for (const cells of placed) {
      const row = table.layout ? part : appendElement(part, 'TR');
      for (const each of cells) {
        elements.set(each.cell, table.layout ? appendElement(row, 'Div') : cellElement(row, each, headers));
      }
    }
  };
  const isDivided = table.head.length > 0 && !table.layout;
  add(isDivided ? appendElement(element, 'THead') : element, rows.slice(0, table.head.length));
  add(isDivided ? appendElement(element, 'TBody') : element, rows.slice(table.head.length));
  return elements;
}

function cellElement(
  row: StructureElement,
  placed: PlacedCell,
  headers: readonly PlacedCell[],
): StructureElement {
  const { cell, id } = placed;
  const ids = headers.filter((header) => isHeaderOf(header, placed)).flatMap((header) => header.id ?? []);
  return appendElement(row, cell.scope ? 'TH' : 'TD', {
    ...(id !== undefined && { id }),
    table: {
      ...(cell.scope && { scope: cell.scope === 'column' ? 'Column' : 'Row' }),
      columnSpan: placed.columnEnd - placed.column,
      rowSpan: placed.rowEnd - placed.row,
      headers: ids,
    },
  });
}

/** A column's header is above the cell, in the table's head; a row's header is in the cell's rows. */
function isHeaderOf(header: PlacedCell, placed: PlacedCell): boolean {
  if (header.cell.scope === 'row')
    return header.cell !== placed.cell && header.row < placed.rowEnd && placed.row < header.rowEnd;
  const sharesColumn = header.column < placed.columnEnd && placed.column < header.columnEnd;
  return header.isHead && header.rowEnd <= placed.row && sharesColumn;
}

function placedRows({ head, body }: Table, nextId: () => string): readonly (readonly PlacedCell[])[] {
  const place = (rows: readonly TableRow[], above: number): readonly (readonly PlacedCell[])[] =>
    tableGrid(rows).map(({ cells }) =>
      cells.map((each): PlacedCell => ({
        ...each,
        row: above + each.row,
        rowEnd: above + each.rowEnd,
        isHead: above === 0 && head.length > 0,
        ...(each.cell.scope && { id: nextId() }),
      })),
    );
  return [...place(head, 0), ...place(body, head.length)];
}
