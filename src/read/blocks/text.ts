import type { SourceBlock } from './block.js';
import { toPlain } from './piece.js';

/** The text of a block in lines: markers before their text, a row of a table a line. */
export const blockLines = (block: SourceBlock): readonly string[] =>
  block.type === 'paragraph'
    ? `${block.item ? `${block.item.marker} ` : ''}${toPlain(block.pieces)}`
        .split('\n')
        .map((line) => line.trim())
    : block.rows.map(({ cells }) =>
        cells
          .map(({ blocks }) => blocks.flatMap(blockLines).join(' '))
          .join(' | ')
          .trim(),
      );

/** The text of a cell on one line, without markers. */
export const cellText = (blocks: readonly SourceBlock[]): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? toPlain(block.pieces) : blockLines(block).join(' ')))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

const hasPicture = (block: SourceBlock): boolean =>
  block.type === 'paragraph'
    ? block.pieces.some(({ type }) => type === 'picture')
    : block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasPicture)));

/** Whether a cell shows nothing. */
export const isEmpty = (blocks: readonly SourceBlock[]): boolean =>
  cellText(blocks) === '' && !blocks.some(hasPicture);
