import { freshHeight, type Flow } from './flow.js';
import { cellLeft, cellWidth, type TableGeometry } from './geometry.js';
import { linesOf } from './lines.js';
import type { CellNode } from './node.js';
import type { PlacedLine } from './page-item.js';

/** What a cell begins with on each further page that its row covers. */
export interface Continued {
  /** Of its lines, pt. */
  readonly height: number;
  /** Of its lines and the distance to what follows, pt. */
  readonly depth: number;
  /** Draws it on a page, at a height; `index` is its place among the page's items, absent where it comes last. */
  readonly draw: (page: number, y: number, index?: number) => void;
}

/** Text of more than this share of a page is left out: it repeats what a page before says. */
const MAX_SHARE = 0.2;

/**
 * A cell's text for further pages, in a table whose left edge is at `left`. A cell of several rows has none: a page may
 * end between these.
 */
export function continuedOf(
  flow: Flow,
  geometry: TableGeometry,
  left: number,
  cell: CellNode,
): Continued | undefined {
  const { continued, rowSpan } = cell;
  if (!continued?.prepared || rowSpan > 1) return undefined;
  const { lineHeight, baseline } = continued.prepared;
  const lines = linesOf(continued, cellWidth(geometry, cell));
  const height = lines.length * lineHeight;
  const depth = height + continued.space.after;
  if (depth > freshHeight(flow) * MAX_SHARE) return undefined;
  const x = left + cellLeft(geometry, cell) + continued.indent.left;
  return {
    height,
    depth,
    draw: (page, y, index) => {
      const items = lines.map((line, number): PlacedLine => {
        const top = y + number * lineHeight;
        return {
          type: 'line',
          line,
          x: x + line.x,
          y: top,
          height: lineHeight,
          baseline,
          tag: continued.tag,
        };
      });
      if (index === undefined) for (const item of items) flow.pages.add(item, page);
      else flow.pages.setItems(page, flow.pages.itemsOf(page).toSpliced(index, 0, ...items));
    },
  };
}
