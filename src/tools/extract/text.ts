import { toPlain, type Piece, type SourceBlock } from '../../read/index.js';

/** How a category's heading begins; the first group is its number. */
export const CATEGORY_LABEL = /^หมวด\s*([1-6๑-๖])(?![\d๐-๙])/u;

/** Text on one line. */
export const oneLine = (pieces: readonly Piece[]): string => toPlain(pieces).replace(/\s+/gu, ' ').trim();

/** The text of a cell's paragraphs on one line. */
export const cellPlain = (blocks: readonly SourceBlock[]): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? toPlain(block.pieces) : ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** All text of a block on one line. */
export const blockText = (block: SourceBlock): string =>
  block.type === 'paragraph'
    ? cellPlain([block])
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(blockText))).join(' ');
