import type { RunContext } from '../context.js';
import type { LetterProperties, ParagraphProperties } from './properties.js';
import type { StyleSheet } from './style-sheet.js';

/** What is needed to read the looks of one part. */
export interface LookContext {
  readonly sheet: StyleSheet;
  /** What drawings are read with. */
  readonly run: RunContext;
}

/** What a table says of the text in its cells. */
export interface Surrounding {
  readonly letters: LetterProperties;
  readonly paragraph: ParagraphProperties;
}

export const NO_TABLE: Surrounding = { letters: {}, paragraph: {} };
