import type { LevelName } from '../core/index.js';

/**
 * The look of a document, resolved: every length in points (1 pt = 1/72 inch), every paragraph style complete.
 * `src/template/theme.ts` reads it from `theme.yaml`; both writers take every size from it and hold none themselves.
 */
export interface Theme {
  readonly font: ThemeFont;
  /** Font files of the template by the names of their families; absent: none. */
  readonly fonts?: Readonly<Record<string, ThemeFontFiles>> | undefined;
  readonly page: PageGeometry;
  /** Paragraph styles by the name that a block's `style` holds. */
  readonly paragraphs: Readonly<Record<string, ParagraphStyle>>;
  /** List styles by the name that a list's `style` holds. */
  readonly lists: Readonly<Record<string, ListStyle>>;
  /** Table styles by the name that a table's `style` holds. */
  readonly tables: Readonly<Record<string, TableStyle>>;
  readonly link: LinkStyle;
  readonly symbol: SymbolStyle;
  /** Looks of words inside a paragraph by the name that a text's `style` holds. */
  readonly spans?: Readonly<Record<string, SpanStyle>> | undefined;
  /** Large light words behind the text of every page; absent: none. */
  readonly watermark?: Watermark | undefined;
}

/** What words have beside their paragraph's style. */
export interface SpanStyle {
  /** Name that a reader sees in Word's list of styles, in Thai. */
  readonly name: string;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** Name of the family; absent: the paragraph's. */
  readonly font?: string | undefined;
}

export interface Watermark {
  readonly text: string;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface ThemeFont {
  /** Family name as it stands in the Word file, for example "TH Sarabun New". */
  readonly family: string;
}

/** The files of a family's faces, by their paths in the template's folder. */
export interface ThemeFontFiles {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}

/** Paper and margins, in pt. */
export interface PageGeometry {
  /** Paper in portrait orientation, pt. A section's orientation turns it. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly orientation: Orientation;
  readonly margin: Edges;
  /** Distance from the paper's top edge to the running header, pt. */
  readonly header: number;
  /** Distance from the paper's bottom edge to the running footer, pt. */
  readonly footer: number;
}

export type Orientation = 'portrait' | 'landscape';

/** Four lengths in pt. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** The look of a paragraph. Lengths in pt. */
export interface ParagraphStyle {
  /** Name that a reader sees in Word's list of styles, in Thai. */
  readonly name: string;
  /** Name of the family; absent: the document's. */
  readonly font?: string | undefined;
  /** Font size, pt. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`; absent: black. */
  readonly color?: string | undefined;
  readonly align: Alignment;
  /** pt; `firstLine` is relative to `left` and negative for a hanging indent. */
  readonly indent: { readonly left: number; readonly right: number; readonly firstLine: number };
  /** `before` and `after` in pt; `line` is a multiple of the font's own line height. */
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    readonly line: number;
    /** Distance of two baselines, pt, in place of `line`, however high the letters are. */
    readonly exact?: number | undefined;
  };
  /** The paragraph stays on the page of the next paragraph's first lines. */
  readonly keepWithNext: boolean;
  /** All lines of the paragraph stay on one page. */
  readonly keepLines: boolean;
}

/**
 * How a list counts: `decimal` in the document's digits, `thai-digits` always ๑ ๒ ๓, `thai-letters` ก ข ค, `none` for a
 * fixed marker.
 */
export type Numbering = 'decimal' | 'thai-digits' | 'thai-letters' | 'none';

/** How a list is numbered, and where its markers and texts are. Lengths in pt. */
export interface ListStyle {
  /** Name that a reader sees in Word, in Thai. */
  readonly name: string;
  readonly numbering: Numbering;
  /** The marker with `%n` where the number stands, for example "%n)" or "-". */
  readonly marker: string;
  /** Distance from the text edge of what the list stands in to the marker, pt. */
  readonly indent: number;
  /** Distance from the marker to the item's text, pt. A wider marker pushes only its own line's text. */
  readonly hanging: number;
}

/** The look of a table. Lengths in pt. */
export interface TableStyle {
  /** Name that a reader sees in Word, in Thai. */
  readonly name: string;
  /** Widths of the rules, pt, and their colour, `#rrggbb`. */
  readonly rule: { readonly width: number; readonly color: string };
  /** Space between a cell's rules and its text, pt. */
  readonly padding: Edges;
  /** Colours behind cells, `#rrggbb`; absent: none. */
  readonly fill?: TableFill | undefined;
  /** Default column widths, per cent of the table's width; empty where the columns are equal. */
  readonly columns: readonly number[];
  /** No row is parted by a page's end: for rows of pictures with their captions. Absent: rows may be. */
  readonly keepRows?: boolean | undefined;
}

/** Colours behind the cells of a table, `#rrggbb`. */
export interface TableFill {
  /** Behind cells that head columns. */
  readonly head?: string | undefined;
  /** Behind cells that head rows. */
  readonly rowHead?: string | undefined;
  /** Behind all other cells, and those that head rows where `rowHead` is absent. */
  readonly cell?: string | undefined;
  /** Behind cells that name a level. */
  readonly levels?: Readonly<Partial<Record<LevelName, string | undefined>>> | undefined;
}

/** A table of this many rows at most, and no higher than this share of a page, stays whole. */
export const WHOLE_TABLE = { rows: 6, share: 0.35 } as const;

/** How Word sets signs that the document's font lacks, such as → and ☑; the PDF draws them itself. */
export interface SymbolStyle {
  /** A font that readers' machines have; Word takes another where it is not there. */
  readonly family: string;
  /** Size as a share of the text's. */
  readonly scale: number;
}

export interface LinkStyle {
  /** `#rrggbb`. */
  readonly color: string;
  readonly underline: boolean;
}
