import type {
  Drawing,
  Alignment,
  PageNumber,
  PageNumbering,
  Table,
  TextBlock,
  Watermark,
} from '../../../document/index.js';
import type { TextOutline } from '../font/index.js';
import type { StructureElement, Tag } from '../tags/index.js';
import type { ComposedLine, ParagraphText, PreparedText, TextRun } from '../text/index.js';

/** A document with every style resolved: what the layout places. All lengths in points. */
export interface Definition {
  readonly sections: readonly SectionNode[];
  /** Bytes of each picture by its label. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The structure tree; it is complete when the definition has been drawn. */
  readonly structure: StructureElement;
}

/** The theme's watermark with the outline of its text. */
export interface OutlinedWatermark extends Watermark {
  readonly outline: TextOutline;
}

/** Pages of one size, with what is on them. The names are those of pdfmake's own section. */
export interface SectionNode {
  readonly section: StackNode;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: PageMargins;
  readonly pageNumbers?: PageNumbering;
  readonly header: RunningContent;
  readonly footer: RunningContent;
}

/** A running header or footer of a page with a number, of so many pages; whether the page is its section's first. */
export type RunningContent = (page: PageNumber, pages: number, isFirst: boolean) => StackNode | undefined;

export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface StackNode {
  readonly stack: readonly FlowNode[];
}

/** A part of a page or a cell; parts follow one another from top to bottom. */
export type FlowNode = TextNode | TableNode | ImageNode | PageBreakNode;

/** Distances that every node of a stack has. */
export interface FlowBox {
  /** From the edges of the stack. */
  readonly indent: { readonly left: number; readonly right: number };
  /** Between two nodes the larger of both distances applies, as in Word. */
  readonly space: { readonly before: number; readonly after: number };
  /** Stays on the page of the next node. */
  readonly keepWithNext: boolean;
}

export interface TextNode extends FlowBox, ParagraphText {
  /** Its lines stay on one page. */
  readonly keepLines: boolean;
  readonly tag: Tag;
  /** Name that `#id` links lead to. */
  readonly destination?: string;
  readonly outline?: { readonly title: string; readonly level: number };
  /** The node of the document that this text comes from; absent in a running header or footer. */
  readonly source?: TextBlock;
  /** Its last line ends with dots and the number of a destination's page. */
  readonly reference?: Reference;
  /** Set by `prepareTexts`. */
  prepared?: PreparedText;
  /** The lines for the last width, pt, that was asked for. Cached here: weak maps of many nodes burden the garbage collector. */
  composed?: { readonly width: number; readonly lines: readonly ComposedLine[] };
}

/** A page that is known once all pages are laid out. */
export interface Reference {
  readonly target: string;
  /** How far to the right of the text's right edge the number ends, pt. */
  readonly space: number;
  /** The page's number as it is printed. */
  readonly number: (page: PageNumber) => TextRun;
}

export interface TableNode extends FlowBox {
  readonly table: {
    /** Widths in per cent of the table's width. */
    readonly widths: readonly number[];
    /** The first rows, repeated on each page. */
    readonly headerRows: number;
    readonly body: readonly (readonly CellNode[])[];
  };
  readonly layout: {
    readonly rule: { readonly width: number; readonly color: string };
    readonly padding: PageMargins;
    /** Rows that fit on a page are not broken. */
    readonly keepRows?: boolean;
  };
  /** The node of the document that this table comes from. */
  readonly source: Table;
  /** Name that `#id` links lead to. */
  readonly destination?: string;
}

export interface CellNode extends StackNode {
  /** First column, counted from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Colour behind it, `#rrggbb`. */
  readonly fill?: string;
  /** What the cell begins with on each further page; it belongs to no element. */
  readonly continued?: TextNode;
}

/** A drawing whose labels are texts of one line each. */
export interface DrawnNode {
  readonly drawing: Drawing;
  /** In the order of the drawing's labels. */
  readonly labels: readonly TextNode[];
}

export interface ImageNode extends FlowBox {
  /** Label of the picture in the definition's `images`, or a drawing. */
  readonly image: string | DrawnNode;
  readonly alignment: Alignment;
  /** Per cent of the stack's width; absent: the picture's own width at 96 dpi. */
  readonly widthPercent?: number;
  /** Size in pixels of 1/96 inch. */
  readonly pixels: { readonly width: number; readonly height: number };
  readonly tag: Tag;
  readonly destination?: string;
  /** The paragraph below it that is on its page: a picture leaves room for it. */
  readonly caption?: TextNode;
}

export interface PageBreakNode {
  readonly pageBreak: true;
}

export const isPageBreak = (node: FlowNode): node is PageBreakNode => 'pageBreak' in node;
export const isTable = (node: FlowNode): node is TableNode => 'table' in node;
export const isImage = (node: FlowNode): node is ImageNode => 'image' in node;
