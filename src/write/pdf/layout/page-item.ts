import type { Heading, Paragraph } from '../../../document/index.js';
import type { TextOutline } from '../font/index.js';
import type { Tag } from '../tags/index.js';
import type { ComposedLine } from '../text/index.js';
import type { DrawnNode, Reference, TableNode, TextNode } from './node.js';

/** Something at a position of a page. Coordinates in points from the page's top left. */
export type PageItem = PlacedLine | PlacedImage | RuleLine | Fill | Anchor | Leader | PlacedWatermark;

/** What a line carries beside its glyphs. */
export interface LineDetails {
  /** Lines of one paragraph share one height, pt, and one distance from top to baseline. */
  readonly height: number;
  readonly baseline: number;
  readonly tag: Tag;
  /** Absent in a running header or footer. */
  readonly source?: Paragraph | Heading;
  /** On a paragraph's first line. */
  readonly destination?: string;
  /** On a heading's first line. */
  readonly outline?: { readonly title: string; readonly level: number };
  /** On the last line of an entry of the contents; `right` is where the page's number ends, pt. */
  readonly reference?: Reference & { readonly node: TextNode; readonly right: number };
}

/** A line of text; `x` and `y` are its top left. */
export interface PlacedLine extends LineDetails {
  readonly type: 'line';
  readonly line: ComposedLine;
  readonly x: number;
  readonly y: number;
  /** A copy on a further page: part of a table's header row. */
  readonly repeated?: boolean;
}

/** A picture or a drawing. */
export interface PlacedImage {
  readonly type: 'image';
  /** Label of a picture in the definition's `images`, or a drawing. */
  readonly image: string | DrawnNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
  readonly destination?: string;
  /** A copy on a further page. */
  readonly repeated?: boolean;
}

/** A straight line between or around the cells of a table. */
export interface RuleLine {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  /** `#rrggbb`. */
  readonly color: string;
  /** What it is a rule of. */
  readonly table: TableNode;
}

/** A colour behind a cell; drawn before all else of its page, the last one first: a table in a cell is added before the cell. */
export interface Fill {
  readonly type: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`. */
  readonly color: string;
  /** Whose cell it is behind. */
  readonly table: TableNode;
}

/** Words behind all else of a page; `x` and `y` are their middle. */
export interface PlacedWatermark {
  readonly type: 'watermark';
  readonly outline: TextOutline;
  readonly x: number;
  readonly y: number;
  /** Of the line of text before it is turned. */
  readonly width: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** The position that links to a table lead to; nothing is drawn. */
export interface Anchor {
  readonly type: 'anchor';
  readonly destination: string;
  readonly x: number;
  readonly y: number;
}

/** A dotted line from an entry of the contents to its page's number. It is drawn and is not part of the text. */
export interface Leader {
  readonly type: 'leader';
  /** Centres of the first and the last dot. */
  readonly x1: number;
  readonly x2: number;
  /** The baseline. */
  readonly y: number;
  /** Diameter of the dots and the distance of their centres, pt. */
  readonly dot: number;
  readonly step: number;
  /** The clickable area: from the dots to the end of the number. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly target: string;
  /** The tag of the entry's text. */
  readonly tag: Tag;
}

/**
 * A copy of an item, moved right and down, pt; `isRepeated` where it was drawn before. A repeated anchor is none: links
 * lead to the first one.
 */
export function movedItem(item: PageItem, x: number, y: number, isRepeated: boolean): PageItem | undefined {
  switch (item.type) {
    case 'line':
    case 'image':
      return { ...item, x: item.x + x, y: item.y + y, ...(isRepeated && { repeated: true }) };
    case 'fill':
      return { ...item, x: item.x + x, y: item.y + y };
    case 'rule':
      return { ...item, x1: item.x1 + x, y1: item.y1 + y, x2: item.x2 + x, y2: item.y2 + y };
    case 'anchor':
      return isRepeated ? undefined : { ...item, x: item.x + x, y: item.y + y };
    case 'leader':
    case 'watermark':
      return item;
    default:
      return item satisfies never;
  }
}
