import type { Piece } from './piece.js';

/** The text that pieces begin with, up to the first that is no text; a tab is a space. */
export function startText(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.type === 'text') text += piece.text;
    else if (piece.type === 'tab') text += ' ';
    else if (piece.type !== 'bookmark' && piece.type !== 'metadata') break;
  }
  return text;
}

/** Pieces without the first characters of their text. */
export function takeStart(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (left === 0) return [piece];
    if (piece.type === 'tab') {
      left -= 1;
      return [];
    }
    if (piece.type !== 'text') return [piece];
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) }];
  });
}
