import { WHOLE_TABLE } from '../../../document/index.js';
import type { Flow } from './flow.js';
import { cellWidth, tableGeometry, type TableGeometry } from './geometry.js';
import { imageSize } from './image.js';
import { linesOf, ORPHANS } from './lines.js';
import {
  isImage,
  isPageBreak,
  isTable,
  type CellNode,
  type FlowNode,
  type TableNode,
  type TextNode,
} from './node.js';

/**
 * How strictly a page break is chosen; the next weaker one applies where a stricter one asks for more than a page holds.
 * `keep`: a node that keeps with the next one stays with its first two lines. `pair`: two lines stay together. `tight`: a node that
 * keeps with the next one stays with its first line. `line`: a page may end after any line.
 */
export type Strictness = 'keep' | 'pair' | 'tight' | 'line';

/** The rules that are tried, the strictest first. */
export const strictnessOf = ({ isTight }: Pick<Flow, 'isTight'>): readonly Strictness[] =>
  isTight ? ['tight', 'line'] : ['keep', 'pair', 'line'];

const keepsNext = (strictness: Strictness): boolean => strictness === 'keep' || strictness === 'tight';

/** A header higher than this share of a page is drawn once and not repeated: it would leave no space for the rows. */
export const MAX_HEADER_SHARE = 0.5;

/** The distance between two nodes of a stack, pt: the larger of the space after the one and before the other. */
export function gapBetween(before: FlowNode | undefined, after: FlowNode): number {
  if (isPageBreak(after)) return 0;
  if (!before || isPageBreak(before)) return after.space.before;
  return Math.max(before.space.after, after.space.before);
}

/** Lines of a text that must be on the page where it starts. */
function leadingLines(node: TextNode, count: number, strictness: Strictness): number {
  if (keepsNext(strictness) && (node.keepWithNext || node.keepLines)) return count;
  if (strictness === 'line' || strictness === 'tight') return Math.min(count, 1);
  return count <= ORPHANS + 1 ? count : ORPHANS;
}

/**
 * Height that must be free on a page for the node at `index` to start there, pt, without the distance above it. Nodes
 * beyond the height `limit`, pt, are not measured. A table is small for the whole `page`, pt, also below its heading.
 */
export function minimumHeight(
  nodes: readonly FlowNode[],
  index: number,
  width: number,
  strictness: Strictness,
  limit: number,
  page = limit,
): number {
  const node = nodes[index];
  if (!node || isPageBreak(node)) return 0;
  const own = minimumOf(node, width, strictness, limit, page);
  const next = nodes[index + 1];
  if (!keepsNext(strictness) || !node.keepWithNext || !next || isPageBreak(next) || own > limit) return own;
  const gap = gapBetween(node, next);
  return own + gap + minimumHeight(nodes, index + 1, width, strictness, limit - own - gap, page);
}

function minimumOf(
  node: Exclude<FlowNode, { pageBreak: true }>,
  width: number,
  strictness: Strictness,
  limit: number,
  page = limit,
): number {
  if (isTable(node)) return minimumTableHeight(node, width, { strictness, limit, page });
  if (isImage(node)) return imageSize(node, width, limit).height;
  const lines = linesOf(node, width);
  return leadingLines(node, lines.length, strictness) * (node.prepared?.lineHeight ?? 0);
}

/** The rule above a table, its header rows and the start of its first row; all of a small table by the strictest rule. */
function minimumTableHeight(
  node: TableNode,
  width: number,
  { strictness, limit, page }: Record<'limit' | 'page', number> & { readonly strictness: Strictness },
): number {
  const geometry = tableGeometry(node, width);
  const { headerRows, body } = node.table;
  const heightOf = (rows: readonly (readonly CellNode[])[]): number =>
    rows.reduce((sum, row) => sum + wholeRowHeight(row, geometry, limit), geometry.rule);
  if (keepsNext(strictness) && body.length <= WHOLE_TABLE.rows) {
    const whole = heightOf(body);
    if (whole <= page * WHOLE_TABLE.share) return whole;
  }
  const header = heightOf(body.slice(0, headerRows));
  // A header that is not repeated is split between pages as any other row is.
  const isSplit = header > limit * MAX_HEADER_SHARE;
  const first = isSplit ? body[0] : body[headerRows];
  const top = isSplit ? geometry.rule : header;
  return top + (first ? startOfRow(first, node, geometry, strictness, limit - top) : 0);
}

/** Height that the first row needs below the header: all of it where rows are kept whole and it fits there. */
function startOfRow(
  row: readonly CellNode[],
  { layout }: TableNode,
  geometry: TableGeometry,
  strictness: Strictness,
  limit: number,
): number {
  const whole = layout.keepRows ? wholeRowHeight(row, geometry, limit) : Infinity;
  return whole <= limit ? whole : minimumRowHeight(row, geometry, strictness, limit);
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
