import {
  type Document,
  type Field,
  type TextBlock,
  type Inline,
  type Paragraph,
  type ParagraphStyle,
  type Theme,
  inlineText,
  writeNumber,
} from '../../document/index.js';
import type { StructureElement } from './tags/element.js';
import type { Artifact, Tag } from './tags/tag.js';

/** What the handlers of the node types share while a document becomes a definition. */
export interface DefinitionContext {
  readonly theme: Theme;
  readonly digits: Document['digits'];
  /** Pictures met so far, by their bytes in the document; `bytes` are those to embed. */
  readonly images: Map<Uint8Array, { readonly label: string; readonly bytes: Uint8Array }>;
  /** Destinations that exist: links to others are set as plain text. */
  readonly destinations: ReadonlySet<string>;
  /** What fields stand for here. */
  readonly place: Place;
  /** Set in a running header or footer, which are not part of the document's text. */
  readonly running?: Artifact;
  /** The element of the structure tree that blocks here are part of. */
  readonly parent: StructureElement;
  /** What says that the language changes: an element of the structure, or marks in the page's content. */
  readonly languages: 'elements' | 'marks';
  /** Gives an id that no other element has. */
  readonly nextId: () => string;
  /** Where the body's paragraphs are, once it has been laid out. */
  readonly layout?: BodyLayout;
}

/** A page, counted from 1, and the number of pages. */
export interface Place {
  readonly page: number;
  readonly pages: number;
}

/** Where paragraphs start, as an earlier layout of the same document found. */
export interface BodyLayout {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<TextBlock, number>;
}

/** Where blocks stand: the edge of their text, pt from the edge of the page's text or of the cell. */
export interface Edge {
  readonly left: number;
}

export const OUTERMOST: Edge = { left: 0 };

/** The paragraph style of a name. Throws where the theme lacks it; the document's invariants forbid that. */
export function paragraphStyle({ paragraphs }: Theme, name: string): ParagraphStyle {
  const style = paragraphs[name];
  if (!style) throw new Error(`the theme has no paragraph style "${name}"`);
  return style;
}

/** Where a paragraph of the body stands. Before the first layout every place is the first page. */
export const placeOf = (paragraph: TextBlock, layout: BodyLayout | undefined): Place => ({
  page: layout?.pageOf.get(paragraph) ?? 1,
  pages: layout?.pages ?? 1,
});

/** What the content of a block is: of its element, but in a running header or footer. */
export const tagOf = ({ running }: DefinitionContext, element: StructureElement): Tag => running ?? element;

/** What a field is printed as. */
export const fieldText = ({ field }: Field, place: Place, digits: Document['digits']): string =>
  writeNumber(place[field], digits);

/** The text of inlines, line breaks as spaces. */
export const plainText = (inlines: readonly Inline[], place: Place, digits: Document['digits']): string =>
  inlineText(inlines, { lineBreak: ' ', field: (field) => fieldText(field, place, digits) });

/** Whether a paragraph is set at all: a caption without text is not. */
export const hasText = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
  paragraph !== undefined && paragraph.children.length > 0;
