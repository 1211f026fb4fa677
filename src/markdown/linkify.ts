import type { Inline, TextRun } from './content.js';

/**
 * An address in plain text: with a scheme, with www., or an e-mail address. Thai letters may stand in its path; right
 * after a Latin host name they are the sentence that goes on.
 */
const ADDRESS =
  /https?:\/\/(?:[\w.~%:@[\]-]+|[^\s<>"“”‘’/?#]+)(?:[/?#][^\s<>"“”‘’]*)?|(?<![\p{L}\p{N}.@-])www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>"“”‘’]*)?|(?<![\w.+@-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w@-])/giu;

/** Characters of an address that becomes a link; browsers and Word follow none that is much longer, and each line of it names it whole. */
const MAX_ADDRESS_LENGTH = 2000;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Turns addresses in runs of plain text into links; text that is in a link already stays as it is. */
export function linkify(text: readonly Inline[]): readonly Inline[] {
  return text.some((piece) => piece.type === 'text' && /[@/]|www/iu.test(piece.text))
    ? text.flatMap((piece) => (piece.type === 'text' ? linkifyRun(piece) : [piece]))
    : text;
}

function linkifyRun(run: TextRun): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of run.text.matchAll(ADDRESS)) {
    const address = withoutTrailingPunctuation(match[0]);
    if (address === '' || address.length > MAX_ADDRESS_LENGTH || /:\/\/$/u.test(address)) continue;
    if (match.index > end) pieces.push({ ...run, text: run.text.slice(end, match.index) });
    pieces.push({ type: 'link', target: targetOf(address), text: [{ ...run, text: address }] });
    end = match.index + address.length;
  }
  if (end === 0) return [run];
  if (end < run.text.length) pieces.push({ ...run, text: run.text.slice(end) });
  return pieces;
}

/** A full stop, comma or closing bracket after an address belongs to the sentence, unless the bracket opens inside. */
function withoutTrailingPunctuation(address: string): string {
  const counts = new Map<string, number>();
  for (const character of address) counts.set(character, (counts.get(character) ?? 0) + 1);
  const count = (character: string): number => counts.get(character) ?? 0;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1]!;
    const opener = CLOSERS[last];
    if (opener !== undefined) {
      if (count(opener) >= count(last)) break;
      counts.set(last, count(last) - 1);
    } else if (!/[.,;:!?'ๆฯ…]/u.test(last)) break;
  }
  return address.slice(0, end);
}

const targetOf = (address: string): string =>
  encodeTarget(/^(https?:|www\.)/iu.test(address) ? address : `mailto:${address}`);

/**
 * An address as a link's target: letters outside ASCII percent-encoded, what is encoded already left alone, a scheme
 * put before www.
 */
export function encodeTarget(address: string): string {
  return address
    .toWellFormed()
    .replace(/^www\./iu, 'http://$&')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9a-f]{2})/giu, '%25');
}
