import type { Alignment } from '../../../document/index.js';
import type { Tag } from '../tags/index.js';

/** A paragraph's text with the properties that decide its lines. Lengths in points. */
export interface ParagraphText {
  readonly text: readonly TextRun[];
  readonly fontSize: number;
  /** Family of an empty paragraph's line; absent: the document's. */
  readonly font?: string;
  readonly alignment: Alignment;
  /** Multiple of the font's own line height. */
  readonly lineHeight: number;
  /** Distance of two baselines in its place. */
  readonly exactHeight?: number;
  /** Indent of the first line, relative to the other lines. */
  readonly leadingIndent: number;
  /** A list item's marker: it is drawn `hanging` before the text edge, on the first line. */
  readonly marker?: { readonly inline: TextRun; readonly hanging: number };
}

/** Text in one style; a line break is the text "\n". */
export interface TextRun {
  readonly text: string;
  /** Name of the family; absent: the document's. */
  readonly font?: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly position?: 'sub' | 'sup';
  /** `#rrggbb`. */
  readonly color: string;
  /** An address outside the document. */
  readonly link?: string;
  /** Name of a destination in the document. */
  readonly linkToDestination?: string;
  /** BCP 47, where marks in the content name a language other than the document's. */
  readonly language?: string;
  /** The element that the run belongs to, where it is not its paragraph's, or that it belongs to none. */
  readonly element?: Tag;
}
