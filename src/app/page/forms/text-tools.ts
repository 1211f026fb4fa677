import { toArabicDigits, toThaiDigits } from '../../../thai/index.js';

/** Tools of the text field: signs of Markdown around what is selected, or before each of its lines. */
export const TOOLS = [
  { name: 'heading', before: '### ', lines: true },
  { name: 'bold', before: '**', lines: false },
  { name: 'bullet', before: '- ', lines: true },
  { name: 'numbered', before: '1. ', lines: true },
] as const;

/** What is used of a text field. */
export interface Selected {
  readonly value: string;
  selectionStart: number;
  selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
}

/** The selected text between two signs. */
export const surround = ({ value, selectionStart, selectionEnd }: Selected, sign: string): string =>
  `${sign}${value.slice(selectionStart, selectionEnd)}${sign}`;

/** The lines that are selected, each with a sign before it; they become the selection. A list counts its lines. */
export function insertLines(field: Selected, sign: string): string {
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
  const end = field.value.indexOf('\n', field.selectionEnd);
  const last = end < 0 ? field.value.length : end;
  const lines = field.value.slice(start, last).split('\n');
  field.setSelectionRange(start, last);
  return lines.map((line, index) => `${sign === '1. ' ? `${String(index + 1)}. ` : sign}${line}`).join('\n');
}

/** The sign of a list at the start of a line: • – ๑. 2) */
const ITEM = /^([ \t]*)([-*•–]|(?:\d+|[๐-๙]+)[.)])[ \t]+/u;

/**
 * What Enter writes in an item of a list, as in Word: the sign of the next item. In an item without text the sign is selected and
 * goes, which ends the list. Undefined outside a list.
 */
export function nextItem(field: Selected): string | undefined {
  const { value, selectionStart: at, selectionEnd } = field;
  if (at !== selectionEnd) return undefined;
  const start = value.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = value.indexOf('\n', at);
  const line = value.slice(start, lineEnd < 0 ? value.length : lineEnd);
  const [sign, indent = '', marker = ''] = ITEM.exec(line) ?? [];
  if (sign === undefined || at < start + sign.length) return undefined;
  if (line.trimEnd().length <= sign.trimEnd().length) {
    field.setSelectionRange(start, start + line.length);
    return '';
  }
  return `\n${indent}${following(marker)} `;
}

/** The marker after a marker: 2) after 1), ๑๐. after ๙. */
function following(marker: string): string {
  const digits = marker.slice(0, -1);
  const number = Number(toArabicDigits(digits));
  if (digits === '' || Number.isNaN(number)) return marker;
  const next = String(number + 1);
  return `${/^\d/u.test(digits) ? next : toThaiDigits(next)}${marker.at(-1)!}`;
}
