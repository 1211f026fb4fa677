import type { Words } from '../language.js';
import type { ProblemPlace } from '../place.js';

export type { Words };

/** What the words of a problem may look at besides its details. */
export interface Context extends ProblemPlace {
  readonly severity?: 'error' | 'warning';
}

/** A function for each code of a union of details: a code that is forgotten does not compile. */
export type WordsOf<Detail extends { readonly code: string }> = {
  readonly [Code in Detail['code']]: (problem: Extract<Detail, { readonly code: Code }> & Context) => Words;
};

/** The words for a detail out of the table of its union. */
export function pick<Detail extends { readonly code: string }>(
  table: WordsOf<Detail>,
  detail: Detail,
): Words {
  const words = table[detail.code as Detail['code']] as (detail: Detail) => Words;
  return words(detail);
}

export const quote = (text: string): string => `“${text}”`;

/** `1 page`, `2 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const MAX_LISTED = 5;

/** The first of some names, in quotation marks. */
export const listNames = (names: readonly string[]): string =>
  names.length === 0
    ? '-'
    : names.slice(0, MAX_LISTED).map(quote).join(', ') + (names.length > MAX_LISTED ? ', …' : '');

const MAX_SHOWN = 60;

/** The beginning of a text, in characters. */
export const shorten = (text: string): string =>
  [...text].length > MAX_SHOWN ? `${[...text].slice(0, MAX_SHOWN).join('')}…` : text;
