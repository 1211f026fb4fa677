import {
  isTextBlock,
  nestedReach,
  reachableCell,
  tableGrid,
  type Block,
  type Table,
  type TableCell,
  type TableRow,
  type TableStyle,
  cellFill,
} from '../../document/index.js';
import { hasText, NO_INSET, type DefinitionContext, type Inset } from './context.js';
import { paragraph } from './paragraph.js';
import type { CellNode, FlowNode, TextNode } from './layout/index.js';
import { appendElement, cellElements, rootElement, type StructureElement } from './tags/index.js';

/** A table, below its caption where it has one. */
export function table(node: Table, context: DefinitionContext, inset: Inset): readonly FlowNode[] {
  const style = context.theme.tables[node.style];
  if (!style) throw new Error(`the theme has no table style "${node.style}"`);
  const { rule, padding } = style;
  const reach = nestedReach(node, style, context.cell);
  const rules = ((context.cell?.rule.width ?? 0) + rule.width) / 2;
  const element = appendElement(context.parent, node.layout ? 'Div' : 'Table', {
    ...(node.description !== undefined && !node.layout && { table: { summary: node.description } }),
  });
  const caption = hasText(node.caption)
    ? [paragraph(node.caption, context, inset, appendElement(element, 'Caption'))]
    : [];
  const elements = cellElements(node, element, context.nextId);
  // A table whose rules are a cell's is none that others reach: each is within one that stands apart.
  const cellOf = (cell: TableCell): TableStyle | undefined =>
    reach ? undefined : reachableCell(node, cell, style);
  const rows = [
    ...cellsInPlace(node.head, context, elements, style, cellOf),
    ...cellsInPlace(node.body, context, elements, style, cellOf),
  ];
  const grid: FlowNode = {
    table: { widths: node.columns, headerRows: node.head.length, body: rows },
    layout: { rule, padding, keepRows: style.keepRows === true },
    indent: {
      left: reach && inset.left === 0 ? -reach.left - rules : inset.left,
      right: reach ? -reach.right - rules : 0,
    },
    space: { before: 0, after: 0 },
    keepWithNext: false,
    source: node,
    ...(node.id !== undefined && { destination: node.id }),
  };
  return [...caption.map((each) => ({ ...each, keepWithNext: true })), grid];
}

/** Cells with their columns; a row span ends with the rows. */
function cellsInPlace(
  rows: readonly TableRow[],
  context: DefinitionContext,
  elements: ReadonlyMap<TableCell, StructureElement>,
  { fill: fills }: TableStyle,
  cellOf: (cell: TableCell) => TableStyle | undefined,
): readonly (readonly CellNode[])[] {
  return tableGrid(rows).map(({ cells }) =>
    cells.map(({ cell, row, rowEnd, column }): CellNode => {
      const parent = elements.get(cell) ?? context.parent;
      const continued = continuedText(cell, context);
      const fill = cellFill(cell, fills);
      return {
        stack: cellBlocks(cell.children, { ...context, parent, cell: cellOf(cell) }),
        column,
        colSpan: cell.columnSpan,
        rowSpan: rowEnd - row,
        ...(fill !== undefined && { fill }),
        ...(continued && { continued }),
      };
    }),
  );
}

/** The blocks of a cell; a paragraph that is the only one belongs to the cell's element itself. */
function cellBlocks(nodes: readonly Block[], context: DefinitionContext): readonly FlowNode[] {
  const [only, ...more] = nodes;
  return only?.type === 'paragraph' && more.length === 0
    ? [paragraph(only, context, NO_INSET, context.parent)]
    : context.blocks(nodes, context, NO_INSET);
}

/** What a cell begins with on further pages, in the style of its first paragraph; for screen readers it does not exist. */
function continuedText({ continued, children }: TableCell, context: DefinitionContext): TextNode | undefined {
  const [first] = children;
  if (continued === undefined || !first || !isTextBlock(first)) return undefined;
  return paragraph(
    { type: 'paragraph', style: first.style, children: [{ type: 'text', value: continued }] },
    { ...context, running: 'Pagination' },
    NO_INSET,
    rootElement(),
  );
}
