import type { Cursor, PageItem, Pages } from '../../../../src/write/pdf/layout/index.js';

/** Pages of one size, pt, without margins, as plain arrays. */
export function fakePages(width: number, height: number): Pages & { readonly all: readonly PageItem[][] } {
  let all: PageItem[][] = [];
  let size = { width, height };
  let cursor: Cursor = { page: -1, x: 0, y: 0, availableWidth: width, availableHeight: height };
  const pages = {
    get all() {
      return all;
    },
    get cursor() {
      return cursor;
    },
    get count() {
      return all.length;
    },
    bodyTop: 0,
    get bodyHeight() {
      return size.height;
    },
    add(item: PageItem, page = cursor.page) {
      all[page]?.push(item);
    },
    next() {
      cursor.page++;
      if (cursor.page === all.length) all.push([]);
      Object.assign(cursor, { y: 0, availableWidth: size.width, availableHeight: size.height });
    },
    capture(captured: number, limit: number, place: () => void) {
      const before = { all, cursor, size };
      all = [[]];
      size = { width: captured, height: limit };
      cursor = { page: 0, x: 0, y: 0, availableWidth: captured, availableHeight: limit };
      place();
      const fragment = { items: all[0] ?? [], height: cursor.y };
      ({ all, cursor, size } = before);
      return fragment;
    },
    itemsOf: (page: number) => all[page] ?? [],
    removeAfter(page: number) {
      all.splice(page + 1);
    },
    setItems(page: number, items: readonly PageItem[]) {
      all[page] = [...items];
    },
  };
  pages.next();
  return pages;
}
