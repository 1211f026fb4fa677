import type { Metadata } from './metadata.js';

/** What a node that is made from a report carries besides its content. Nothing of it is printed. */
export interface Origin {
  /**
   * What the node is made from: its path in the report, as `formatPath` writes it (`categories[0].items[2]`); absent for
   * what the template adds.
   */
  readonly source?: string;
  /** What Word keeps of the report without showing it; the PDF has no use for it. */
  readonly metadata?: Metadata;
}

/** A heading of the document's outline: h1 a category, h2 an item. */
export interface Heading extends Origin {
  readonly type: 'heading';
  /** Outline level 1 to 6. */
  readonly level: number;
  /** Name in `theme.paragraphs`. */
  readonly style: string;
  /** Target of `#id` links. */
  readonly id?: string;
  readonly children: readonly Inline[];
}

/** A paragraph of text in a style of the theme. */
export interface Paragraph extends Origin {
  readonly type: 'paragraph';
  /** Name in `theme.paragraphs`. */
  readonly style: string;
  readonly id?: string;
  /** Space at its sides beyond its style's indents, pt: figures of a column line up by it. */
  readonly inset?: { readonly left: number; readonly right: number };
  readonly children: readonly Inline[];
}

/** A block of inline content in a paragraph style. */
export type TextBlock = Heading | Paragraph;

const TEXT_BLOCKS = { heading: true, paragraph: true } as const satisfies Record<TextBlock['type'], true>;

/** Whether a node is a block of inline content. */
export const isTextBlock = (node: { readonly type: string }): node is TextBlock =>
  Object.hasOwn(TEXT_BLOCKS, node.type);

/** A piece of a paragraph of the document tree. */
export type Inline = Text | Link | Break | Field | Sequence;

/** A run of characters of one look. The value holds no line break, no control character and is not empty. */
export interface Text extends Origin {
  readonly type: 'text';
  readonly value: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly position?: 'sub' | 'sup';
  /** Name in `theme.spans`. */
  readonly style?: string;
  /** BCP 47, where it is not the document's language. */
  readonly language?: string;
}

/** Text that leads to an address or to a place in the document. */
export interface Link {
  readonly type: 'link';
  /** An absolute address with Thai letters percent-encoded, or `#id` inside the document. */
  readonly target: string;
  readonly children: readonly (Text | Break)[];
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: 'break';
}

/** A number that the writer fills in, in the document's digits. */
export interface Field {
  readonly type: 'field';
  readonly field: 'page' | 'pages';
  /** Absent: the document's digits. */
  readonly digits?: 'thai' | 'arabic';
}

/** A number of a figure or a table, counted where the tree is read; Word can count it anew. */
export interface Sequence {
  readonly type: 'sequence';
  /** What is counted, as Word names it: a letter, then letters, marks, digits and underscores, 40 at most. */
  readonly name: string;
  /** The number as printed, for example "3" or "๓". */
  readonly value: string;
}
