import type { BlockInput, ListInput } from '../../markdown/index.js';
import type { DocumentContext } from './context.js';
import { figureInput, figureRowInput } from './figure.js';
import { fits, listStyle, printedMarker } from './list-style.js';
import {
  type Picture,
  type SourceBlock,
  type SourceItem,
  type SourceParagraph,
  toPlain,
} from '../blocks/index.js';
import { toText, withoutTypedNumber } from './text.js';
import { tableInput } from './table.js';

/** A list and an item that are still being filled. */
interface OpenList extends ListInput {
  readonly items: ItemInput[];
}
interface ItemInput {
  marker: string;
  text: ReturnType<typeof toText>;
  children: BlockInput[];
}

/** A list item that what follows may belong to. */
interface OpenItem {
  /** Positions of the list's markers and of the item's text, twips. */
  readonly edge: number;
  readonly left: number;
  readonly list: OpenList;
  readonly item: ItemInput;
}

/** Programs round to hundredths of a millimetre; the narrowest official indent is six times this, twips. */
const TOLERANCE = 30;

/** Lists within each other at most: Word has nine levels, and a report's limit is far above. */
const MAX_DEPTH = 20;

/**
 * Blocks of a report out of a cell's or an appendix's paragraphs and tables. Indents say what belongs to which list
 * item: a marker at the position of a list's markers continues it, one further in begins a list in the item.
 */
export function toBlocks(blocks: readonly SourceBlock[], context: DocumentContext): BlockInput[] {
  const root: BlockInput[] = [];
  const open: OpenItem[] = [];
  const container = (): BlockInput[] => open.at(-1)?.item.children ?? root;
  const closeTo = (isOver: (item: OpenItem) => boolean): void => {
    for (let last = open.at(-1); last && isOver(last); last = open.at(-1)) open.pop();
  };
  const add = (left: number, block: BlockInput): void => {
    closeTo((item) => left < item.left - TOLERANCE);
    container().push(block);
  };
  /** A report has no page break within a list item: one before an item of an outer list splits the list. */
  const isOutside = ({ item, left }: SourceParagraph): boolean =>
    item ? open[0] === undefined || item.edge < open[0].left - TOLERANCE : left <= TOLERANCE;
  const addItem = (paragraph: SourceParagraph, item: SourceItem): void => {
    closeTo(({ edge }) => item.edge < edge - TOLERANCE);
    const last = open.at(-1);
    const isSibling = last !== undefined && (item.edge < last.left - TOLERANCE || open.length >= MAX_DEPTH);
    if (isSibling) open.pop();
    const named = paragraph.metadata.get('list');
    const goesOn = isSibling && named === undefined && fits(item, last.list.style, context);
    const list: OpenList = goesOn
      ? last.list
      : { type: 'list', style: listStyle(item, named, context), items: [] };
    if (!goesOn) container().push(list);
    const content: ItemInput = {
      marker: printedMarker(item, list.style, context),
      text: toText(paragraph.pieces, context.linkTarget),
      children: [],
    };
    list.items.push(content);
    open.push({ edge: item.edge, left: paragraph.left, list, item: content });
    for (const picture of picturesIn(paragraph))
      content.children.push(figureInput(paragraph, picture, context));
  };

  blocks.forEach((source, index) => {
    if (source.type === 'table') {
      const figures = figureRowInput(source, context, toBlocks);
      if (figures) return add(source.left, figures);
      const before = blocks[index - 1];
      const caption = isCaption(before, 'table-caption') ? before : undefined;
      return add(source.left, tableInput(source, caption, context.linkTarget));
    }
    const pages = (source.startsPage ? 1 : 0) + source.pieces.filter(({ type }) => type === 'page').length;
    if (pages > 0 && isOutside(source)) add(0, { type: 'page-break' });
    if (isCaption(source, 'table-caption') && blocks[index + 1]?.type === 'table') return;
    if (isPictureCaption(source) && holdsPicture(blocks[index - 1])) return;
    if (source.item) return addItem(source, source.item);
    for (const block of paragraphBlocks(source, blocks[index + 1], context)) add(source.left, block);
  });
  return root;
}

function paragraphBlocks(
  paragraph: SourceParagraph,
  next: SourceBlock | undefined,
  context: DocumentContext,
): readonly BlockInput[] {
  const pictures = picturesIn(paragraph);
  const lost = typeof paragraph.metadata.get('image') === 'string';
  if (pictures.length > 0 || lost) {
    const caption = isPictureCaption(next) ? captionOf(next) : undefined;
    const text = pictures.length > 0 ? textBlocks(paragraph, context) : [];
    const shown = pictures.length > 0 ? pictures : [undefined];
    const figures = shown.map((picture, index) =>
      figureInput(paragraph, picture, context, index === shown.length - 1 ? caption : undefined),
    );
    return [...text, ...figures];
  }
  return textBlocks(paragraph, context);
}

function textBlocks(paragraph: SourceParagraph, { linkTarget }: DocumentContext): readonly BlockInput[] {
  const text = toText(paragraph.pieces, linkTarget);
  if (toPlain(paragraph.pieces).trim() === '') return [];
  const { role, outline } = paragraph;
  if (role === 'note') return [{ type: 'note', text: toText(withoutLabel(paragraph), linkTarget) }];
  if (role?.startsWith('result-heading') || outline !== undefined) return [{ type: 'heading', text }];
  return [{ type: 'paragraph', text }];
}

const NOTE_LABEL = 'หมายเหตุ';

/** A note's text without the word that the template prints before it. */
function withoutLabel({ pieces }: SourceParagraph): SourceParagraph['pieces'] {
  let rest = NOTE_LABEL;
  const without = pieces.map((piece) => {
    if (piece.type !== 'text' || rest === '') return piece;
    const { text } = piece;
    const [taken, kept] = text.startsWith(rest)
      ? [rest, text.slice(rest.length)]
      : rest.startsWith(text)
        ? [text, '']
        : ['', text];
    rest = taken === '' ? '' : rest.slice(taken.length);
    return { ...piece, text: kept };
  });
  return toPlain(pieces).startsWith(NOTE_LABEL) ? without : pieces;
}

const picturesIn = ({ pieces }: SourceParagraph): readonly Picture[] =>
  pieces.filter((piece): piece is Picture => piece.type === 'picture');

const holdsPicture = (block: SourceBlock | undefined): boolean =>
  block?.type === 'paragraph' &&
  (picturesIn(block).length > 0 || typeof block.metadata.get('image') === 'string');

/** A caption of a picture by its style, or in no style of ours by how it begins. */
const isPictureCaption = (block: SourceBlock | undefined): block is SourceParagraph =>
  block?.type === 'paragraph' &&
  (block.role === 'caption' ||
    (block.role === undefined && block.item === undefined && TYPED_CAPTION.test(toPlain(block.pieces))));

const captionOf = ({ role, pieces }: SourceParagraph): SourceParagraph['pieces'] =>
  role === undefined ? withoutTypedNumber(pieces) : pieces;

const TYPED_CAPTION = /^\s*(?:รูป|ภาพ|แผนภาพ|แผนภูมิ)(?:ภาพ)?ที่\s*[\d๐-๙]/u;

const isCaption = (block: SourceBlock | undefined, role: string): block is SourceParagraph =>
  block?.type === 'paragraph' && block.role === role;
