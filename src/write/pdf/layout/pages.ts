import type { PageItem } from './page-item.js';

/** Where the next content goes and what space it has. Lengths in points from the page's top left. */
export interface Cursor {
  /** Index of the page, from 0. */
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  /** Down to the bottom of the page's body. */
  availableHeight: number;
}

/**
 * Pages as the flow fills them: all that the layout needs of a page engine. `pdfmake/` implements it; a test can do so
 * with a few arrays.
 */
export interface Pages {
  /** Moved by the flow. Not the same object inside `capture`. */
  readonly cursor: Cursor;
  readonly count: number;
  /** Top of the current page's body, pt from the page's top. */
  readonly bodyTop: number;
  /** Height of the current page's body, between its margins, pt. */
  readonly bodyHeight: number;
  /** Adds an item to the current page, or to the page of an index; the cursor is not moved. */
  readonly add: (item: PageItem, page?: number) => void;
  /** Moves the cursor to the top of the next page's body; appends a page like the current one where there is none. */
  readonly next: () => void;
  /** Runs `place` on a separate page of a size, pt, without margins, with a separate cursor at 0, 0. */
  readonly capture: (width: number, height: number, place: () => void) => Fragment;
  /** Items of a page, in drawing order. */
  readonly itemsOf: (page: number) => readonly PageItem[];
  /** Takes the pages after one away. */
  readonly removeAfter: (page: number) => void;
  readonly setItems: (page: number, items: readonly PageItem[]) => void;
}

/** Content that was placed on a separate page, at 0, 0. */
export interface Fragment {
  readonly items: readonly PageItem[];
  /** How far the cursor moved down, pt. */
  readonly height: number;
}

/** Moves a cursor down, pt; the available height shrinks by the same. */
export function moveDown(cursor: Cursor, distance: number): void {
  cursor.y += distance;
  cursor.availableHeight -= distance;
}
