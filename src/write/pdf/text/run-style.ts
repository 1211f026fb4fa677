import type { TextFont } from '../font/index.js';
import type { Tag } from '../tags/index.js';
import type { ParagraphText, TextRun } from './paragraph.js';

/** How a run of glyphs is drawn. Lengths in points. */
export interface RunStyle {
  readonly font: TextFont;
  readonly size: number;
  /** Of the baseline, upwards. */
  readonly rise: number;
  /** `#rrggbb`. */
  readonly color: string;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly link?: string;
  readonly linkToDestination?: string;
  /** BCP 47, where marks in the content name a language other than the document's. */
  readonly language?: string;
  /** The element that the run belongs to, where it is not its paragraph's, or that it belongs to none. */
  readonly element?: Tag;
}

/** Gives the font of a face of a family; of the document's where none is named. */
export type FontProvider = (bold: boolean, italics: boolean, family?: string) => TextFont;

/** Size and position of superscript and subscript, relative to the font size; as Word draws them. */
const SCRIPT_SIZE = 0.65;
const SUPERSCRIPT_RISE = 0.35;
const SUBSCRIPT_RISE = -0.14;

/** The style of a run in a paragraph of a font size, pt. */
export function resolveStyle(run: TextRun, fontSize: number, font: FontProvider): RunStyle {
  const { position, color, underline, strike, link, linkToDestination, language, element } = run;
  return {
    font: font(run.bold, run.italics, run.font),
    size: position ? fontSize * SCRIPT_SIZE : fontSize,
    rise: position ? fontSize * (position === 'sup' ? SUPERSCRIPT_RISE : SUBSCRIPT_RISE) : 0,
    color,
    underline,
    strike,
    ...(link !== undefined && { link }),
    ...(linkToDestination !== undefined && { linkToDestination }),
    ...(language !== undefined && { language }),
    ...(element && { element }),
  };
}

/** Vertical measures of a paragraph's lines, pt. */
export interface LineHeights {
  /** Distance of two baselines, the same for all lines of the paragraph. */
  readonly lineHeight: number;
  /** From a line's top to its baseline. */
  readonly baseline: number;
}

/** A paragraph's line height by the metrics of its faces; extra height goes above the ascender, as in Word. */
export function lineHeights(
  { text, marker, fontSize, font: family, lineHeight, exactHeight }: ParagraphText,
  font: FontProvider,
): LineHeights {
  const runs = marker ? [marker.inline, ...text] : text;
  const fonts = new Set(runs.map((run) => font(run.bold, run.italics, run.font)));
  if (fonts.size === 0) fonts.add(font(false, false, family));
  const all = [...fonts];
  const ascender = Math.max(...all.map((face) => face.ascender));
  const descender = Math.min(...all.map((face) => face.descender));
  const gap = Math.max(...all.map(({ lineGap }) => lineGap));
  const height = exactHeight ?? ((ascender - descender + gap) * fontSize * lineHeight) / 1000;
  return { lineHeight: height, baseline: height + (descender * fontSize) / 1000 };
}
