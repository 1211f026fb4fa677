import type { Digits } from '../../document/index.js';

/** How a theme prints the page's number: `{page}` and `{pages}` in a text. */
export interface PageNumber {
  readonly format: string;
  /** Absent: the document's. */
  readonly digits?: Digits | undefined;
}

/** A text of the format, or a number that the writers fill in. */
export type NumberPart =
  { readonly text: string } | { readonly field: string; readonly numerals?: Digits | undefined };

/** The parts of a page number, in their order. */
export const pageNumberParts = ({ format, digits }: PageNumber): readonly NumberPart[] =>
  format
    .split(/\{(pages?)\}/u)
    .map((part, index): NumberPart => (index % 2 === 0 ? { text: part } : { field: part, numerals: digits }))
    .filter((part) => !('text' in part) || part.text !== '');
