import type { ImportWarningDetail } from '../../../core/index.js';
import { createUnread, type SourceBlock } from '../../../read/index.js';
import {
  createLinkTarget,
  keptLabels,
  toBlocks,
  withMarkers,
  type DocumentContext,
  type SourceDocument,
} from '../../../read/content/index.js';
import { ITEM_TITLES, type Category } from '../../../report/index.js';
import type { Collected, CollectedItem } from '../collect/index.js';
import { toLevel } from './level.js';
import { evenTable } from './even-table.js';
import { withHeadings } from './headings.js';

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

const contextOf = (
  { pictures, anyDigits }: SourceDocument,
  warn: (warning: ImportWarningDetail) => void,
): DocumentContext => ({
  pictures,
  anyDigits,
  linkTarget: createLinkTarget(new Map(), (text) => warn({ code: 'not-read', where: 'link', text })),
  unread: createUnread(),
});

/** Blocks of a chapter as content of a report. */
export const toContent = (
  blocks: readonly SourceBlock[],
  source: SourceDocument,
  warn: (warning: ImportWarningDetail) => void,
): ReturnType<typeof toBlocks> =>
  toBlocks(
    withMarkers(withHeadings(blocks)).map((block) => (block.type === 'table' ? evenTable(block) : block)),
    contextOf(source, warn),
  );

function toItem(
  { code, title, columns, levels }: CollectedItem,
  source: SourceDocument,
  warn: (warning: ImportWarningDetail) => void,
): unknown {
  const context = contextOf(source, warn);
  const labels = keptLabels(columns);
  return {
    code,
    ...(title !== '' && title !== ITEM_TITLES[code] && { title }),
    ...(labels && { columns: labels }),
    levels: levels.map((level) => toLevel(code, level, context, { warn, isOfLines: source.isOfLines })),
  };
}
