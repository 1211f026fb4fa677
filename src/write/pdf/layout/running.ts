import { LayoutError, layoutExcerpt } from '../../../core/index.js';
import { watermarkSize, type PageNumber } from '../../../document/index.js';
import { capture, paste, type Flow } from './flow.js';
import type { OutlinedWatermark, PageMargins, SectionNode, StackNode } from './node.js';
import type { Fragment } from './pages.js';
import { prepareTexts, type PrepareText } from './prepare-texts.js';

/** Distances of the running header and footer from the paper's edges, pt. */
export interface RunningDistances {
  readonly header: number;
  readonly footer: number;
}

/** A running header or footer may take this share of the page from the body. */
const MAX_RUNNING_SHARE = 0.35;

/** Margins of a section's body: where a running header or footer is higher than its margin, it moves the body, as in Word. Throws `LayoutError`. */
export function bodyMargins(
  flow: Flow,
  { pageSize, pageMargins, header, footer }: SectionNode,
  distances: RunningDistances,
  prepare: PrepareText,
): PageMargins {
  const width = pageSize.width - pageMargins.left - pageMargins.right;
  const limit = pageSize.height * MAX_RUNNING_SHARE;
  const margin = (given: number, part: 'header' | 'footer', running: SectionNode['header']): number => {
    const [first, others] = [true, false].map((isFirst) =>
      captureRunning(flow, running({ value: 1 }, 1, isFirst), width, prepare),
    ) as [Fragment, Fragment];
    const { height, items } = first.height > others.height ? first : others;
    const needed = distances[part] + height;
    if (height > 0 && needed > limit) {
      const text = items.flatMap((item) => (item.type === 'line' ? item.line.segment.text : []));
      const picture = tooLargePicture(items, { width, excess: needed - limit });
      throw new LayoutError({
        code: 'running-too-high',
        part,
        text: layoutExcerpt(text.join(' ')),
        ...(picture && { picture }),
      });
    }
    return Math.max(given, needed);
  };
  return {
    ...pageMargins,
    top: margin(pageMargins.top, 'header', header),
    bottom: margin(pageMargins.bottom, 'footer', footer),
  };
}

/** The highest picture, where the rest would have room without it: its width and the one that fits, per cent of the text's. */
function tooLargePicture(
  items: Fragment['items'],
  { width, excess }: { readonly width: number; readonly excess: number },
): { readonly width: number; readonly fitting: number } | undefined {
  const pictures = items.filter((item) => item.type === 'image');
  const [highest] = pictures.sort((a, b) => b.height - a.height);
  if (!highest || highest.height <= excess) return undefined;
  const share = (100 * highest.width) / width;
  const fitting = Math.floor((share * (highest.height - excess)) / highest.height);
  return { width: Math.round(share), fitting: Math.max(1, fitting) };
}

/** A page as its running header and footer see it. */
export interface RunningPage extends Pick<SectionNode, 'pageSize' | 'header' | 'footer'> {
  /** From 0. */
  readonly index: number;
  /** As it is printed. */
  readonly number: PageNumber;
  /** The first of its section. */
  readonly isFirst: boolean;
  /** Left and right count. */
  readonly pageMargins: PageMargins;
}

/** Draws a page's running header and footer, however high they are. */
export function placeRunning(
  flow: Flow,
  { index, number, isFirst, pageSize, pageMargins, header, footer }: RunningPage,
  distances: RunningDistances,
  prepare: PrepareText,
): void {
  const { cursor, count } = flow.pages;
  cursor.page = index;
  const { left, right } = pageMargins;
  const width = pageSize.width - left - right;
  const place = (running: SectionNode['header'], top: (height: number) => number): void => {
    const fragment = captureRunning(flow, running(number, count, isFirst), width, prepare);
    paste(flow, fragment, left, top(fragment.height));
  };
  place(header, () => distances.header);
  place(footer, (height) => pageSize.height - distances.footer - height);
}

/** Puts a watermark in the middle of a page's text area; it is the same on every page. */
export function placeWatermark(
  { pages }: Flow,
  { index, pageSize, pageMargins }: Pick<RunningPage, 'index' | 'pageSize' | 'pageMargins'>,
  { text, color, outline }: OutlinedWatermark,
): void {
  const { top, right, bottom, left } = pageMargins;
  const area = { width: pageSize.width - left - right, height: pageSize.height - top - bottom };
  const { width } = watermarkSize(text, area);
  const [x, y] = [left + area.width / 2, top + area.height / 2];
  pages.add({ type: 'watermark', outline, x, y, width, color }, index);
}

function captureRunning(
  flow: Flow,
  stack: StackNode | undefined,
  width: number,
  prepare: PrepareText,
): Fragment {
  if (!stack) return { items: [], height: 0 };
  prepareTexts(stack, prepare);
  return capture(flow, width, () => {
    flow.place(stack);
  });
}
