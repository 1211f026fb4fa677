import {
  type Block,
  type Document,
  type Field,
  type TextBlock,
  type Inline,
  type Paragraph,
  type ParagraphStyle,
  type Theme,
  type PageNumber,
  type TableStyle,
  inlineText,
  writeNumber,
  writePageNumber,
} from '../../document/index.js';
import type { FlowNode } from './layout/index.js';
import type { Artifact, StructureElement, Tag } from './tags/index.js';

/** State that the handlers of the node types share while a document becomes a definition. */
export interface DefinitionContext {
  readonly theme: Theme;
  readonly digits: Document['digits'];
  /** Bytes of the pictures so far, by their labels. Running headers add pictures page by page. */
  readonly images: Map<string, Uint8Array>;
  /** The labels, by the pictures' bytes. */
  readonly imageLabels: Map<Uint8Array, string>;
  /** Destinations that exist: links to others become plain text. */
  readonly destinations: ReadonlySet<string>;
  /** Values of the fields here. */
  readonly position: PagePosition;
  /** Given in a running header or footer, which are not part of the document's text. */
  readonly running?: Artifact;
  /** The element of the structure tree that blocks here belong to. */
  readonly parent: StructureElement;
  /** How a change of language is written: as an element of the structure, or as marks in the page's content. */
  readonly languages: 'elements' | 'marks';
  /** Gives an id that no other element has. */
  readonly nextId: () => string;
  /** Positions of the body's paragraphs, once it has been laid out. */
  readonly layout?: BodyLayout;
  /** In a cell whose rules a table can reach: the style of its table. */
  readonly cell?: TableStyle | undefined;
  /** Handles the blocks inside a block, from top to bottom. */
  readonly blocks: BlockHandler;
}

/** Turns blocks into nodes of a stack. */
export type BlockHandler = (
  nodes: readonly Block[],
  context: DefinitionContext,
  inset: Inset,
) => readonly FlowNode[];

/** A page's number, and the number of pages. */
export interface PagePosition {
  readonly page: PageNumber;
  readonly pages: number;
}

/** Pages where paragraphs start, from an earlier layout of the same document. */
export interface BodyLayout {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<TextBlock, number>;
  /** The number of each page. */
  readonly numbers: readonly PageNumber[];
}

/** Distance of a block's text from the edge of the page's text or of the cell, pt. */
export interface Inset {
  readonly left: number;
}

export const NO_INSET: Inset = { left: 0 };

/** The paragraph style of a name. Throws where the theme lacks it; the document's invariants forbid that. */
export function paragraphStyle({ paragraphs }: Theme, name: string): ParagraphStyle {
  const style = paragraphs[name];
  if (!style) throw new Error(`the theme has no paragraph style "${name}"`);
  return style;
}

/** The page of a paragraph of the body. Before the first layout it is the first page. */
export const positionOf = (paragraph: TextBlock, layout: BodyLayout | undefined): PagePosition => ({
  page: layout?.numbers[(layout.pageOf.get(paragraph) ?? 1) - 1] ?? { value: 1 },
  pages: layout?.pages ?? 1,
});

/** The tag of a block's content: its element, or the artifact of a running header or footer. */
export const tagOf = ({ running }: DefinitionContext, element: StructureElement): Tag => running ?? element;

/** A field as it is printed. */
export const fieldText = (
  { field, digits: own }: Field,
  position: PagePosition,
  digits: Document['digits'],
): string =>
  field === 'page'
    ? writePageNumber(position.page, own ?? digits)
    : writeNumber(position.pages, own ?? digits);

/** The text of inlines, line breaks as spaces. */
export const plainText = (
  inlines: readonly Inline[],
  position: PagePosition,
  digits: Document['digits'],
): string => inlineText(inlines, { lineBreak: ' ', field: (field) => fieldText(field, position, digits) });

/** Whether a caption exists and has text; others are not printed. */
export const hasText = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
  paragraph !== undefined && paragraph.children.length > 0;
