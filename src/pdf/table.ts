import type { Table, TableCell, TableRow } from '../document/tree.js';
import { placeCells } from '../model/spans.js';
import { blocks } from './block.js';
import { hasText, OUTERMOST, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import type { CellNode, FlowNode } from './engine/node.js';

/** A table, below its caption where it has one. */
export function table(node: Table, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const style = context.theme.tables[node.style];
  if (!style) throw new Error(`the theme has no table style "${node.style}"`);
  const rows = [...cellsInPlace(node.head, context), ...cellsInPlace(node.body, context)];
  const set: FlowNode = {
    table: { widths: node.columns, headerRows: node.head.length, body: rows },
    layout: { rule: style.rule, padding: style.padding, keepRows: style.keepRows === true },
    indent: { left: edge.left, right: 0 },
    space: { before: 0, after: 0 },
    keepWithNext: false,
    ...(node.id !== undefined && { destination: node.id }),
  };
  if (!hasText(node.caption)) return [set];
  return [{ ...paragraph(node.caption, context, edge), keepWithNext: true }, set];
}

/** Cells with the columns that they stand in; a row span ends with the rows. */
function cellsInPlace(
  rows: readonly TableRow[],
  context: DefinitionContext,
): readonly (readonly CellNode[])[] {
  const placed = placeCells(rows.map(({ cells }) => cells));
  return rows.map(({ cells }, row) =>
    cells.map((cell, index) => {
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      return cellNode(cell, placed[row]?.columns[index] ?? 0, rowSpan, context);
    }),
  );
}

const cellNode = (
  { children, columnSpan }: TableCell,
  column: number,
  rowSpan: number,
  context: DefinitionContext,
): CellNode => ({ stack: blocks(children, context, OUTERMOST), column, colSpan: columnSpan, rowSpan });
