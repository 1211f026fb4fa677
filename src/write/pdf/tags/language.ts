/** A part of a text; `language` (BCP 47) where it is not the document's. */
export interface LanguagePart {
  readonly text: string;
  readonly language?: string;
}

/** Words in Latin letters, with the signs and digits inside them and the spaces and signs between them. */
const LATIN =
  /[A-Za-z][A-Za-z0-9]*(?:[-._/@:'’+]+[A-Za-z0-9]+)*(?:[ ,&()–]+[A-Za-z][A-Za-z0-9]*(?:[-._/@:'’+]+[A-Za-z0-9]+)*)*/g;
/** Capitals alone are initials, which have no language. */
const WORD = /[A-Za-z][a-z]/;

/** Language of words in Latin letters in a Thai text, as in the Word file. */
const LATIN_LANGUAGE = 'en';

/** A text in Thai, split where it changes to words in Latin letters and back. A single letter is not a word. */
export function languageParts(text: string): readonly LanguagePart[] {
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const { index, 0: latin } of text.matchAll(LATIN)) {
    if (!WORD.test(latin)) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: latin, language: LATIN_LANGUAGE });
    end = index + latin.length;
  }
  if (end < text.length || end === 0) parts.push({ text: text.slice(end) });
  return parts;
}
