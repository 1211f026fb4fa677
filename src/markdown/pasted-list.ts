import type { BlockInput, InlineInput, ListInput, ListItemInput } from './content.js';
import { append } from '../core/index.js';
import { guessStyle } from './marker.js';
import { follow, inRows } from './marker-order.js';
import { joinLinesOf, withoutStart, type PastedLine } from './pasted-lines.js';
import { findMarker, type TypedMarker } from './typed-marker.js';

/** A list and an item that are still being filled. */
interface FilledList extends ListInput {
  readonly items: FilledItem[];
}
interface FilledItem {
  readonly marker: string;
  text: InlineInput[];
  readonly children: FilledList[];
}

/** The markers of the lines right before and right after a paragraph. */
export interface Neighbours {
  readonly before?: TypedMarker | undefined;
  readonly after?: TypedMarker | undefined;
}

/**
 * Which lines begin an item of a list that was typed by hand: those whose markers follow each other, and one alone that
 * nothing else looks like. Between numbers that count on, lines without a marker may stand.
 */
export function findItems(
  lines: readonly Pick<PastedLine, 'marker'>[],
  { before, after }: Neighbours = {},
): readonly boolean[] {
  const inRow = inRows([before, ...lines.map(({ marker }) => marker), after]).slice(1, -1);
  return lines.map(({ marker }, index) => {
    if (!marker) return false;
    const beside = [
      index === 0 ? before : lines[index - 1]!.marker,
      index === lines.length - 1 ? after : lines[index + 1]!.marker,
    ].filter((each) => each !== undefined);
    if (isOpen(marker)) return beside.some(({ marker: sign }) => sign === marker.marker);
    if (marker.kind === 'emoji') return beside.some(({ emoji }) => emoji === marker.emoji);
    if (marker.number === undefined && marker.isDoubtful) return beside.length > 0;
    if (marker.isDoubtful)
      return inRow[index]! || beside.some((each) => follow(each, marker) || follow(marker, each));
    if (marker.number === undefined || marker.number === 1) return true;
    return inRow[index]! || beside.length > 0 || index === 0;
  });
}

/** Asterisks close to a text are those of its mark, unless the next line has them too. */
const isOpen = ({ marker }: TypedMarker): boolean => marker.startsWith('*');

/** A list that what follows may belong to. */
interface OpenList {
  readonly kind: TypedMarker['kind'];
  readonly parts: number;
  readonly indent: number;
  readonly list: FilledList;
  number: number | undefined;
}

/** Columns by which an item within another one is further in, at least. */
const STEP = 2;

/**
 * The lists that lines make, the first of which begins an item; lines without a marker go on with the item before them. By
 * their indents, and at one indent as people nest them: a marker of another kind begins a list within the item before it,
 * one of a kind that is open goes on with its list. `onItem` is called with each item and its line.
 */
export function pastedLists(
  lines: readonly PastedLine[],
  isItem: readonly boolean[],
  onItem: (item: object, line: number) => void,
): ListInput[] {
  const root: FilledList[] = [];
  const open: OpenList[] = [];
  lines.forEach(({ marker, pieces, indent }, index) => {
    if (!marker || !isItem[index]) {
      const item = open.at(-1)!.list.items.at(-1)!;
      item.text = joinLinesOf([item.text, pieces]);
      return;
    }
    const item: FilledItem = {
      marker: marker.marker,
      text: withoutStart(pieces, marker.length),
      children: [],
    };
    onItem(item, index);
    listFor(marker, indent, open, root).items.push(item);
  });
  return root;
}

function listFor(marker: TypedMarker, indent: number, open: OpenList[], root: FilledList[]): FilledList {
  const { number } = marker;
  const kind = kindBeside(marker, open.at(-1));
  const parts = marker.marker.split('.').filter(Boolean).length;
  while (open.length > 0 && open.at(-1)!.indent >= indent + STEP) open.pop();
  const known = open.findLastIndex(
    (each) => each.kind === kind && each.parts === parts && Math.abs(each.indent - indent) < STEP,
  );
  if (known >= 0) open.length = known + 1;
  const last = open.at(-1);
  // A number that begins anew begins another list.
  const restarts = number === 1 && last?.number !== undefined;
  if (known >= 0 && last && !restarts) {
    last.number = number;
    return last.list;
  }
  if (known >= 0) open.pop();
  const holder = open.at(-1)?.list.items.at(-1);
  const list: FilledList = { type: 'list', style: guessStyle(marker.marker), items: [] };
  (holder?.children ?? root).push(list);
  open.push({ kind, parts, indent, list, number });
  return list;
}

/** Ticks and crosses of a chat are one list: a cross has the kind of the list that is open, and a tick after it. */
function kindBeside({ kind, marker }: TypedMarker, last: OpenList | undefined): TypedMarker['kind'] {
  const before = last?.list.items.at(-1)?.marker;
  const isTicked = (sign: string | undefined): boolean => sign !== undefined && /^[☑☒☐✗]$/u.test(sign);
  return last && isTicked(marker) && isTicked(before) ? last.kind : kind;
}

/** Lets the list of one paragraph go on with that of the next, where its marker follows. Tells whether it did. */
export function joinPasted(first: BlockInput | undefined, second: BlockInput | undefined): boolean {
  if (first?.type !== 'list' || second?.type !== 'list' || first.style !== second.style) return false;
  const [last, next] = [markerOf(first.items.at(-1)), markerOf(second.items[0])];
  if (!last || !next || !(last.number === undefined ? last.marker === next.marker : follow(last, next)))
    return false;
  append(first.items as ListItemInput[], second.items);
  return true;
}

const markerOf = (item: ListItemInput | undefined): TypedMarker | undefined =>
  typeof item === 'object' ? findMarker(`${item.marker} ก`) : undefined;
