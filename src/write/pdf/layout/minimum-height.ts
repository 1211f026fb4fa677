import { cellWidth, tableGeometry, type TableGeometry } from './geometry.js';
import { imageSize } from './image.js';
import { linesOf, ORPHANS } from './lines.js';
import { isImage, isPageBreak, isTable, type CellNode, type FlowNode, type TextNode } from './node.js';

/**
 * How strictly a page break is chosen; the next weaker one applies where a stricter one asks for more than a page holds.
 * `keep`: a node that keeps with the next one stays with its first two lines. `pair`: two lines stay together. `line`:
 * a page may end after any line.
 */
export type Strictness = 'keep' | 'pair' | 'line';
export const STRICTNESS: readonly Strictness[] = ['keep', 'pair', 'line'];

/** The distance between two nodes of a stack, pt: the larger of the space after the one and before the other. */
export function gapBetween(before: FlowNode | undefined, after: FlowNode): number {
  if (isPageBreak(after)) return 0;
  if (!before || isPageBreak(before)) return after.space.before;
  return Math.max(before.space.after, after.space.before);
}

/** Lines of a text that must be on the page where it starts. */
function leadingLines(node: TextNode, count: number, strictness: Strictness): number {
  if (strictness === 'line') return Math.min(count, 1);
  if (strictness === 'keep' && (node.keepWithNext || node.keepLines)) return count;
  return count <= ORPHANS + 1 ? count : ORPHANS;
}

/**
 * Height that must be free on a page for the node at `index` to start there, pt, without the distance above it. Nodes
 * beyond the height `limit`, pt, are not measured.
 */
export function minimumHeight(
  nodes: readonly FlowNode[],
  index: number,
  width: number,
  strictness: Strictness,
  limit: number,
): number {
  const node = nodes[index];
  if (!node || isPageBreak(node)) return 0;
  const own = minimumOf(node, width, strictness, limit);
  const next = nodes[index + 1];
  if (strictness !== 'keep' || !node.keepWithNext || !next || isPageBreak(next) || own > limit) return own;
  const gap = gapBetween(node, next);
  return own + gap + minimumHeight(nodes, index + 1, width, strictness, limit - own - gap);
}

function minimumOf(
  node: Exclude<FlowNode, { pageBreak: true }>,
  width: number,
  strictness: Strictness,
  limit: number,
): number {
  if (isTable(node)) {
    const geometry = tableGeometry(node, width);
    const { headerRows, body } = node.table;
    const header = body
      .slice(0, headerRows)
      .reduce((sum, row) => sum + wholeRowHeight(row, geometry, limit), 0);
    const first = body[headerRows];
    return geometry.rule + header + (first ? minimumRowHeight(first, geometry, strictness, limit) : 0);
  }
  if (isImage(node)) return imageSize(node, width, limit).height;
  const lines = linesOf(node, width);
  return leadingLines(node, lines.length, strictness) * (node.prepared?.lineHeight ?? 0);
}

/** Height that a row takes at least on the page where it starts, with its padding and the rule below it, pt. */
export function minimumRowHeight(
  row: readonly CellNode[],
  geometry: TableGeometry,
  strictness: Strictness,
  limit: number,
): number {
  const contents = row.map((cell) => {
    const [first] = cell.stack;
    const gap = first ? gapBetween(undefined, first) : 0;
    return gap + minimumHeight(cell.stack, 0, cellWidth(geometry, cell), strictness, limit);
  });
  return Math.max(0, ...contents) + geometry.padding.top + geometry.padding.bottom + geometry.rule;
}

/** Height of an unbroken row, with its padding and the rule below it, pt; an estimate where a cell holds a table. */
export function wholeRowHeight(row: readonly CellNode[], geometry: TableGeometry, limit: number): number {
  const contents = row.map((cell) => wholeStackHeight(cell.stack, cellWidth(geometry, cell), limit));
  return Math.max(0, ...contents) + geometry.padding.top + geometry.padding.bottom + geometry.rule;
}

function wholeStackHeight(nodes: readonly FlowNode[], width: number, limit: number): number {
  let height = 0;
  let before: FlowNode | undefined;
  for (const node of nodes) {
    if (isPageBreak(node)) continue;
    const own =
      'text' in node
        ? linesOf(node, width).length * (node.prepared?.lineHeight ?? 0)
        : minimumOf(node, width, 'keep', limit);
    height += gapBetween(before, node) + own;
    before = node;
  }
  return before && !isPageBreak(before) ? height + before.space.after : height;
}
