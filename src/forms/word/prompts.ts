import { toPlain, type Piece, type SourceBlock } from '../../read/index.js';
import { PROMPTS } from '../labels.js';

/** Blocks without the prompts of forms: what people typed before or after one stays. */
export const withoutPrompts = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.flatMap((block): readonly SourceBlock[] => {
    if (block.type === 'table') return [block];
    const text = toPlain(block.pieces);
    const prompt = PROMPTS.find((each) => text.includes(each));
    if (prompt === undefined) return [block];
    const pieces = cut(block.pieces, text.indexOf(prompt), prompt.length);
    return toPlain(pieces).trim() === '' && !pieces.some(({ type }) => type === 'picture')
      ? []
      : [{ ...block, role: 'result-body', pieces }];
  });

/** Pieces without a stretch of their text; programs split it into runs as they like. */
function cut(pieces: readonly Piece[], from: number, length: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap((piece): readonly Piece[] => {
    const size = toPlain([piece]).length;
    const [start, end] = [Math.max(0, from - at), Math.min(size, from + length - at)];
    at += size;
    if (end <= start || size === 0) return [piece];
    if (piece.type !== 'text') return [];
    const text = piece.text.slice(0, start) + piece.text.slice(end);
    return text === '' ? [] : [{ ...piece, text }];
  });
}
