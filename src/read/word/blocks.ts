import type { Piece, SourceBlock, SourceParagraph } from '../blocks/index.js';
import type { BlockContext } from './context.js';
import { readPieces } from './pieces.js';
import { shownText, shownWithin } from './shown-text.js';
import { outlineLevel, readIndent, readNumber } from './styles.js';
import { readTable } from './table.js';
import { append, child, elements, type XmlElement } from '../../core/index.js';
import { toggle, valueOf } from './values.js';
import { BLOCK_WRAPPERS } from './wrappers.js';

/** The blocks of a body, a cell or a header. */
export function readBlocks(parent: XmlElement, context: BlockContext): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let deletedMark: readonly XmlElement[] = [];
  const readContent = (cell: XmlElement): readonly SourceBlock[] => readBlocks(cell, context);
  const read = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const joined = { ...element, children: [...deletedMark, ...element.children] };
      if (hasDeletedMark(element)) {
        // Word joins the paragraph to the next one once the deletion is accepted.
        deletedMark = joined.children.filter(
          (part) => typeof part !== 'string' && part.name !== 'w:pPr',
        ) as XmlElement[];
        return;
      }
      deletedMark = [];
      append(blocks, splitFigure(readParagraph(joined, context)));
      append(blocks, readTextBoxes(joined, context));
    } else if (element.name === 'w:tbl') blocks.push(readTable(element, readContent));
    else if (element.name === 'w:altChunk')
      context.unread.add(
        'embedded',
        context.relationships.get(element.attributes['r:id'] ?? '')?.target ?? '-',
      );
    else if (BLOCK_WRAPPERS.has(element.name)) elements(element).forEach(read);
  };
  elements(parent).forEach(read);
  return blocks;
}

/** The blocks of a paragraph's text boxes, if they are read as blocks. */
const readTextBoxes = (paragraph: XmlElement, context: BlockContext): readonly SourceBlock[] =>
  context.onTextBox === undefined
    ? []
    : shownWithin(paragraph, 'w:txbxContent').flatMap((box) => {
        context.onTextBox!(shownText(box));
        return readBlocks(box, context);
      });

const hasDeletedMark = (paragraph: XmlElement): boolean =>
  child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

function readParagraph(element: XmlElement, context: BlockContext): SourceParagraph {
  const properties = child(element, 'w:pPr');
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const all = readPieces(element, context);
  const reference = readNumber(properties) ?? style.number;
  const printed = reference && reference.id !== '0' ? context.markers(reference) : undefined;
  const own = readIndent(properties);
  const left = own.left ?? printed?.indent.left ?? style.indent.left ?? 0;
  const hanging = own.hanging ?? printed?.indent.hanging ?? style.indent.hanging ?? 0;
  const edge = left - Math.max(0, hanging);
  const written = printed || hanging <= 0 ? undefined : splitMarker(all);
  const item = printed
    ? { marker: printed.marker, style: printed.style, edge }
    : written && { marker: written.marker, edge };
  return {
    type: 'paragraph',
    role: style.role,
    outline: style.outline ?? outlineLevel(valueOf(properties, 'w:outlineLvl')),
    left,
    ...(item && { item }),
    pieces: written?.rest ?? all,
    metadata: metadataOf(all),
    startsPage: toggle(properties, 'w:pageBreakBefore') === true,
  };
}

/** A picture and a caption that are kept on one page in one paragraph, as the two paragraphs that they are elsewhere. */
function splitFigure(paragraph: SourceParagraph): readonly SourceParagraph[] {
  const { pieces } = paragraph;
  const at = pieces.findIndex(({ type }) => type === 'break');
  const [above, below] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const isFigure = above.some((piece) => piece.type === 'picture' || piece.type === 'metadata');
  if (paragraph.role !== 'caption' || at < 0 || !isFigure) return [paragraph];
  return [
    { ...paragraph, role: 'figure', pieces: above, metadata: metadataOf(above) },
    { ...paragraph, pieces: below, metadata: metadataOf(below), startsPage: false },
  ];
}

const metadataOf = (pieces: readonly Piece[]): ReadonlyMap<string, unknown> =>
  new Map(pieces.flatMap((piece) => (piece.type === 'metadata' ? [[piece.name, piece.value] as const] : [])));

/** A marker that is written by hand: the text before the tab to the hanging indent. */
function splitMarker(
  pieces: readonly Piece[],
): { readonly marker: string; readonly rest: readonly Piece[] } | undefined {
  const at = pieces.findIndex(({ type }) => type === 'tab');
  if (at < 0) return undefined;
  const before = pieces.slice(0, at);
  const marker = before
    .map((piece) => (piece.type === 'text' ? piece.text : ''))
    .join('')
    .trim();
  if (marker === '' || before.some(({ type }) => type === 'break' || type === 'link')) return undefined;
  return {
    marker,
    rest: [
      ...before.filter(({ type }) => type === 'bookmark' || type === 'metadata'),
      ...pieces.slice(at + 1),
    ],
  };
}
