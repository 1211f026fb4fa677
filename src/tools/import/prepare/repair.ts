import { repairThai } from '../../../thai/index.js';
import { MARKS } from '../../../markdown/index.js';
import { mapCells, type Piece, type SourceBlock } from '../../../read/index.js';

/**
 * Blocks with their Thai repaired, so that labels, headings and markers are known by their letters. Runs of one style are
 * joined first: programs split text anywhere, also within a word.
 */
export function repairBlocks(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  /** Changed places. */
  readonly count: number;
} {
  let count = 0;
  const repairPiece = (piece: Piece): Piece => {
    if (piece.type === 'link') return { ...piece, pieces: repairPieces(piece.pieces) };
    if (piece.type !== 'text') return piece;
    const { text, changes } = repairThai(piece.text);
    count += changes.length;
    return changes.length > 0 ? { ...piece, text } : piece;
  };
  const repairPieces = (pieces: readonly Piece[]): readonly Piece[] => joinRuns(pieces).map(repairPiece);
  const repairBlock = (block: SourceBlock): SourceBlock =>
    block.type === 'paragraph'
      ? { ...block, pieces: repairPieces(block.pieces) }
      : mapCells(block, (blocks) => blocks.map(repairBlock));
  const repaired = blocks.map(repairBlock);
  return { blocks: repaired, count };
}

function joinRuns(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let texts: string[] = [];
  const close = (): void => {
    const last = joined.at(-1);
    if (last?.type === 'text' && texts.length > 1)
      joined[joined.length - 1] = { ...last, text: texts.join('') };
  };
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && isSameStyle(piece.style, last.style))
      texts.push(piece.text);
    else {
      close();
      joined.push(piece);
      texts = piece.type === 'text' ? [piece.text] : [];
    }
  }
  close();
  return joined;
}

type TextStyle = Extract<Piece, { type: 'text' }>['style'];

const isSameStyle = (a: TextStyle, b: TextStyle): boolean =>
  MARKS.every((name) => Boolean(a[name]) === Boolean(b[name]));
