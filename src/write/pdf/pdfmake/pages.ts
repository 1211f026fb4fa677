import contextModule, { type Page, type PageItem as StockItem } from 'pdfmake/js/DocumentContext.js';
import writerModule from 'pdfmake/js/PageElementWriter.js';
import type { PageItem, Pages } from '../layout/index.js';

const { default: DocumentContext } = contextModule;
const { default: PageElementWriter } = writerModule;
export type PageElementWriter = InstanceType<typeof PageElementWriter>;

/** pdfmake's writer over no pages yet. */
export const createPageWriter = (): PageElementWriter => new PageElementWriter(new DocumentContext());

/**
 * pdfmake's pages as the layout fills them. Its context is the cursor; its own ways of adding content are not used, as
 * they leave out what does not fit.
 */
export const pagesOf = (writer: PageElementWriter): Pages => ({
  get cursor() {
    return writer.context();
  },
  get count() {
    return writer.context().pages.length;
  },
  get bodyTop() {
    return writer.context().pageMargins.top;
  },
  get bodyHeight() {
    const context = writer.context();
    const { top, bottom } = context.pageMargins;
    return (context.getCurrentPage()?.pageSize.height ?? 0) - top - bottom;
  },
  add(item, page) {
    const context = writer.context();
    const target = page === undefined ? context.getCurrentPage() : context.pages[page];
    target?.items.push(stockItem(item));
  },
  next() {
    writer.context().moveToNextPage();
  },
  capture(width, height, place) {
    writer.pushContext(width, height);
    place();
    const { pages, y } = writer.context();
    writer.popContext();
    return { items: pages[0] ? itemsOf(pages[0]) : [], height: y };
  },
  itemsOf(page) {
    const target = writer.context().pages[page];
    return target ? itemsOf(target) : [];
  },
  removeAfter(page) {
    writer.context().pages.splice(page + 1);
  },
  setItems(page, items) {
    const all = writer.context().pages[page]?.items;
    all?.splice(0, all.length, ...items.map(stockItem));
  },
});

/** pdfmake's renderer chooses its method by the type. */
const stockItem = (item: PageItem): StockItem => ({
  type: item.type === 'line' || item.type === 'image' ? item.type : 'vector',
  item,
});

/** Nothing but `add` and `setItems` fills the pages. */
const itemsOf = ({ items }: Page): readonly PageItem[] => items.map(({ item }) => item as PageItem);
