import type { Piece, WordBlock, WordParagraph } from '../../../read/word/index.js';
import { cellText } from './plain.js';

/** A heading is a line or two; a longer paragraph in bold is emphasis. */
const MAX_HEADING_LENGTH = 300;
/** Below those of the document, which a cell does not hold. */
const OUTLINE = 9;

/**
 * Paragraphs that are wholly bold head what follows, unless all is bold. What a style or an outline level makes a heading
 * is one already.
 */
export function withHeadings(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const isAllBold = blocks.every(
    (block) => block.type === 'paragraph' && (cellText([block]) === '' || isBold(block)),
  );
  if (isAllBold) return blocks;
  return blocks.map((block) =>
    block.type === 'paragraph' && isHeading(block)
      ? { ...block, outline: OUTLINE, pieces: block.pieces.map(withoutBold) }
      : block,
  );
}

const isHeading = (block: WordParagraph): boolean =>
  block.role === undefined &&
  block.outline === undefined &&
  block.item === undefined &&
  isBold(block) &&
  [...cellText([block])].length <= MAX_HEADING_LENGTH;

function isBold({ pieces }: WordParagraph): boolean {
  const texts = pieces.filter(
    (piece): piece is Extract<Piece, { type: 'text' }> => piece.type === 'text' && piece.text.trim() !== '',
  );
  return texts.length > 0 && texts.every(({ look }) => look.bold) && !pieces.some(isOther);
}

/** What a heading does not hold. */
const isOther = ({ type }: Piece): boolean => type === 'picture' || type === 'link';

const withoutBold = (piece: Piece): Piece =>
  piece.type === 'text' ? { ...piece, look: { ...piece.look, bold: false } } : piece;
