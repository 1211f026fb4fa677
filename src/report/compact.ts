import { areAlike } from '../core/platform/index.js';
import { COLUMN_LABELS, CATEGORY_TITLES, itemTitle, STANDARD } from './standard.js';
import {
  MARKS,
  isUnnumbered,
  markerNumber,
  markerText,
  type ListStyleName,
  type Inline,
  type InlineInput,
  type TextInput,
} from '../markdown/index.js';
import type { ReportInput } from './input/index.js';
import type { Report } from './report.js';
import { textSchema } from './text.js';

type Fields = Readonly<Record<string, unknown>>;

/** A report as a person would write it, without what `parseReport` fills in or computes. */
export const compactReport = (report: Report): ReportInput => compact(report) as ReportInput;

/** The same for a part of a report: blocks, statements, evidence. */
export const compactValue = (value: unknown): unknown => compact(value);

function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isInline) ? compactText(value) : value.map(compact);
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  const { items, ...rest } = isList(fields) ? compactList(fields) : fields;
  const kept = Object.entries({ ...rest, ...(items !== undefined && { items }) })
    .filter(([name, field]) => !isGivenAnyway(name, field, fields))
    .map(([name, field]) => {
      const isData = name === 'extra' && field !== undefined;
      return [name, isData ? field : name === 'text' && isEmpty(field) ? '' : compact(field)] as const;
    });
  const [only] = kept;
  // A statement, a list item or a cell that has only a text is written as that text.
  return kept.length === 1 && only?.[0] === 'text' && typeof only[1] === 'string'
    ? only[1]
    : Object.fromEntries(kept);
}

const isInline = (value: unknown): value is Inline =>
  ['text', 'link', 'break'].includes(String((value as Fields | null)?.['type']));

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const OPTIONAL_LISTS = ['criteria', 'guidelines', 'points', 'children', 'result', 'categories'];

/** Whether `parseReport` gives a field this value if it is absent; `owner` is the object that has the field. */
function isGivenAnyway(name: string, value: unknown, owner: Fields): boolean {
  switch (name) {
    case 'standard':
      return value === STANDARD;
    case 'roundMonths':
      return value === 12 && 'agency' in owner;
    case 'headerRows':
      return value === 1;
    case 'direction':
      return value === 'higher-is-better';
    case 'columns':
      return areAlike(value, COLUMN_LABELS);
    case 'title':
      return typeof owner['code'] === 'string'
        ? 'levels' in owner && value === itemTitle(owner['code'])
        : 'items' in owner && value === CATEGORY_TITLES[Number(owner['number'])];
    default:
      return value === undefined || (OPTIONAL_LISTS.includes(name) && isEmpty(value));
  }
}

/** The shortest input that is read as the same text: a string, strings with marked pieces between, or the text itself. */
function compactText(text: readonly Inline[]): TextInput {
  const pieces = text.map(compactPiece);
  const candidates: TextInput[] = [
    ...(pieces.every((piece) => typeof piece === 'string') ? [pieces.join('')] : []),
    joinStrings(pieces),
    joinStrings(text.map((piece) => (piece.type === 'link' ? linkInput(piece) : compactPiece(piece)))),
  ];
  const same = candidates.find((candidate) => areAlike(textSchema.parse(candidate), text));
  return same ?? (text as InlineInput[]);
}

function compactPiece(piece: Inline): InlineInput {
  if (piece.type === 'break') return '\n';
  // An address becomes a link by itself; if it does not, the text differs and another form is tried.
  if (piece.type === 'link') {
    const [only, ...more] = piece.text;
    return only?.type === 'text' && more.length === 0 && !isMarked(only) ? only.text : linkInput(piece);
  }
  const { text, ...marks } = piece;
  const [mark, ...others] = MARKS.filter((each) => marks[each]);
  if (mark === undefined) return text;
  return others.length === 0 ? { type: mark, text } : { ...piece };
}

const isMarked = (run: Extract<Inline, { type: 'text' }>): boolean =>
  MARKS.some((mark) => run[mark] === true);

const linkInput = ({ target, text }: Extract<Inline, { type: 'link' }>): InlineInput => ({
  type: 'link',
  target,
  text: compactText(text),
});

function joinStrings(pieces: readonly InlineInput[]): InlineInput[] {
  const joined: InlineInput[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

const isList = (fields: Fields): boolean => fields['type'] === 'list' && Array.isArray(fields['items']);

/** A list without the markers that follow from its style and start. */
function compactList(list: Fields): Fields {
  const style = list['style'] as ListStyleName;
  const items = list['items'] as readonly Fields[];
  const first = markerNumber(style, String(items[0]?.['marker']));
  const start = isUnnumbered(style) ? undefined : first;
  let next = start ?? 1;
  return {
    ...list,
    ...(start !== undefined && start !== 1 && { start }),
    items: items.map(({ marker, ...rest }) => {
      const isCounted = markerText(style, next) === marker;
      next = (markerNumber(style, String(marker)) ?? next) + 1;
      return isCounted ? rest : { marker, ...rest };
    }),
  };
}
