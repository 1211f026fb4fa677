import type * as z from 'zod';
import type { SourceParagraph } from '../../read/index.js';
import type { DocumentContext } from '../../read/content/index.js';
import { readRoundLabel, type categorySchema } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { ExtractError } from './error.js';
import { toItem, type ItemInput } from './item.js';
import { readOpening, type CategoryOpening } from './opening.js';
import type { OutlinedCategory, OutlinedItem } from './outline.js';
import { CATEGORY_LABEL, oneLine } from './text.js';
import type { Front } from './title.js';

type CategoryInput = z.input<typeof categorySchema>;

/** A category out of its heading and its items. Throws `ExtractError` for an item without a code. */
export function readCategory(
  category: OutlinedCategory,
  title: string,
  context: DocumentContext,
): CategoryInput {
  const { heading, number, opening, items } = category;
  const shown = readOpening(opening, context);
  const goal = shown.goal ?? (heading.metadata.get('goal') as CategoryInput['goal']);
  return {
    number,
    title,
    ...(goal !== undefined && { goal }),
    items: items.flatMap((item) => readLeft(item, shown, context)),
  };
}

/** An item; none where all rows of its levels were deleted. */
function readLeft(item: OutlinedItem, shown: CategoryOpening, context: DocumentContext): ItemInput[] {
  const found = readItem(item, shown, context);
  if (found.levels.length > 0) return [found];
  context.unread.add('emptied', `${found.code} ${found.title}`);
  return [];
}

function readItem(
  { heading, tables }: OutlinedItem,
  opening: CategoryOpening,
  context: DocumentContext,
): ItemInput {
  const found = oneLine(heading.pieces);
  const match = /^([\d๐-๙]+\s*\.\s*[\d๐-๙]+)\.?\s*(.*)$/su.exec(found);
  if (!match) throw new ExtractError({ code: 'no-code', found });
  const code = toArabicDigits(match[1]!).replace(/\s/gu, '');
  const { shortTitle, summary } = opening.items.get(code) ?? kept(heading);
  return {
    ...toItem({ code, title: match[2]! }, tables, context),
    ...(shortTitle !== undefined && { shortTitle }),
    ...(summary !== undefined && { summary }),
  };
}

/** What an opening page would say of an item, where there is none. */
const kept = ({ metadata }: SourceParagraph): Pick<ItemInput, 'shortTitle' | 'summary'> => ({
  shortTitle: metadata.get('short-title') as ItemInput['shortTitle'],
  summary: metadata.get('summary') as ItemInput['summary'],
});

/** From the category's heading; where that is a line of the report's own title, from the running header. */
export function categoryTitle(
  { heading, number }: OutlinedCategory,
  { kept }: Front,
  inHeader: string | undefined,
): string {
  if (kept.get('title') === 'two-lines' && inHeader !== undefined) return inHeader;
  const shown = oneLine(heading.pieces);
  const label = (readRoundLabel(shown)?.before ?? shown).replace(CATEGORY_LABEL, '').trim();
  return label === '' && inHeader !== undefined ? inHeader : label || String(number);
}
