import { type Piece, type SourceBlock, type SourceParagraph, cellText } from '../../../read/index.js';

/** A heading is a line or two; a longer paragraph in bold is emphasis. */
const MAX_LENGTH = 300;
/** Below those of the document, which a cell does not hold. */
const OUTLINE = 9;

/**
 * Paragraphs that are wholly bold head what follows, unless all is bold. What a style or an outline level makes a heading
 * is one already.
 */
export function withHeadings(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
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

const isHeading = (block: SourceParagraph): boolean =>
  block.role === undefined &&
  block.outline === undefined &&
  block.item === undefined &&
  isBold(block) &&
  [...cellText([block])].length <= MAX_LENGTH;

function isBold({ pieces }: SourceParagraph): boolean {
  const texts = pieces.filter(
    (piece): piece is Extract<Piece, { type: 'text' }> => piece.type === 'text' && piece.text.trim() !== '',
  );
  return texts.length > 0 && texts.every(({ style }) => style.bold) && !pieces.some(isOther);
}

/** What a heading does not hold. */
const isOther = ({ type }: Piece): boolean => type === 'picture' || type === 'link';

const withoutBold = (piece: Piece): Piece =>
  piece.type === 'text' ? { ...piece, style: { ...piece.style, bold: false } } : piece;
