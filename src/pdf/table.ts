import type { Table, TableCell, TableRow } from '../document/tree.js';
import { blocks } from './block.js';
import { hasText, OUTERMOST, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import type { CellNode, FlowNode } from './engine/node.js';

/** A table, below its caption where it has one. */
export function table(node: Table, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const style = context.theme.tables[node.style];
  if (!style) throw new Error(`the theme has no table style "${node.style}"`);
  const rows = [
    ...cellsInPlace(node.head, node.columns.length, context),
    ...cellsInPlace(node.body, node.columns.length, context),
  ];
  const set: FlowNode = {
    table: { widths: node.columns, headerRows: node.head.length, body: rows },
    layout: { rule: style.rule, padding: style.padding },
    indent: { left: edge.left, right: 0 },
    space: { before: 0, after: 0 },
    keepWithNext: false,
    ...(node.id !== undefined && { destination: node.id }),
  };
  if (!hasText(node.caption)) return [set];
  return [{ ...paragraph(node.caption, context, edge), keepWithNext: true }, set];
}

/** Gives each cell its column: the first that no cell of this row or of a row above covers. */
function cellsInPlace(
  rows: readonly TableRow[],
  columns: number,
  context: DefinitionContext,
): readonly (readonly CellNode[])[] {
  /** For each column, the first row that is free again. */
  const freeFrom = new Array<number>(columns).fill(0);
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      freeFrom.fill(row + rowSpan, column, column + cell.columnSpan);
      const placed = cellNode(cell, column, rowSpan, context);
      column += cell.columnSpan;
      return placed;
    });
  });
}

const cellNode = (
  { children, columnSpan }: TableCell,
  column: number,
  rowSpan: number,
  context: DefinitionContext,
): CellNode => ({ stack: blocks(children, context, OUTERMOST), column, colSpan: columnSpan, rowSpan });
