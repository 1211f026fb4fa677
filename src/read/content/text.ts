import type { InlineInput } from '../../markdown/index.js';
import { type Piece, toPlain } from '../blocks/index.js';
import type { LinkTarget } from './link-target.js';

/**
 * Pieces as marked text of a report; a tab is a space.
 */
export const toText = (pieces: readonly Piece[], linkTarget: LinkTarget): InlineInput[] =>
  pieces.flatMap((piece): InlineInput[] => {
    switch (piece.type) {
      case 'text': {
        const { bold = false, italic = false, underline = false, superscript = false } = piece.style;
        return [{ type: 'text', text: piece.text, bold, italic, underline, superscript }];
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
