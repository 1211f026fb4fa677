import { toArabicDigits } from '../../thai/index.js';
import { mapCells, type Piece, type SourceBlock } from '../../read/index.js';

/** Blocks with their text in Arabic digits, for a report that was printed in Thai ones and has none itself. */
export const inArabicDigits = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.map((block) => {
    if (block.type === 'paragraph') {
      const { pieces, item } = block;
      return {
        ...block,
        pieces: pieces.map(pieceInArabicDigits),
        // A marker that Word counts is read in the digits of its list's style.
        ...(item && { item: item.style ? item : { ...item, marker: toArabicDigits(item.marker) } }),
      };
    }
    return mapCells(block, inArabicDigits);
  });

function pieceInArabicDigits(piece: Piece): Piece {
  if (piece.type === 'text') return { ...piece, text: toArabicDigits(piece.text) };
  return piece.type === 'link' ? { ...piece, pieces: piece.pieces.map(pieceInArabicDigits) } : piece;
}
