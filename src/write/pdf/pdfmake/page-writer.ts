import contextModule from 'pdfmake/js/DocumentContext.js';
import writerModule, { type Fragment } from 'pdfmake/js/PageElementWriter.js';
import { LimitError, type Budget } from '../../../core/index.js';
import type { Frame } from '../layout/frame.js';
import type { PlacedImage } from '../layout/image.js';
import { GlyphLine } from './line.js';

const { default: PageElementWriter } = writerModule;
export const { default: DocumentContext } = contextModule;
export type DocumentContext = InstanceType<typeof DocumentContext>;

/** Height of a page that never ends, pt: where a header is set to learn its height. */
const ENDLESS = 1e7;
/** Rounding of summed heights, pt. */
export const TOLERANCE = 1e-3;

/**
 * pdfmake's writer with frames instead of repeatables: each table and cell that is open says what it puts at the top of
 * a further page and keeps free at its bottom, from the outermost to the innermost. Nothing is ever left out: a line
 * that does not fit is placed all the same, and fitting is the layout's affair.
 */
export class FramedPageWriter extends PageElementWriter {
  frames: Frame[] = [];
  private readonly budget: Budget;

  constructor(context: DocumentContext, budget: Budget) {
    super(context);
    this.budget = budget;
  }

  override addLine(line: GlyphLine): boolean {
    const context = this.context();
    line.x = context.x + (line.x ?? 0);
    line.y = context.y;
    context.getCurrentPage()?.items.push({ type: 'line', item: line });
    context.moveDown(line.getHeight());
    return true;
  }

  override moveToNextPage(orientation?: string): void {
    const context = this.context();
    this.budget.check();
    const { pages } = this.budget.limits;
    if (context.pages.length >= pages) throw new LimitError('pages', pages);
    const { x, availableWidth } = context;
    let { y } = context;
    for (const frame of this.frames.toReversed()) y = frame.leave(context.page, y);
    context.moveToNextPage(orientation);
    for (const frame of this.frames) frame.enter();
    context.x = x;
    context.availableWidth = availableWidth;
  }

  /** Height that a further page offers inside the open frames, pt. */
  freshHeight(): number {
    const context = this.context();
    const { top, bottom } = context.pageMargins;
    const height = (context.getCurrentPage()?.pageSize.height ?? 0) - top - bottom;
    return this.frames.reduce((rest, frame) => rest - frame.top - frame.bottom, height);
  }

  /** Whether nothing but the tops of open frames stands above the current place. */
  isFresh(): boolean {
    const context = this.context();
    const top = this.frames.reduce((sum, frame) => sum + frame.top, context.pageMargins.top);
    return context.y < top + TOLERANCE;
  }

  /** Whether a height fits above the bottoms of the open frames. */
  fits(height: number): boolean {
    return height <= this.context().availableHeight + TOLERANCE;
  }

  /** Sets content apart from the page, `width` pt wide, at 0, 0 of an endless page. */
  capture(width: number, set: () => void): Fragment {
    const { frames } = this;
    this.frames = [];
    this.pushContext(width, ENDLESS);
    set();
    const { pages, y } = this.context();
    this.popContext();
    this.frames = frames;
    return { items: pages[0]?.items ?? [], height: y };
  }

  /** Puts captured content at a place of the current page; from the second time on it counts as repeated. */
  place(fragment: Fragment, x: number, y: number): void {
    this.addFragment({ ...fragment, xOffset: x, yOffset: y }, true, true, true);
    for (const { type, item } of fragment.items)
      if (item instanceof GlyphLine || type === 'image') (item as GlyphLine | PlacedImage).repeated = true;
  }
}
