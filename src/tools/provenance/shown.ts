import { toArabicDigits } from '../../thai/index.js';
import { paragraphsIn, type Piece, type SourceBlock, type SourceParagraph } from '../../read/blocks/index.js';
import type { WordFile } from '../../read/word/index.js';
import { digestedExtras, digestedParagraphs, pictureHash } from './digested.js';
import { dataHash } from './hash.js';
import { nestingOf } from './nesting.js';
import { contentsText, normalPieces, type PictureHash } from './normal-pieces.js';
import { pageTurns, runningTexts } from './running.js';

/** Digests of what a Word file shows to a reader. */
export interface ShownDigests {
  /** Text, structure, numbering, pictures, tick boxes and hidden values of the body, and all of `outside`. */
  readonly shown: string;
  /** What no field of a report holds: headers, footers, footnotes, comments, text boxes, marks on text, hidden text, turned pages. */
  readonly outside: string;
  /** Short digests of its paragraphs, in their order. */
  readonly paragraphs: readonly string[];
  /** The same of all else that is seen or was typed; programs drop some of it when they save. */
  readonly extras: readonly string[];
}

/**
 * The digests of a file. A save by Word or LibreOffice without edits leaves them as they are: numbers that are counted, which programs update, lengths, which they round, and names of styles and bookmarks take no part.
 */
export function shownDigests({ blocks, unread, source }: WordFile): ShownDigests {
  const outside = dataHash([
    runningTexts(source),
    unread.texts,
    unread.warnings.map(({ message }) => message.en),
    source.markedTexts(),
    pageTurns(source),
  ]);
  const body = normalBlocks(blocks, pictureHash(source));
  return {
    shown: dataHash([body, outside, hiddenValues(blocks)]),
    outside,
    paragraphs: digestedParagraphs({ blocks, source }).map(({ digest }) => digest),
    extras: digestedExtras(source).map(({ digest }) => digest),
  };
}

/** The values that a file keeps and does not show, by their names. */
const hiddenValues = (blocks: readonly SourceBlock[]): readonly unknown[] =>
  blocks.flatMap(paragraphsIn).flatMap(({ pieces }) => hiddenIn(pieces));

const hiddenIn = (pieces: readonly Piece[]): readonly unknown[] =>
  pieces.flatMap((piece) => {
    if (piece.type === 'link') return hiddenIn(piece.pieces);
    return piece.type === 'metadata' && piece.name !== 'link' ? [[piece.name, piece.value]] : [];
  });

function normalBlocks(blocks: readonly SourceBlock[], picture: PictureHash): readonly unknown[] {
  const nesting = nestingOf(blocks);
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') {
      const paragraph = normalParagraph(block, picture, nesting.get(block) ?? 0);
      return paragraph === undefined ? [] : [paragraph];
    }
    const rows = block.rows.map(({ cells }) =>
      cells.map((cell) => [cell.columnSpan, cell.rowSpan, normalBlocks(cell.blocks, picture)]),
    );
    return [{ rows }];
  });
}

/** Undefined for an empty paragraph, which programs add and remove. */
function normalParagraph(paragraph: SourceParagraph, picture: PictureHash, nesting: number): unknown {
  const { outline, item } = paragraph;
  const content = normalPieces(contentsText(paragraph), picture);
  if (content.length === 0 && !item) return undefined;
  return {
    content,
    ...(outline !== undefined && { outline }),
    ...(item && { marker: toArabicDigits(item.marker), nesting }),
  };
}
