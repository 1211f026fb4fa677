import type { Piece } from '../blocks/index.js';

/** A caption without what the template prints before it: a word and the number that Word counts, with a space. */
export function withoutNumber(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ type }) => type === 'sequence');
  if (at < 0) return pieces;
  const [next, ...rest] = pieces.slice(at + 1);
  return next?.type === 'text'
    ? [{ ...next, text: next.text.replace(/^ /u, '') }, ...rest]
    : pieces.slice(at + 1);
}
