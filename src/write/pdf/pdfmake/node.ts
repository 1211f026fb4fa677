import type { Drawing, Alignment, TextBlock } from '../../../document/index.js';
import type { StructureElement } from '../tags/element.js';
import type { Tag } from '../tags/tag.js';
import type { ComposedLine } from '../text/compose.js';
import type { PreparedText } from '../text/prepare.js';

/**
 * The pdfmake definition that our engine sets: pdfmake's own node kinds (text, stack, table, image, section) with every
 * property resolved, so that nothing is looked up while measuring. All lengths in points.
 */
export interface SectionNode {
  readonly section: StackNode;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: PageMargins;
  /** The running header and footer of a page, both counted from 1. */
  readonly header: (page: number, pages: number) => StackNode | undefined;
  readonly footer: (page: number, pages: number) => StackNode | undefined;
}

export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface StackNode {
  readonly stack: readonly FlowNode[];
}

/** What follows one another from top to bottom in a page or a cell. */
export type FlowNode = TextNode | TableNode | ImageNode | PageBreakNode;

/** Distances that every node of a stack has. */
export interface FlowBox {
  /** From the edges of the stack. */
  readonly indent: { readonly left: number; readonly right: number };
  /** Of two meeting distances the larger one stands, as in Word. */
  readonly space: { readonly before: number; readonly after: number };
  /** Stays on the page of what follows it. */
  readonly keepWithNext: boolean;
}

export interface TextNode extends FlowBox {
  readonly text: readonly InlineNode[];
  readonly fontSize: number;
  readonly alignment: Alignment;
  /** Multiple of the font's own line height. */
  readonly lineHeight: number;
  readonly keepLines: boolean;
  /** Indent of the first line, relative to `indent.left`. */
  readonly leadingIndent: number;
  /** A list item's marker: it stands `hanging` before the text edge, on the first line. */
  readonly marker?: { readonly inline: InlineNode; readonly hanging: number };
  readonly tag: Tag;
  /** Name that `#id` links lead to. */
  readonly destination?: string;
  readonly outline?: { readonly title: string; readonly level: number };
  /** The node of the document that this text comes from; absent in a running header or footer. */
  readonly source?: TextBlock;
  /** Its last line goes on, over dots, to the number of the page of a destination. */
  readonly reference?: Reference;
  /** Shaped by `measureLeaf`. */
  prepared?: PreparedText;
  /** The lines of the last width, pt, that was asked for. Kept here, as weak maps of many nodes burden the collector. */
  composed?: { readonly width: number; readonly lines: readonly ComposedLine[] };
}

/** A page that is known once all pages are laid out. */
export interface Reference {
  readonly target: string;
  /** How far to the right of the text's right edge the number ends, pt. */
  readonly space: number;
  /** The page's number as it is printed. */
  readonly number: (page: number) => InlineNode;
}

/** A run of one look; a line break is the text "\n". */
export interface InlineNode {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly underline: boolean;
  readonly position?: 'sub' | 'sup';
  /** `#rrggbb`. */
  readonly color: string;
  /** An address outside the document. */
  readonly link?: string;
  /** Name of a destination in the document. */
  readonly linkToDestination?: string;
  /** BCP 47, where marks in the content say that it is not the document's. */
  readonly language?: string;
  /** Where the run is part of more than its text's own element. */
  readonly element?: StructureElement;
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
    /** Rows that fit on a page are not parted. */
    readonly keepRows?: boolean;
  };
  /** Name that `#id` links lead to. */
  readonly destination?: string;
}

export interface CellNode extends StackNode {
  /** First column, counted from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
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
}

export interface PageBreakNode {
  readonly pageBreak: true;
}

/** A definition whole. */
export interface Definition {
  readonly content: StackOfSections;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The structure tree; it is complete when the definition has been drawn. */
  readonly structure: StructureElement;
}

export interface StackOfSections {
  readonly stack: readonly SectionNode[];
}

export const isPageBreak = (node: FlowNode): node is PageBreakNode => 'pageBreak' in node;
export const isTable = (node: FlowNode): node is TableNode => 'table' in node;
export const isImage = (node: FlowNode): node is ImageNode => 'image' in node;
