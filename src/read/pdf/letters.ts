import { fromPrivateForms, splitLigatures } from '../../thai/index.js';
import { privateSign, symbolText } from '../content/index.js';

/** Fonts without a glyph for ำ draw it in two parts, and some programs give the second one as a letter too. */
const DOUBLED_SARA_AM = /ำ([\u0e48-\u0e4b]?)า/gu;

/** Browsers write the letter that is drawn in two parts as two, a tone mark between or before them. */
const SPLIT_SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32|([\u0e48-\u0e4b])\u0e4d\u0e32/gu;

/** Letters of which the file does not say what they are. */
const UNREADABLE = /[\ufffd\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/gu;

/**
 * The text as it looks: ligatures and the private codes of old Thai fonts as letters, signs of symbol fonts as the signs that other fonts have for them; with U+FFFD
 * for each letter that the file does not say, and how many there are. `symbols` is the symbol font that it is set in.
 */
export function readLetters(
  given: string,
  symbols: string | undefined,
): { readonly text: string; readonly count: number } {
  let count = 0;
  const signs =
    symbols === undefined
      ? fromPrivateForms(splitLigatures(given))
      : given.replace(/\S/gu, (letter) => symbolText(symbols, letter.codePointAt(0)!) ?? '\ufffd');
  const text = signs
    .replace(DOUBLED_SARA_AM, '$1ำ')
    .replace(SPLIT_SARA_AM, '$1$2ำ')
    .replace(UNREADABLE, (letter) => {
      const sign = privateSign(letter.charCodeAt(0));
      if (sign === undefined) count += 1;
      return sign ?? '\ufffd';
    });
  return { text, count };
}
