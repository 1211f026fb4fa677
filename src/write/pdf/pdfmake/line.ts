import lineModule from 'pdfmake/js/Line.js';
import type { TextBlock } from '../../../document/index.js';
import type { Reference, TextNode } from './node.js';
import type { Tag } from '../tags/tag.js';
import type { ComposedLine } from '../text/compose.js';

const { default: Line } = lineModule;

/** What a line carries beside its glyphs. */
export interface LineDetails {
  /** Lines of one paragraph have one height, pt, and one distance from top to baseline. */
  readonly height: number;
  readonly baseline: number;
  readonly tag: Tag;
  readonly source?: TextBlock;
  /** On a paragraph's first line. */
  readonly destination?: string;
  /** On the last line of an entry of the contents; `right` is where the page's number ends, pt. */
  readonly reference?: Reference & { readonly node: TextNode; readonly right: number };
  readonly outline?: { readonly title: string; readonly level: number };
}

/** A line of pdfmake whose glyphs are already shaped, broken and aligned. */
export class GlyphLine extends Line {
  /** A copy of a line that stands elsewhere: a table's header on a further page, or a page's header or footer. */
  repeated = false;

  constructor(
    readonly composed: ComposedLine,
    readonly details: LineDetails,
  ) {
    super(Infinity);
    this.x = composed.x;
    this.y = 0;
  }

  override getHeight(): number {
    return this.details.height;
  }

  override getAscenderHeight(): number {
    return this.details.baseline;
  }

  override getWidth(): number {
    const { stretch, from, to } = this.composed;
    return (stretch.pen[to] ?? 0) - (stretch.pen[from] ?? 0);
  }

  override clone(): GlyphLine {
    const copy = new GlyphLine(this.composed, this.details);
    copy.x = this.x ?? 0;
    copy.y = this.y ?? 0;
    copy.repeated = this.repeated;
    return copy;
  }
}
