/** How letters look. Lengths in points; colours `#rrggbb`. */
export interface LetterLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

/** How a paragraph lies, pt. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left: number;
  readonly right: number;
  /** Relative to `left`, negative for a hanging indent. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** A multiple of the font's line height. */
  readonly line: number;
  /** Distance of two baselines, pt; 0 where `line` says it. */
  readonly exact: number;
}

/** What a paragraph shows. */
export type LookPiece =
  | { readonly type: 'text'; readonly text: string; readonly look: LetterLook }
  | { readonly type: 'field'; readonly field: 'page' | 'pages'; readonly look: LetterLook }
  | { readonly type: 'tab' }
  /** The name of a part with a picture, its description and its width, pt; 0 where it is not said. */
  | { readonly type: 'picture'; readonly part: string; readonly alt: string; readonly width: number };

export interface LookBlockParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly pieces: readonly LookPiece[];
  readonly look: ParagraphLook;
  /** An item of a list, numbered by Word or with a marker before a tab. */
  readonly isItem: boolean;
  /** A line of a table of contents. */
  readonly isOfContents: boolean;
  /** It begins a page, or ends one. */
  readonly breaksPage: boolean;
}

/** A rule of a table: its width, pt, 0 where there is none, and its colour. */
export interface RuleLook {
  readonly width: number;
  readonly color: string;
}

export interface LookCell {
  /** Columns of the grid, the end not included. */
  readonly from: number;
  readonly to: number;
  /** It goes on with the cell above. */
  readonly isCovered: boolean;
  /** `#rrggbb`. */
  readonly fill: string | undefined;
  readonly blocks: readonly LookBlock[];
}

export interface LookRow {
  readonly isHead: boolean;
  readonly cells: readonly LookCell[];
}

export interface LookTable {
  readonly type: 'table';
  /** Widths of the grid's columns, pt. */
  readonly grid: readonly number[];
  readonly rows: readonly LookRow[];
  /** The rules of its cells, once for each side of a cell. */
  readonly rules: readonly RuleLook[];
  readonly padding: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

export type LookBlock = LookBlockParagraph | LookTable;

/** The paper of a section, pt; width and height as it lies. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  readonly header: number;
  readonly footer: number;
}

/** A running header or footer. */
export interface RunningLook {
  readonly blocks: readonly LookBlock[];
  readonly watermark?: { readonly text: string; readonly color: string | undefined };
}

export type RunningKind = 'header' | 'footer';

export interface LookSection {
  readonly page: PageLook;
  readonly blocks: readonly LookBlock[];
  /** On every page but those that have others. */
  readonly running: Readonly<Partial<Record<RunningKind, RunningLook>>>;
  /** On the first page; absent: as on the others. */
  readonly first?: Readonly<Partial<Record<RunningKind, RunningLook>>>;
  readonly hasThaiNumbers: boolean;
  /** What a page has and a template cannot give. */
  readonly hasBorders: boolean;
  readonly columns: number;
}

/** What a Word file shows, as Word shows it. */
export interface WordLook {
  readonly sections: readonly LookSection[];
  /** Even pages have their own headers. */
  readonly hasEvenPages: boolean;
  /** Of a part with a picture. */
  readonly bytes: (part: string) => Uint8Array | undefined;
  readonly unread: readonly { readonly where: string; readonly text: string }[];
}
