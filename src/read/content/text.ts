import { MARKS, type InlineInput } from '../../markdown/index.js';
import { type Piece, startText, takeStart, toPlain } from '../blocks/index.js';
import type { LinkTarget } from './link-target.js';

/** Pieces as marked text of a report; a tab is a space. */
export const toText = (pieces: readonly Piece[], linkTarget: LinkTarget): InlineInput[] =>
  pieces.flatMap((piece): InlineInput[] => {
    switch (piece.type) {
      case 'text': {
        const marks = Object.fromEntries(MARKS.map((mark) => [mark, piece.style[mark] === true]));
        return [{ type: 'text', text: piece.text, ...marks }];
      }
      case 'tab':
        return [' '];
      case 'break':
        return [{ type: 'break' }];
      case 'link': {
        const target = linkTarget(piece.target, toPlain(piece.pieces));
        const text = toText(piece.pieces, linkTarget);
        return target === undefined ? text : [{ type: 'link', target, text }];
      }
      case 'sequence':
        return [piece.shown];
      default:
        return [];
    }
  });

/** A caption that people typed without its number and the word before it, which the template prints. */
export function withoutTypedNumber(pieces: readonly Piece[]): readonly Piece[] {
  const length = /^\s*(?:รูป|ภาพ)(?:ภาพ)?ที่\s*[\d๐-๙]+(?:[.-][\d๐-๙]+)?\s*[:.]?\s*/u.exec(
    startText(pieces),
  )?.[0].length;
  return length === undefined ? pieces : takeStart(pieces, length);
}

/** A caption without what the template prints before it: a word and the number that Word counts, with a space. */
export function withoutNumber(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ type }) => type === 'sequence');
  if (at < 0) return pieces;
  const [next, ...rest] = pieces.slice(at + 1);
  return next?.type === 'text'
    ? [{ ...next, text: next.text.replace(/^ /u, '') }, ...rest]
    : pieces.slice(at + 1);
}
