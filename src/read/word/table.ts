import { withoutCoveredRows, type SourceBlock, type SourceRow, type SourceTable } from '../blocks/index.js';
import { child, childrenNamed, elements, type XmlElement, append } from '../../core/index.js';
import { toggle, valueOf, wholeNumber } from './values.js';

/** A cell that is being read: rows below may make it higher. */
interface OpenCell {
  columnSpan: number;
  rowSpan: number;
  readonly blocks: SourceBlock[];
}

/** Word has 63 columns; other programs have more. */
const SPAN = { least: 1, most: 1000, otherwise: 1 };
const BEFORE = { least: 0, most: 1000, otherwise: 0 };

/** Reads `w:tbl`: a cell that continues the one above (`w:vMerge`) makes that one higher. `readBlocks` reads a cell. */
export function readTable(
  table: XmlElement,
  readBlocks: (cell: XmlElement) => readonly SourceBlock[],
): SourceTable {
  const properties = child(table, 'w:tblPr');
  const above = new Map<number, OpenCell>();
  const rows = rowsOf(table).map((row): SourceRow => {
    const rowProperties = child(row, 'w:trPr');
    const cells: OpenCell[] = [];
    const before = wholeNumber(valueOf(rowProperties, 'w:gridBefore'), BEFORE);
    if (before > 0) cells.push({ columnSpan: before, rowSpan: 1, blocks: [] });
    let column = before;
    for (const cell of cellsOf(row)) {
      const cellProperties = child(cell, 'w:tcPr');
      const columnSpan = wholeNumber(valueOf(cellProperties, 'w:gridSpan'), SPAN);
      const merge = child(cellProperties, 'w:vMerge');
      const upper = above.get(column);
      if (merge && merge.attributes['w:val'] !== 'restart' && upper) {
        upper.rowSpan += 1;
      } else if (isMergedLeft(cellProperties) && cells.length > 0) {
        const left = cells.at(-1)!;
        left.columnSpan += columnSpan;
        append(left.blocks, readBlocks(cell));
      } else {
        const read = { columnSpan, rowSpan: 1, blocks: [...readBlocks(cell)] };
        above.set(column, read);
        cells.push(read);
      }
      column += columnSpan;
    }
    return { isHead: toggle(rowProperties, 'w:tblHeader') === true, cells };
  });
  return {
    type: 'table',
    left: Number(child(properties, 'w:tblInd')?.attributes['w:w'] ?? 0) || 0,
    grid: childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    ),
    rows: withoutCoveredRows(rows),
  };
}

/** Files that older programs made merge a cell into the one to its left (ECMA-376-4, 14.3.1). */
const isMergedLeft = (properties: XmlElement | undefined): boolean => {
  const merge = child(properties, 'w:hMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
};

const AROUND = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'];

/** Elements of a name, also those in content controls; rows and cells whose deletion is tracked are left out. */
const unwrapped = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elements(parent).flatMap((each) =>
    each.name === name ? [each] : AROUND.includes(each.name) ? unwrapped(each, name) : [],
  );

export const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  unwrapped(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);

export const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  unwrapped(row, 'w:tc').filter((cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined);
