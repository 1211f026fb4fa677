import { LEVELS } from '../../core/index.js';
import { hasOnlyStarterComments } from '../../tools/starter/index.js';
import { fillFromEdition, type Edition } from '../../report/edition/index.js';
import {
  CATEGORY_TITLES,
  compactReport,
  itemCodes,
  itemTitle,
  reportArgument,
  type Report,
} from '../../report/index.js';
import { entryOf } from './parts/index.js';

/** A category or an item of the standard that comes into the report, or goes: `2`, `2.1`. */
export type OutlineEdit = { readonly add: string } | { readonly remove: string };

type Fields = Record<string, unknown>;
interface DraftItem extends Fields {
  readonly code: string;
  readonly levels: readonly Fields[];
}
interface DraftCategory extends Fields {
  readonly number: number;
  readonly items: DraftItem[];
}

/** The codes of the items that a category's number or an item's code names. */
const codesOf = (key: string): readonly string[] => (key.includes('.') ? [key] : itemCodes(Number(key)));

/** Adds items with empty levels to a report in its shortest form; statements and titles are those of the edition. */
export function setOutline(draft: Fields, edit: OutlineEdit, edition: Edition | undefined): void {
  if ('remove' in edit) removeItems(draft, codesOf(edit.remove));
  else for (const code of codesOf(edit.add)) addItem(draft, code, edition);
}

function addItem(draft: Fields, code: string, edition: Edition | undefined): void {
  const category = entryOf(draft, 'categories', code[0]!);
  const own = (category['items'] as DraftItem[] | undefined)?.some((each) => each.code === code);
  if (own) return;
  const { title, item } = newItem(code, edition);
  if (title !== undefined && category['items'] === undefined) category['title'] = title;
  Object.assign(entryOf(category, 'items', code), item);
}

/** An item in which nothing is written, and the title of its category where the edition has another one than the standard. */
function newItem(
  code: string,
  edition: Edition | undefined,
): { readonly title?: string; readonly item: Fields } {
  const number = Number(code[0]);
  const levels = LEVELS.map((level) => ({ level }));
  const bare = { agency: '-', fiscalYear: 2568, categories: [{ number, items: [{ code, levels }] }] };
  const parsed = reportArgument(bare as never);
  const filled = edition ? fillFromEdition(parsed, edition) : parsed;
  const [category] = compactReport(filled).categories as unknown as readonly DraftCategory[];
  const { title, levels: given } = category!.items[0]!;
  return {
    ...(filled.categories[0]!.title !== CATEGORY_TITLES[number] && { title: filled.categories[0]!.title }),
    item: {
      ...(title !== undefined && title !== itemTitle(code) && { title }),
      levels: given.map(({ guidelines, ...level }) => ({
        ...level,
        ...(Array.isArray(guidelines) && { guidelines: guidelines.map(untick) }),
      })),
    },
  };
}

const untick = (guideline: unknown): Fields => ({
  ...(typeof guideline === 'string' ? { text: guideline } : (guideline as Fields)),
  met: false,
});

function removeItems(draft: Fields, codes: readonly string[]): void {
  const categories = (draft['categories'] ?? []) as DraftCategory[];
  draft['categories'] = categories
    .map((category) => {
      const gone = category.items.filter((item) => codes.includes(item.code));
      const filled = gone.find((item) => !isEmptyItem(item));
      if (filled) throw new Error(`${filled.code} is not empty`);
      return { ...category, items: category.items.filter((item) => !gone.includes(item)) };
    })
    .filter(({ items }) => items.length > 0);
}

/** The items in which nobody has written anything, by their codes. */
export function emptyItems(report: Report): ReadonlySet<string> {
  const categories = report.categories.map((category) => ({
    ...category,
    items: category.items.filter(({ levels }) => levels.every(({ result }) => result.length === 0)),
  }));
  const { categories: drafts = [] } = compactReport({ ...report, categories });
  return new Set(
    (drafts as unknown as readonly DraftCategory[]).flatMap(({ items }) =>
      items.filter(isEmptyItem).map(({ code }) => code),
    ),
  );
}

/** Of the standard or of the edition. */
const GIVEN = new Set(['code', 'title', 'level', 'label', 'approach', 'criteria', 'guidelines', 'levels']);

const isEmptyItem = (item: DraftItem): boolean =>
  isGiven(item) &&
  item.levels.every(
    (level) =>
      isGiven(level) &&
      ((level['guidelines'] ?? []) as readonly unknown[]).every((each) => (each as Fields)['met'] !== true),
  );

const isGiven = (fields: Fields): boolean => Object.keys(fields).every((name) => GIVEN.has(name));

/** Removed files whose comments are those of a new folder alone: nothing of them is kept beside. */
export function withoutStarterComments(
  edits: ReadonlyMap<string, string | undefined>,
  before: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, string | undefined> {
  const texts = new Set(
    [...edits].flatMap(([file, text]) => {
      const there = text === undefined && before.get(file);
      const old = there && new TextDecoder().decode(there);
      return old !== false && old !== undefined && hasOnlyStarterComments(old) ? [old] : [];
    }),
  );
  return new Map(
    [...edits].filter(([file, text]) => text === undefined || before.has(file) || !texts.has(text)),
  );
}
