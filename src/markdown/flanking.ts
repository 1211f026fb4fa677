import type { Code, Token } from 'micromark-util-types';

const matches = (code: Code, pattern: RegExp): boolean =>
  code !== null && code > 0 && pattern.test(String.fromCharCode(code));

export const isThai = (code: Code): boolean => matches(code, /\p{Script=Thai}/u);
export const isDigit = (code: Code): boolean => matches(code, /\p{Nd}/u);
/** A Latin letter or a digit, also a Thai one. */
export const isLatin = (code: Code): boolean => matches(code, /[A-Za-z]|\p{Nd}/u);
/** White space, or a start or an end: a code below zero is a line end or a tab. */
export const isSpace = (code: Code): boolean => code === null || code < 0 || matches(code, /\s/u);
const isPunctuation = (code: Code): boolean => matches(code, /[\p{P}\p{S}]/u);

/** Lets a run of marks between a Thai letter and punctuation open and close: Thai has no space there. */
export function flankThai(run: Token, previous: Code, next: Code): void {
  if (isThai(previous) && isPunctuation(next)) run._open = true;
  if (isPunctuation(previous) && isThai(next)) run._close = true;
}
