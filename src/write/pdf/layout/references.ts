import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import { GlyphLine } from '../pdfmake/line.js';
import type { TextNode } from './node.js';
import type { Tag } from '../tags/tag.js';
import type { PreparedText } from '../text/prepare.js';

/** A dotted line from an entry of the contents to its page's number: drawn, and no part of the text. */
export interface Leader {
  readonly type: 'leader';
  /** First and last dot and the baseline, pt from the page's top left. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Diameter of the dots and the distance of their middles, pt. */
  readonly dot: number;
  readonly step: number;
  /** What a reader may click to follow the reference: from the dots to the number's end. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly target: string;
  /** What the entry's text is. */
  readonly tag: Tag;
}

/** Diameter of a dot, the distance of two, and the least space before and after them, em: as of full stops in Word. */
const DOT = 0.055;
const STEP = 0.22;
const SPACE = 0.25;

/** The page of each destination, counted from 1. */
export function destinationPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  pages.forEach(({ items }, index) => {
    for (const { item } of items) {
      const name = destinationOf(item);
      if (name !== undefined) found.set(name, index + 1);
    }
  });
  return found;
}

const destinationOf = (item: object): string | undefined =>
  item instanceof GlyphLine
    ? item.repeated
      ? undefined
      : item.details.destination
    : 'destination' in item && typeof item.destination === 'string'
      ? item.destination
      : undefined;

/** Sets, on the last line of each reference, the number of the page that it leads to, and the dots before it. */
export function placeReferences(
  pages: readonly Page[],
  destinations: ReadonlyMap<string, number>,
  prepare: (node: TextNode) => PreparedText,
): void {
  for (const { items } of pages) {
    const placed = items.flatMap((each) => [
      each,
      ...(each.item instanceof GlyphLine ? referenceItems(each.item, destinations, prepare) : []),
    ]);
    items.splice(0, items.length, ...placed);
  }
}

function referenceItems(
  line: GlyphLine,
  destinations: ReadonlyMap<string, number>,
  prepare: (node: TextNode) => PreparedText,
): readonly PageItem[] {
  const { reference, source, ...details } = line.details;
  if (!reference) return [];
  const { node, right, target, number } = reference;
  const page = destinations.get(target);
  if (page === undefined) throw new Error(`the contents lead to "${target}", which is on no page`);
  const { prepared: _prepared, reference: _reference, marker: _marker, ...plain } = node;
  const [stretch] = prepare({ ...plain, text: [number(page)] }).stretches;
  if (!stretch) return [];
  const x = right - (stretch.pen.at(-1) ?? 0);
  const set = new GlyphLine(
    { stretch, from: 0, to: stretch.glyphs.length, drawnTo: stretch.glyphs.length, x },
    { height: details.height, baseline: details.baseline, tag: details.tag, ...(source && { source }) },
  );
  set.y = line.y ?? 0;
  const leader = dots(line, node.fontSize, x, right, target);
  return [...(leader ? [{ type: 'vector', item: leader }] : []), { type: 'line', item: set }];
}

/** Dots stand at the same distances from the right edge in every entry. */
function dots(
  line: GlyphLine,
  size: number,
  numberX: number,
  right: number,
  target: string,
): Leader | undefined {
  const from = (line.x ?? 0) + line.getWidth();
  const top = line.y ?? 0;
  const step = STEP * size;
  const last = Math.ceil((right - numberX + SPACE * size) / step);
  const first = Math.floor((right - from - SPACE * size) / step);
  if (first < last) return undefined;
  return {
    type: 'leader',
    x1: right - first * step,
    x2: right - last * step,
    y: top + line.details.baseline,
    dot: DOT * size,
    step,
    area: { x: from, y: top, width: right - from, height: line.getHeight() },
    target,
    tag: line.details.tag,
  };
}
