import { toArabicDigits } from '../../thai/index.js';
import {
  paragraphsIn,
  toPlain,
  type Piece,
  type SourceBlock,
  type SourceParagraph,
} from '../../read/blocks/index.js';
import type { WordFile } from '../../read/word/index.js';
import { dataHash, sha256 } from './hash.js';
import { nestingOf } from './nesting.js';
import { pageTurns, runningTexts } from './running.js';

/** Digests of what a Word file shows to a reader. */
export interface ShownDigests {
  /** Text, structure, numbering, pictures and tick boxes of the body, and all of `outside`. */
  readonly shown: string;
  /** What no field of a report holds: headers, footers, footnotes, comments, text boxes, marks on text, hidden text, turned pages. */
  readonly outside: string;
  /** Short digests of its paragraphs, in their order. */
  readonly paragraphs: readonly string[];
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
  const picture = pictureHash(source);
  const paragraphs = blocks.flatMap(paragraphsIn).flatMap((paragraph) => paragraphDigest(paragraph, picture));
  return { shown: dataHash([normalBlocks(blocks, picture), outside]), outside, paragraphs };
}

/** Texts of a file's paragraphs that it did not show, or showed otherwise, when it was built, and how many that it showed are gone. */
export function textChanges(
  { blocks, source }: Pick<WordFile, 'blocks' | 'source'>,
  base: readonly string[],
): { readonly added: readonly string[]; readonly gone: number } {
  const picture = pictureHash(source);
  const texts = new Map(
    blocks
      .flatMap(paragraphsIn)
      .flatMap((paragraph) =>
        paragraphDigest(paragraph, picture).map((digest) => [digest, toPlain(paragraph.pieces)] as const),
      ),
  );
  const known = new Set(base);
  return {
    added: [...texts].flatMap(([digest, text]) => (known.has(digest) ? [] : [text])),
    gone: [...known].filter((digest) => !texts.has(digest)).length,
  };
}

const pictureHash =
  (source: WordFile['source']): PictureHash =>
  (part) =>
    sha256(source.bytes(part) ?? '');

/** Hexadecimal digits of a paragraph's digest. */
const PARAGRAPH_DIGITS = 8;

/** Nothing for an empty paragraph and for a line of the contents, which programs make again. Digits may be Thai in another build. */
function paragraphDigest(paragraph: SourceParagraph, picture: PictureHash): readonly string[] {
  const { role, outline, pieces } = paragraph;
  const content = role?.startsWith('contents-') ? [] : normalPieces(pieces, picture);
  if (content.length === 0) return [];
  return [sha256(toArabicDigits(JSON.stringify([outline, content]))).slice(0, PARAGRAPH_DIGITS)];
}

type PictureHash = (part: string) => string;

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

/** The pieces of a paragraph; a line of the contents is its words, without style and the number of its page. */
function contentsText({ role, pieces }: SourceParagraph): readonly Piece[] {
  if (!role?.startsWith('contents-')) return pieces;
  const text = toPlain(pieces).replace(/\s*[\d๐-๙]+\s*$/u, '');
  return [{ type: 'text', text, style: {} }];
}

interface NormalRun {
  text: string;
  readonly style: string;
}

/** Runs of one style joined, white space collapsed, at the ends removed. */
function normalPieces(pieces: readonly Piece[], picture: PictureHash): readonly unknown[] {
  const runs: NormalRun[] = [];
  const add = (text: string, style: string): void => {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ text, style });
  };
  const read = (each: readonly Piece[], link: string): void => {
    for (const piece of each) {
      if (piece.type === 'text') add(piece.text, link + styleOf(piece));
      else if (piece.type === 'break') add('\n', link);
      else if (piece.type === 'tab') add(' ', link);
      else if (piece.type === 'sequence') add('#', `${link}sequence`);
      else if (piece.type === 'link') read(piece.pieces, normalTarget(piece.target));
      else if (piece.type === 'picture') add(`${picture(piece.part)} ${piece.alt}`, 'picture');
    }
  };
  read(pieces, '');
  return collapsed(runs).map(({ text, style }) => (style === '' ? text : [style, text]));
}

/** White space of any kind is one space; the style of a space is not seen. */
function collapsed(runs: readonly NormalRun[]): readonly NormalRun[] {
  const found: NormalRun[] = [];
  let space = '';
  for (const { text, style } of runs) {
    for (const part of text.match(/\s+|\S+/gu) ?? []) {
      if (part.trim() === '') {
        space = space === '\n' || part.includes('\n') ? '\n' : ' ';
        continue;
      }
      const last = found.at(-1);
      if (last?.style === style) last.text += space + part;
      else found.push({ text: (last ? space : '') + part, style });
      space = '';
    }
  }
  return found;
}

const styleOf = ({ style }: Extract<Piece, { type: 'text' }>): string =>
  [
    style.bold && 'b',
    style.italic && 'i',
    style.underline && 'u',
    style.superscript && 's',
    style.strike && 'd',
    style.subscript && 'l',
  ]
    .filter(Boolean)
    .join('');

/** Programs rename bookmarks, and write http://a.go.th as http://a.go.th/. */
const normalTarget = (target: string): string =>
  target.startsWith('#') ? '#' : URL.canParse(target) ? new URL(target).href : target;
