import type { CellNode, TableNode } from './node.js';
import type { Anchor } from './anchor.js';
import type { Flow } from './flow.js';
import type { Frame } from './frame.js';
import { tableGeometry } from './geometry.js';
import { rowLead, STRICTNESS, wholeRowHeight } from './minimum-height.js';
import { closeSpans, placeRow, type OpenCell, type RowSegment, type TableFlow } from './row.js';
import { ruleTable } from './rule-lines.js';

/** A header higher than this share of a page is set once and not repeated: it would leave no room for the rows. */
const HIGHEST_HEADER = 0.5;

/** Places a table, over as many pages as it needs, its header rows at the top of each. */
export function placeTable(flow: Flow, node: TableNode): void {
  const { writer } = flow;
  const context = writer.context();
  const { x, availableWidth } = context;
  const geometry = tableGeometry(node, availableWidth);
  const left = x + node.indent.left;
  const { body, headerRows } = node.table;
  const width = availableWidth - node.indent.left - node.indent.right;
  const header =
    headerRows > 0
      ? writer.capture(width, () => {
          placeRows(flow, node, body.slice(0, headerRows), {
            geometry,
            left: 0,
            tops: new Map(),
          });
        })
      : undefined;
  if (node.destination !== undefined) {
    const anchor: Anchor = { type: 'anchor', destination: node.destination, x: left, y: context.y };
    writer.addVector(anchor, true, true);
  }
  const repeats = header !== undefined && header.height <= writer.freshHeight() * HIGHEST_HEADER;
  const tops = new Map<number, number>();
  const top = repeats ? header.height : geometry.rule;
  const startTop = (): void => {
    if (repeats && !tops.has(context.page)) writer.place(header, left, context.y);
    context.moveDown(top);
    tops.set(context.page, context.y);
  };
  const frame: Frame = { top, bottom: 0, leave: (_page, y) => y, enter: startTop };
  const table: TableFlow = { geometry, left, tops };
  if (repeats) {
    startTop();
    writer.frames.push(frame);
    placeRows(flow, node, body.slice(headerRows), table, 'open');
  } else {
    writer.frames.push(frame);
    placeRows(flow, node, body, table);
  }
  writer.frames.pop();
  context.x = x;
  context.availableWidth = availableWidth;
}

/** Places rows one below the other and draws their rules; `open` where the rule above the first one stands already. */
function placeRows(
  flow: Flow,
  node: TableNode,
  rows: readonly (readonly CellNode[])[],
  table: TableFlow,
  above: 'closed' | 'open' = 'closed',
): void {
  const { writer } = flow;
  const context = writer.context();
  if (above === 'closed') context.moveDown(table.geometry.rule);
  const open: OpenCell[] = [];
  const segments: RowSegment[] = [];
  rows.forEach((row, index) => {
    if (!writer.isFresh() && !writer.fits(fittingRowLead(flow, node, row, table))) {
      closeSpans(writer, table, open, segments);
      writer.moveToNextPage();
    }
    placeRow(flow, table, row, index, open, segments);
  });
  ruleTable(writer, node, rows, table, segments);
}

/** The row's lead by the strictest rule that a fresh page can satisfy. */
function fittingRowLead(
  { writer }: Flow,
  { layout }: TableNode,
  row: readonly CellNode[],
  { geometry }: TableFlow,
): number {
  const page = writer.freshHeight();
  if (layout.keepRows) {
    const whole = wholeRowHeight(row, geometry, page);
    if (whole <= page) return whole;
  }
  let lead = 0;
  for (const strictness of STRICTNESS) {
    lead = rowLead(row, geometry, strictness, page);
    if (lead <= page) break;
  }
  return lead;
}
