import { repairThai } from '../../../thai/index.js';
import { MARKS } from '../../../markdown/index.js';
import {
  aroundChange,
  mapCells,
  type Piece,
  type Reading,
  type SourceBlock,
  type SourceParagraph,
} from '../../../read/index.js';

/**
 * Blocks with their Thai repaired, so that labels, headings and markers are known by their letters. Runs of one style are
 * joined first: programs split text anywhere, also within a word.
 */
export const repairBlocks = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.map((block) =>
    block.type === 'paragraph' ? repairParagraph(block) : mapCells(block, repairBlocks),
  );

function repairParagraph(paragraph: SourceParagraph): SourceParagraph {
  let repaired = 0;
  let example: Reading['example'];
  const repairPiece = (piece: Piece): Piece => {
    if (piece.type === 'link') return { ...piece, pieces: repairPieces(piece.pieces) };
    if (piece.type !== 'text') return piece;
    const { text, changes } = repairThai(piece.text);
    const [change] = changes;
    if (!change) return piece;
    repaired += changes.length;
    example ??= aroundChange(piece.text, text, change.start);
    return { ...piece, text };
  };
  const repairPieces = (pieces: readonly Piece[]): readonly Piece[] => joinRuns(pieces).map(repairPiece);
  const pieces = repairPieces(paragraph.pieces);
  return {
    ...paragraph,
    pieces,
    ...(repaired > 0 && { reading: { ...paragraph.reading, repaired, ...(example && { example }) } }),
  };
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
