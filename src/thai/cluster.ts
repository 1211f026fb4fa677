import { isThaiLetter } from './characters.js';

/**
 * Splits a text into extended grapheme clusters (Unicode Standard Annex 29). A base letter, the marks above and below it and a
 * following ำ are one cluster. Each of the leading vowels เ แ โ ใ ไ, and each ะ and า, is a separate cluster, as the annex says. The
 * clusters joined together are the text. The time is linear in the length of the text.
 */
export function clusters(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && !isClusterBoundary(text, index)) continue;
    found.push(text.slice(start, index));
    start = index;
  }
  return found;
}

/** Whether a grapheme cluster ends at `index` and another begins; true at 0 and at the end, false outside the text. */
export function isClusterBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return index === 0 || index === text.length;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (isControl(before) || isControl(after)) return !(before === 0x0d && after === 0x0a);
  if (isPlain(after)) return isPlain(before) || isThaiMark(before) || boundaryByAnnex(text, index);
  if (isThaiMark(after)) return isPlain(before) || isThaiMark(before) ? false : boundaryByAnnex(text, index);
  return boundaryByAnnex(text, index);
}

/**
 * Whether an overlong token may be cut at `index`: a cluster boundary that parts no leading vowel from its consonant
 * and no consonant from a vowel that follows it.
 */
export function isCutPosition(text: string, index: number): boolean {
  if (!isClusterBoundary(text, index)) return false;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (before >= 0x0e40 && before <= 0x0e44) return false;
  return !(after === 0x0e30 || after === 0x0e32 || after === 0x0e45);
}

/** Marks above and below, and ำ: each extends the cluster before it. */
function isThaiMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e33 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}

/** Characters that neither extend a cluster nor draw the next character into theirs. */
function isPlain(code: number): boolean {
  if (code < 0x0300) return !isControl(code);
  if (code < 0x0e00 || code > 0x0e5b) return isSign(code);
  return !isThaiMark(code) && (isThaiLetter(code) || code > 0x0e3e);
}

/** Dashes, quotes, signs of currency and mathematics, arrows, numbers in circles, boxes. */
function isSign(code: number): boolean {
  if (code < 0x2010 || code > 0x2bff) return false;
  return (
    code < 0x2028 || (code > 0x202f && code < 0x205f) || (code > 0x206f && code < 0x20d0) || code > 0x20ff
  );
}

/** Line ends, tabs and other controls: nothing joins them. */
function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad;
}

const segmenter = lazily(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** Judges a boundary by Intl.Segmenter on the stretch between the nearest plain characters. */
function boundaryByAnnex(text: string, index: number): boolean {
  let start = index - 1;
  while (start > 0 && !isPlain(text.charCodeAt(start)) && index - start < WINDOW) start--;
  return (
    segmenter()
      .segment(text.slice(start, index + 2))
      .containing(index - start)?.index ===
    index - start
  );
}

/** Code units looked back at most: longer than any cluster that people write, short enough to stay linear. */
const WINDOW = 64;

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
