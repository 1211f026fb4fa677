import type { ShapedFont } from '../font/index.js';
import type { StructureElement } from '../tags/element.js';

/** How a run of glyphs is drawn. Lengths in points. */
export interface Look {
  readonly font: ShapedFont;
  readonly size: number;
  /** Of the baseline, up. */
  readonly rise: number;
  /** `#rrggbb`. */
  readonly color: string;
  readonly underline: boolean;
  readonly link?: string;
  readonly linkToDestination?: string;
  /** BCP 47, where marks in the content say that it is not the document's. */
  readonly language?: string;
  /** Where the run is part of more than its text's own element. */
  readonly element?: StructureElement;
}

/** Gives the font of a face of the document's family. */
export type FontProvider = (bold: boolean, italics: boolean) => ShapedFont;
