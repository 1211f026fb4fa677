import { Rank, type RankArray } from './rank.js';

/** Characters of a Latin token, an address among them: printable ASCII but space, brackets and quotation marks. */
const TOKEN = /[!#-&*-;=?-Z\\^_a-z|~\u00c0-\u024f]+/y;

/** Signs in an address after which a line may end. */
const ADDRESS_SIGN = /[/.\-?&=_#+:,;@~]/;

/** The shortest token without the marks of an address that is treated as one. */
const LONG = 30;

/** Characters of a token that stay together at its two ends. */
const MIN_END_LENGTH = 3;

/** Ranks the places inside the Latin token at `start`, and gives its end. */
export function rankToken(text: string, start: number, ranks: RankArray): number {
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0] ?? text.charAt(start);
  const end = start + token.length;
  if (token.length <= 2 * MIN_END_LENGTH) return end;
  const address = token.length >= LONG || /:\/\/|^www\.|@|[a-z]\.[a-z]{2,}|\/.*\//i.test(token);
  for (let index = MIN_END_LENGTH; index <= token.length - MIN_END_LENGTH; index++) {
    if (address ? endsInAddress(token, index) : endsInWord(token, index)) ranks[start + index] = Rank.Token;
  }
  return end;
}

function endsInAddress(token: string, index: number): boolean {
  if (!ADDRESS_SIGN.test(token.charAt(index - 1))) return false;
  // Not inside https://, and not before a sign that itself stays with what is before it.
  return !ADDRESS_SIGN.test(token.charAt(index));
}

/** Citizen-centric and and/or part after the sign; e-Office, COVID-19 and 24/7 do not. */
function endsInWord(token: string, index: number): boolean {
  const sign = token.charAt(index - 1);
  if (sign !== '-' && sign !== '/' && sign !== '_') return false;
  return /[a-z]{2}[-/_]$/i.test(token.slice(0, index)) && /^[a-z]{2}/i.test(token.slice(index));
}
