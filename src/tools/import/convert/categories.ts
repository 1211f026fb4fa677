import type { ImportWarningDetail } from '../../../core/index.js';
import { createUnread } from '../../../read/index.js';
import { createLinkTarget, keptLabels, type SourceDocument } from '../../../read/content/index.js';
import { ITEM_TITLES, type Category } from '../../../report/index.js';
import type { Collected, CollectedItem } from '../collect/index.js';
import { toLevel } from './level.js';

/** The categories of a report, by number, with their items by code; still to be checked. */
export function toCategories(
  { items, categories }: Collected,
  source: SourceDocument,
  warn: (warning: ImportWarningDetail) => void,
): readonly unknown[] {
  const numbers = [...new Set(items.map(({ code }) => Number(code.split('.')[0])))].sort((a, b) => a - b);
  return numbers.map((number): Partial<Record<keyof Category, unknown>> => {
    const title = categories.get(number);
    return {
      number,
      ...(title !== undefined && { title }),
      items: items
        .filter(({ code }) => code.startsWith(`${number}.`))
        .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
        .map((item) => toItem(item, source, warn)),
    };
  });
}

function toItem(
  { code, title, columns, levels }: CollectedItem,
  { pictures, anyDigits }: SourceDocument,
  warn: (warning: ImportWarningDetail) => void,
): unknown {
  const linkTarget = createLinkTarget(new Map(), (text) => warn({ code: 'not-read', where: 'link', text }));
  const context = { pictures, anyDigits, linkTarget, unread: createUnread() };
  const labels = keptLabels(columns);
  return {
    code,
    ...(title !== '' && title !== ITEM_TITLES[code] && { title }),
    ...(labels && { columns: labels }),
    levels: levels.map((level) => toLevel(code, level, context, warn)),
  };
}
