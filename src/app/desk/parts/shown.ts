import { formatThaiDate } from '../../../thai/index.js';
import { plainText } from '../../../markdown/index.js';
import { markdown } from '../../../read/folder/index.js';
import { isCalendarDate } from '../../../report/index.js';

/** Fields that hold blocks, which forms show as Markdown; `answers` is a list of them. */
const CONTENT = new Set([
  ...['executiveSummary', 'intro', 'answers', 'description', 'note', 'progress', 'problem', 'nextStep'],
  ...['content', 'recommendation'],
]);

/** Fields that hold a text with marks, which forms show without them; `questions` is a list of them. */
const TEXTS = new Set(['goal', 'question', 'questions']);

/** Dates, which forms show as official writing has them. */
export const DATES: ReadonlySet<string> = new Set(['date', 'due']);

/** Lists of contents and of texts. */
const LISTS = new Set(['answers', 'questions']);

/** A part of a parsed report as forms show it; `name` is the field that it is. */
export function shown(value: unknown, name = ''): unknown {
  if (value === undefined || value === null) return value;
  if (LISTS.has(name) && Array.isArray(value)) return value.map((each) => written(each as never, name));
  if (CONTENT.has(name) || TEXTS.has(name)) return written(value as never, name);
  if (DATES.has(name)) return isCalendarDate(String(value)) ? formatThaiDate(String(value)) : value;
  if (name === 'extra') return value;
  if (Array.isArray(value)) return value.map((each) => shown(each));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, shown(field, key)]));
}

const written = (value: never, name: string): string =>
  CONTENT.has(name) ? markdown(value, '.') : plainText(value);
