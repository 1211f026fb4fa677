import type { CellNode, PageMargins, TableNode } from './node.js';

/** Positions of a table's columns. Lengths in points. */
export interface TableGeometry {
  /** Centres of the vertical rules from the table's left edge, one more than there are columns. */
  readonly edges: readonly number[];
  /** Width of the rules. */
  readonly rule: number;
  readonly padding: PageMargins;
}

const cache = new WeakMap<TableNode, { readonly width: number; readonly geometry: TableGeometry }>();

/** The geometry of a table in a stack of a width, pt. The outer rules are inside that width. */
export function tableGeometry(node: TableNode, stackWidth: number): TableGeometry {
  const width = stackWidth - node.indent.left - node.indent.right;
  const cached = cache.get(node);
  if (cached?.width === width) return cached.geometry;
  const { rule, padding } = node.layout;
  const inner = width - rule.width;
  const total = node.table.widths.reduce((sum, each) => sum + each, 0);
  const edges = [rule.width / 2];
  let share = 0;
  for (const each of node.table.widths) {
    share += each;
    edges.push(rule.width / 2 + (inner * share) / total);
  }
  const geometry = { edges, rule: rule.width, padding };
  cache.set(node, { width, geometry });
  return geometry;
}

/** Left edge of a cell's content, pt from the table's left edge. */
export const cellLeft = ({ edges, rule, padding }: TableGeometry, { column }: CellNode): number =>
  (edges[column] ?? 0) + rule / 2 + padding.left;

/** Width of a cell's content, pt. */
export const cellWidth = (geometry: TableGeometry, cell: CellNode): number =>
  (geometry.edges[cell.column + cell.colSpan] ?? 0) -
  geometry.rule / 2 -
  geometry.padding.right -
  cellLeft(geometry, cell);
