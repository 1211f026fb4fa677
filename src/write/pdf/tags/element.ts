/** Standard structure types that reports need (PDF 1.7, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

/**
 * An element of the structure tree (PDF 1.7, 14.7.2). Elements are made with the definition, in the order of the
 * document, whatever the order of drawing; the renderer adds what it draws for each.
 */
export interface StructureElement extends ElementDetails {
  readonly type: StructureType;
  readonly parent?: StructureElement;
  /** Added to its parent's kids when something is drawn for it. */
  readonly isInline?: true;
  /** In reading order. */
  readonly kids: Kid[];
  /** Bounding box of a picture: left, bottom, right, top, pt from the page's bottom left. */
  box?: readonly [number, number, number, number];
}

export interface ElementDetails {
  /** Unique in the document; header cells are referred to by theirs. */
  readonly id?: string;
  /** BCP 47, where it is not the parent's. */
  readonly language?: string;
  /** Alternative text, for readers who cannot see the element. */
  readonly alternative?: string;
  /** Description of its annotations. */
  readonly contents?: string;
  readonly list?: { readonly numbering: ListNumbering };
  readonly table?: TableAttributes;
  /** Struck text (PDF 1.7, table 345). */
  readonly decoration?: 'LineThrough';
}

/** PDF 1.7, table 347; `None` is not written. */
export type ListNumbering = 'None' | 'Disc' | 'Decimal' | 'UpperAlpha';

/** PDF 1.7, table 349. Spans of one are not written. */
export interface TableAttributes {
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Ids of the header cells of a cell. */
  readonly headers?: readonly string[];
  readonly summary?: string;
}

export type Kid = StructureElement | MarkedContent | AnnotationKid;

/** A marked-content sequence of a page. */
export interface MarkedContent {
  readonly page: PageContent;
  /** Its identifier in the page, counted from 0. */
  readonly mcid: number;
}

/** An annotation that belongs to an element, by its object number. */
export interface AnnotationKid {
  readonly page: PageContent;
  readonly annotation: number;
}

/** A page with marked content. */
export interface PageContent {
  /** Number of the page's object. */
  readonly object: number;
  /** The element of each marked-content sequence, by its identifier. */
  readonly elements: StructureElement[];
}

export const isElement = (kid: Kid): kid is StructureElement => 'type' in kid;
export const isContent = (kid: Kid): kid is MarkedContent | AnnotationKid => 'page' in kid;
export const isMarkedContent = (kid: Kid): kid is MarkedContent => 'mcid' in kid;

/** The root element of a document. */
export const rootElement = (): StructureElement => ({ type: 'Document', kids: [] });

/** An element at the end of its parent. */
export function appendElement(
  parent: StructureElement,
  type: StructureType,
  details: ElementDetails = {},
): StructureElement {
  const element: StructureElement = { type, parent, kids: [], ...details };
  parent.kids.push(element);
  return element;
}

/** A part of a paragraph. */
export const inlineElement = (
  parent: StructureElement,
  type: StructureType,
  details: ElementDetails = {},
): StructureElement => ({ type, parent, isInline: true, kids: [], ...details });

/**
 * Content that is not part of the document's text (PDF 1.7, 14.8.2.2): running headers and footers, other effects of
 * pagination (a table's header row on a further page), and rules and underlines.
 */
export type Artifact = 'Header' | 'Footer' | 'Watermark' | 'Pagination' | 'Layout';

/** The element that content on a page belongs to, or the kind of artifact that it is. */
export type Tag = StructureElement | Artifact;

export const isArtifact = (tag: Tag): tag is Artifact => typeof tag === 'string';

/** Elements that have a meaning even when they are empty. */
const KEPT: ReadonlySet<StructureType> = new Set(['Document', 'TR', 'TH', 'TD']);

/** Removes empty paragraphs from a tree, and sections and lists that hold nothing else. Gives the tree. */
export function withoutEmpty(element: StructureElement): StructureElement {
  const { kids } = element;
  let kept = 0;
  for (const kid of kids) {
    if (isElement(kid)) withoutEmpty(kid);
    if (!isElement(kid) || kid.kids.length > 0 || KEPT.has(kid.type)) kids[kept++] = kid;
  }
  kids.length = kept;
  return element;
}
