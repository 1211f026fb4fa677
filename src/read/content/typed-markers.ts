import { readMarker, type TypedMarker } from '../../markdown/index.js';
import { type SourceBlock, type SourceParagraph, startText, takeStart } from '../blocks/index.js';

/** A list that what follows may belong to. */
interface OpenList {
  readonly kind: string;
  /** Position of its markers in the file, and in what is made of it, twips. */
  readonly shown: number;
  readonly edge: number;
  number: number | undefined;
}

/** twips; see `toBlocks`. */
const TOLERANCE = 30;
/** From a marker to its text, and of a space that is typed before a marker, twips. */
const HANGING = 360;
const SPACE = 90;

/**
 * Paragraphs that begin with a marker typed as text become list items, as those are that a program counts. The file's
 * indents say how deep an item is; at one indent a marker of another kind begins a list within the item before it, and
 * one of a kind that is open goes on with its list. Asterisks are never within each other, wherever they stand.
 */
export function withMarkers(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const open: OpenList[] = [];
  const goesOn = (kind: string, number: number): boolean =>
    open.some((list) => list.kind === kind && list.number === number - 1);
  return blocks.map((block) => {
    if (block.type === 'table') return block;
    if (block.item) {
      note(open, block.item.style ?? block.item.marker, block.item.edge, undefined);
      return block;
    }
    const text = startText(block.pieces);
    const start = /^\s*/u.exec(text)![0].length;
    const marker = block.outline === undefined ? readMarker(text.slice(start), goesOn) : undefined;
    if (!marker) {
      if (text.trim() !== '') closeTo(open, block.left);
      return block;
    }
    return asItem(block, marker, start, open);
  });
}

function asItem(
  block: SourceParagraph,
  { marker, kind, number, length }: TypedMarker,
  start: number,
  open: OpenList[],
): SourceParagraph {
  const shown = block.left + start * SPACE;
  const { edge } = note(open, kind, shown, number);
  return {
    ...block,
    left: edge + HANGING,
    item: { marker, edge },
    pieces: takeStart(block.pieces, start + length),
  };
}

/** The list that an item goes on with or begins; what is open further in is closed. */
function note(open: OpenList[], kind: string, shown: number, number: number | undefined): OpenList {
  while (open.length > 0 && open.at(-1)!.shown > shown + TOLERANCE) open.pop();
  const known = open.findLastIndex(
    (list) => list.kind === kind && (kind === 'statement' || Math.abs(list.shown - shown) <= TOLERANCE),
  );
  if (known >= 0) open.length = known + 1;
  const last = open.at(-1);
  if (known >= 0 && last) {
    last.number = number;
    return last;
  }
  const edge = last ? Math.max(shown, last.edge + HANGING) : shown;
  const list = { kind, shown, edge, number };
  open.push(list);
  return list;
}

/** A paragraph without a marker ends the lists whose text is further in. */
function closeTo(open: OpenList[], left: number): void {
  while (open.length > 0 && open.at(-1)!.shown >= left - TOLERANCE) open.pop();
}
