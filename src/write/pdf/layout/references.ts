import type { PageNumber } from '../../../document/index.js';
import { lineWidth } from '../text/index.js';
import type { PageItem, PlacedLine, Leader } from './page-item.js';
import type { Pages } from './pages.js';
import type { PrepareText } from './prepare-texts.js';

/** Diameter of a dot, distance of two dots, and minimum space before and after them, em: like full stops in Word. */
const DOT = 0.055;
const STEP = 0.22;
const SPACE = 0.25;

/** The number of each destination's page, by the numbers of all pages. */
export function destinationPages(
  pages: Pages,
  numbers: readonly PageNumber[],
): ReadonlyMap<string, PageNumber> {
  const found = new Map<string, PageNumber>();
  for (let page = 0; page < pages.count; page++) {
    for (const item of pages.itemsOf(page)) {
      const name = destinationOf(item);
      const number = numbers[page];
      if (name !== undefined && number) found.set(name, number);
    }
  }
  return found;
}

function destinationOf(item: PageItem): string | undefined {
  if (item.type === 'line' || item.type === 'image') return item.repeated ? undefined : item.destination;
  return item.type === 'anchor' ? item.destination : undefined;
}

/**
 * Adds, to the last line of each entry of the contents, the number of the page that it leads to and the dots before it.
 * Throws where an entry's destination is on no page.
 */
export function placeReferences(
  pages: Pages,
  destinations: ReadonlyMap<string, PageNumber>,
  prepare: PrepareText,
): void {
  for (let page = 0; page < pages.count; page++) {
    const items = pages.itemsOf(page);
    if (!items.some((item) => item.type === 'line' && item.reference)) continue;
    pages.setItems(
      page,
      items.flatMap((item) =>
        item.type === 'line' ? [item, ...referenceItems(item, destinations, prepare)] : [item],
      ),
    );
  }
}

function referenceItems(
  item: PlacedLine,
  destinations: ReadonlyMap<string, PageNumber>,
  prepare: PrepareText,
): readonly PageItem[] {
  const { reference, source, height, baseline, tag, y } = item;
  if (!reference) return [];
  const { node, right, target, number } = reference;
  const page = destinations.get(target);
  if (page === undefined) throw new Error(`the contents lead to "${target}", which is on no page`);
  const { prepared: _prepared, reference: _reference, marker: _marker, ...plain } = node;
  const [segment] = prepare({ ...plain, text: [number(page)] }).segments;
  if (!segment) return [];
  const x = right - (segment.pen.at(-1) ?? 0);
  const to = segment.glyphs.length;
  const line = { segment, from: 0, to, drawnTo: to, x };
  const leader = leaderBefore(item, node.fontSize, x, right, target);
  return [
    ...(leader ? [leader] : []),
    { type: 'line', line, x, y, height, baseline, tag, ...(source && { source }) },
  ];
}

/** The dots between an entry and its number, at the same distances from the right edge in every entry. */
function leaderBefore(
  { line, x, y, height, baseline, tag }: PlacedLine,
  size: number,
  numberX: number,
  right: number,
  target: string,
): Leader | undefined {
  const from = x + lineWidth(line);
  const step = STEP * size;
  const last = Math.ceil((right - numberX + SPACE * size) / step);
  const first = Math.floor((right - from - SPACE * size) / step);
  if (first < last) return undefined;
  return {
    type: 'leader',
    x1: right - first * step,
    x2: right - last * step,
    y: y + baseline,
    dot: DOT * size,
    step,
    area: { x: from, y, width: right - from, height },
    target,
    tag,
  };
}
