import { isLine, isTable, type Content } from './content.js';
import type { LaidOutPage } from './running-content.js';

/** The lowest baseline of a page, points from its top; undefined where it is not known. */
export type PageEnds = (page: number) => number | undefined;

/** How far down the lines of a document's pages go, those of tables included; pages of one height end alike. */
export function pageEnds(pages: readonly LaidOutPage[]): PageEnds {
  const byHeight = new Map<number, number>();
  const heights = new Map<number, number>();
  for (const { number, height, content } of pages) {
    const key = Math.round(height);
    heights.set(number, key);
    byHeight.set(key, Math.max(byHeight.get(key) ?? 0, lowest(content)));
  }
  return (page) => byHeight.get(heights.get(page) ?? NaN);
}

const lowest = (content: readonly Content[]): number =>
  content.reduce((most, each) => {
    if (isLine(each)) return Math.max(most, each.baseline);
    if (!isTable(each)) return most;
    return each.rows.reduce(
      (down, { cells }) => cells.reduce((end, cell) => Math.max(end, lowest(cell.content)), down),
      most,
    );
  }, 0);
