import { capture, fits, freshHeight, isFresh, moveToNextPage, paste, type Flow, type Frame } from './flow.js';
import { tableGeometry } from './geometry.js';
import { MAX_HEADER_SHARE, minimumRowHeight, strictnessOf, wholeRowHeight } from './minimum-height.js';
import { joinNestedRules } from './nested-rules.js';
import type { CellNode, TableNode } from './node.js';
import { moveDown } from './pages.js';
import { closeSpans, placeRow, type OpenCell, type RowSegment, type TableFlow } from './row.js';
import { drawFills, drawRules } from './rule-lines.js';

/** Places a table, over as many pages as it needs, its header rows at the top of each. */
export function placeTable(flow: Flow, node: TableNode): void {
  const { pages } = flow;
  const { cursor } = pages;
  const { x, availableWidth } = cursor;
  const geometry = tableGeometry(node, availableWidth);
  const left = x + node.indent.left;
  const { body, headerRows } = node.table;
  const width = availableWidth - node.indent.left - node.indent.right;
  const header =
    headerRows > 0
      ? capture(flow, width, () => {
          placeRows(flow, node, body.slice(0, headerRows), {
            geometry,
            left: 0,
            tops: new Map(),
            starts: new Map(),
            isCentred: true,
          });
        })
      : undefined;
  const repeats = header !== undefined && header.height <= freshHeight(flow) * MAX_HEADER_SHARE;
  // A header that is repeated is not split between pages.
  if (repeats && !isFresh(flow) && !fits(flow, header.height)) moveToNextPage(flow);
  if (node.destination !== undefined)
    pages.add({ type: 'anchor', destination: node.destination, x: left, y: cursor.y });
  const tops = new Map<number, number>();
  const starts = new Map<number, number>();
  const top = repeats ? header.height : geometry.rule;
  const startTop = (): void => {
    if (repeats && !tops.has(cursor.page)) paste(flow, header, left, cursor.y, tops.size > 0);
    moveDown(cursor, top);
    tops.set(cursor.page, cursor.y);
    starts.set(cursor.page, pages.itemsOf(cursor.page).length);
  };
  const frame: Frame = { top, bottom: 0, opened: top, leave: (_page, y) => y, enter: startTop };
  const table: TableFlow = { geometry, left, tops, starts };
  if (repeats) {
    startTop();
    flow.frames.push(frame);
    placeRows(flow, node, body.slice(headerRows), table, 'open');
  } else {
    flow.frames.push(frame);
    placeRows(flow, node, body, table);
  }
  flow.frames.pop();
  cursor.x = x;
  cursor.availableWidth = availableWidth;
}

/** Places rows one below the other and draws their rules; `open` where the rule above the first one exists already. */
function placeRows(
  flow: Flow,
  node: TableNode,
  rows: readonly (readonly CellNode[])[],
  table: TableFlow,
  above: 'closed' | 'open' = 'closed',
): void {
  if (above === 'closed') moveDown(flow.pages.cursor, table.geometry.rule);
  const open: OpenCell[] = [];
  const segments: RowSegment[] = [];
  rows.forEach((row, index) => {
    if (!isFresh(flow) && !fits(flow, fittingRowHeight(flow, node, row, table))) {
      closeSpans(flow, table, open, segments);
      moveToNextPage(flow);
    }
    placeRow(flow, table, row, index, open, segments);
  });
  drawFills(flow.pages, node, rows, table, segments);
  drawRules(flow.pages, node, rows, table, segments);
  joinNestedRules(flow.pages, node, rows, new Set(segments.map(({ page }) => page)));
}

/** The row's minimum height by the strictest rule that a fresh page can satisfy. */
function fittingRowHeight(
  flow: Flow,
  { layout }: TableNode,
  row: readonly CellNode[],
  { geometry }: TableFlow,
): number {
  const page = freshHeight(flow);
  if (layout.keepRows) {
    const whole = wholeRowHeight(row, geometry, page);
    if (whole <= page) return whole;
  }
  let height = 0;
  for (const strictness of strictnessOf(flow)) {
    height = minimumRowHeight(row, geometry, strictness, page);
    if (height <= page) break;
  }
  return height;
}
