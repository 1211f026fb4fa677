import type { Table, TableCell, TableRow } from '../../document/index.js';
import { placeCells } from '../../core/index.js';
import { blocksIn } from './block.js';
import { hasText, OUTERMOST, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import { appendElement, type StructureElement } from './tags/element.js';
import { cellElements } from './tags/table.js';
import type { CellNode, FlowNode } from './layout/node.js';

/** A table, below its caption where it has one. */
export function table(node: Table, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const style = context.theme.tables[node.style];
  if (!style) throw new Error(`the theme has no table style "${node.style}"`);
  const element = appendElement(context.parent, node.layout ? 'Div' : 'Table', {
    ...(node.description !== undefined && !node.layout && { table: { summary: node.description } }),
  });
  const caption = hasText(node.caption)
    ? [paragraph(node.caption, context, edge, appendElement(element, 'Caption'))]
    : [];
  const elements = cellElements(node, element, context.nextId);
  const rows = [...cellsInPlace(node.head, context, elements), ...cellsInPlace(node.body, context, elements)];
  const set: FlowNode = {
    table: { widths: node.columns, headerRows: node.head.length, body: rows },
    layout: { rule: style.rule, padding: style.padding, keepRows: style.keepRows === true },
    indent: { left: edge.left, right: 0 },
    space: { before: 0, after: 0 },
    keepWithNext: false,
    ...(node.id !== undefined && { destination: node.id }),
  };
  return [...caption.map((each) => ({ ...each, keepWithNext: true })), set];
}

/** Cells with the columns that they stand in; a row span ends with the rows. */
function cellsInPlace(
  rows: readonly TableRow[],
  context: DefinitionContext,
  elements: ReadonlyMap<TableCell, StructureElement>,
): readonly (readonly CellNode[])[] {
  const placed = placeCells(rows.map(({ cells }) => cells));
  return rows.map(({ cells }, row) =>
    cells.map((cell, index): CellNode => {
      const parent = elements.get(cell) ?? context.parent;
      return {
        stack: blocksIn(cell.children, { ...context, parent }, OUTERMOST),
        column: placed[row]?.columns[index] ?? 0,
        colSpan: cell.columnSpan,
        rowSpan: Math.min(cell.rowSpan, rows.length - row),
      };
    }),
  );
}
