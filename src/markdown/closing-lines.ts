import type { MarkdownOptions, MarkdownPlace } from './context.js';
import { findItems } from './pasted-list.js';
import { findMarker, type TypedMarker } from './typed-marker.js';
import { findWraps, keptLines } from './wrapped-lines.js';

/** A text in which each closing line has an empty one before it. */
export interface ClosedText {
  readonly markdown: string;
  /** The listeners for places and notes, with the line numbers of the given text. */
  readonly listeners: Pick<MarkdownOptions, 'onPlace' | 'onNote'>;
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly marker?: TypedMarker;
}

/** How a line begins that sums up, whatever is before it. */
const OPENERS =
  /^(?:โดย|ใน|จาก)?(?:สรุป|ภาพ?รวม|ทั้งนี้|ดังนั้น|นอกจากนี้|นอกจากนั้น|อย่างไรก็|การนี้|หมายเหตุ|ที่มา|ผลการ|ผลจาก|ผลลัพธ์|ผลที่|ผลดัง|ส่งผล|จากการ|รวมทั้งสิ้น|รวมเป็น|หลังจาก|In (?:summary|short|total)|Therefore|As a result|Note)/u;

/** How a line begins that goes on with a sentence. */
const JOINERS = /^(?:และ|หรือ|ซึ่ง|แก่|กับ|ของ|เพื่อ|รวมทั้ง|รวมถึง|ตลอดจน|ตามที่|ด้วย(?!เหตุ)|\p{Ll}|[,;:)\]}”’%/&+=])/u;
/** How a line ends that its sentence goes on after. */
const UNFINISHED = /(?:และ|หรือ|ซึ่ง|ของ|แก่|กับ|โดย|เพื่อ|ได้แก่|เช่น|[,;:(“‘[&/+]| {2}|\\)$/u;
/** What begins a block, or belongs to the item that it is below. */
const OTHER = /^(?:!\[|\[\^|\\newpage)/u;

/** Columns of a line that may be full without another line that is. */
const LONG = 70;

/**
 * Lines after a list that nothing but their place makes a part of its last item: without a marker, not set in, after a line
 * that had room for more. People mean a paragraph by them, so an empty line is put before each.
 */
export function closeLists(markdown: string, { itemsOnly, onPlace, onNote }: MarkdownOptions): ClosedText {
  const unchanged: ClosedText = { markdown, listeners: {} };
  if (itemsOnly) return unchanged;
  const lines = markdown.split('\n');
  const kept = keptLines(lines);
  const closing = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    if (kept[from]) continue;
    let to = from + 1;
    while (to < lines.length && !kept[to]) to += 1;
    const found = inBlock(lines.slice(from, to));
    for (const at of found.closing) closing.add(from + at);
    for (const at of found.joined)
      onNote?.({ code: 'line-in-item', text: lines[from + at]!.trim() }, { line: from + at + 1, column: 1 });
    from = to;
  }
  if (closing.size === 0) return unchanged;
  // The number of an inserted line is that of the one after it.
  const numbers = lines.flatMap((_, at) => (closing.has(at) ? [at + 1, at + 1] : [at + 1]));
  const given = ({ line, column }: MarkdownPlace): MarkdownPlace => ({
    line: numbers[line - 1] ?? line,
    column,
  });
  return {
    markdown: lines.flatMap((line, at) => (closing.has(at) ? ['', line] : [line])).join('\n'),
    listeners: {
      ...(onPlace && { onPlace: (input, place) => onPlace(input, given(place)) }),
      ...(onNote && { onNote: (note, place) => onNote(note, given(place)) }),
    },
  };
}

interface Found {
  readonly closing: readonly number[];
  readonly joined: readonly number[];
}

const NOTHING: Found = { closing: [], joined: [] };

function inBlock(raw: readonly string[]): Found {
  const lines = raw.map(toLine);
  if (!lines.some(({ marker }) => marker) || lines.some(hasCells)) return NOTHING;
  const isItem = findItems(lines).map((is, at) => is || /^[-*+][ \t]/u.test(lines[at]!.text));
  const first = isItem.indexOf(true);
  if (first < 0 || !isItem.includes(false, first)) return NOTHING;
  const wraps = findWraps(raw);
  const isPage = wraps.filter((wrap, at) => wrap && !isItem[at + 1]).length > 1;
  const later = laterMarkers(lines, isItem);
  const closing: number[] = [];
  const joined: number[] = [];
  const open = new Set<TypedMarker['kind'] | undefined>();
  let outermost = lines[first]!.indent;
  /** Items so far, and how many have lines below them. */
  let items = 0;
  let detailed = 0;
  const closes = (at: number, isLast: boolean): boolean => {
    const { text, indent } = lines[at]!;
    if (indent > outermost + 1 || OTHER.test(text)) return false;
    if (OPENERS.test(text)) return true;
    if (JOINERS.test(text) || UNFINISHED.test(raw[at - 1]!.trimStart())) return false;
    if (isLast && items > 1 && detailed * 2 > items - 1) return false;
    if (!wraps[at - 1]) return true;
    if (!isPage && columns(raw[at - 1]!) < LONG) return true;
    if (!isPage) joined.push(at);
    return false;
  };
  for (let from = first; from < lines.length; from += 1) {
    if (isItem[from]) {
      items += 1;
      outermost = Math.min(outermost, lines[from]!.indent);
      open.add(lines[from]!.marker?.kind);
      continue;
    }
    let to = from;
    while (to < lines.length && !isItem[to]) to += 1;
    const next = [...open].flatMap((kind) => later[to]?.get(kind) ?? []);
    if (next.every(({ kind, number }) => kind !== 'parts' && number === 1))
      for (let at = from; at < to; at += 1)
        if (closes(at, next.length === 0)) {
          closing.push(at);
          break;
        }
    detailed += 1;
    from = to - 1;
  }
  return { closing, joined };
}

function toLine(raw: string): Line {
  const text = raw.trimStart();
  const marker = findMarker(text);
  return { text, indent: columnsOf(raw.slice(0, raw.length - text.length)), ...(marker && { marker }) };
}

const columnsOf = (blank: string): number => blank.replaceAll('\t', '    ').length;

/** A row of a table that was pasted: a tab that is not the one after a marker. */
const hasCells = ({ text, marker }: Line): boolean =>
  text
    .slice(marker?.length ?? 0)
    .trim()
    .includes('\t');

const columns = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

type NextByKind = ReadonlyMap<TypedMarker['kind'] | undefined, TypedMarker>;

/** For each line, the next marker of each kind from it on. */
function laterMarkers(lines: readonly Line[], isItem: readonly boolean[]): readonly NextByKind[] {
  const later: NextByKind[] = [];
  let next: NextByKind = new Map();
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { marker } = lines[at]!;
    if (isItem[at] && marker) next = new Map([...next, [marker.kind, marker]]);
    later[at] = next;
  }
  return later;
}
