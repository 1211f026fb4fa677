import type { ListStyleName } from '../../markdown/index.js';
import type { MarkerCounter } from './numbering.js';
import { readPieces, type Piece, type RunContext } from './pieces.js';
import { shownText, shownWithin } from './shown-text.js';
import { outlineLevel, readIndent, readNumber } from './styles.js';
import { readWordTable, type WordTable } from './word-table.js';
import { child, elements, toggle, valueOf, type XmlElement } from './xml.js';

/** A paragraph as Word shows it. */
export interface WordParagraph {
  readonly type: 'paragraph';
  /** The theme's name of its style. */
  readonly role: string | undefined;
  /** Outline level of a heading, from 1. */
  readonly outline: number | undefined;
  /** Distance from its container's text edge to its text, twips. */
  readonly left: number;
  /** The paragraph begins a list item. */
  readonly item?: WordItem;
  /** What follows the marker. */
  readonly pieces: readonly Piece[];
  readonly controls: ReadonlyMap<string, unknown>;
  /** A page begins with it. */
  readonly startsPage: boolean;
}

/** How a list item is marked. */
export interface WordItem {
  readonly marker: string;
  /** Absent where the marker is written by hand. */
  readonly style?: ListStyleName;
  /** Distance from the container's text edge to the marker, twips. */
  readonly edge: number;
}

export type WordBlock = WordParagraph | WordTable;

/** What is needed to read blocks of one part. */
export interface BlockContext extends RunContext {
  readonly markers: MarkerCounter;
}

/** Elements that stand around blocks and say nothing of them. */
const AROUND = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The blocks of a body, a cell or a header. */
export function readWordBlocks(parent: XmlElement, context: BlockContext): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let deletedMark: readonly XmlElement[] = [];
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
      blocks.push(readParagraph(joined, context), ...readBoxes(joined, context));
    } else if (element.name === 'w:tbl') blocks.push(readWordTable(element, context));
    else if (AROUND.has(element.name)) elements(element).forEach(read);
  };
  elements(parent).forEach(read);
  return blocks;
}

/** The blocks of a paragraph's text boxes, where they are wanted. */
const readBoxes = (paragraph: XmlElement, context: BlockContext): readonly WordBlock[] =>
  context.boxes === undefined
    ? []
    : shownWithin(paragraph, 'w:txbxContent').flatMap((box) => {
        context.boxes!(shownText(box));
        return readWordBlocks(box, context);
      });

const hasDeletedMark = (paragraph: XmlElement): boolean =>
  child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

function readParagraph(element: XmlElement, context: BlockContext): WordParagraph {
  const properties = child(element, 'w:pPr');
  const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const all = readPieces(element, context);
  const controls = new Map(
    all.flatMap((piece) => (piece.type === 'control' ? [[piece.name, piece.value] as const] : [])),
  );
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
    controls,
    startsPage: toggle(properties, 'w:pageBreakBefore') === true,
  };
}

/** A marker that is written by hand: what stands before the tab to the hanging indent. */
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
      ...before.filter(({ type }) => type === 'bookmark' || type === 'control'),
      ...pieces.slice(at + 1),
    ],
  };
}
