import { categoryLabelPattern } from './category-label.js';
import { toBlocks, type DocumentContext } from '../../read/content/index.js';
import { ExtractError } from './error.js';
import { blockText, cellPlain, toItem, type ItemInput } from './item.js';
import { readOpening, type CategoryOpening } from './opening.js';
import {
  outOfPlace,
  readOutline,
  type Outline,
  type OutlinedCategory,
  type OutlinedItem,
} from './outline.js';
import { readFollowUps, readPlans } from './plans.js';
import { readProfile } from './profile.js';
import { type ReportInput, readRoundLabel } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { line, readFront, type Front } from './title.js';
import type { WordBlock, WordParagraph } from '../../read/word/index.js';

type CategoryInput = NonNullable<ReportInput['categories']>[number];
type AppendixInput = NonNullable<ReportInput['appendices']>[number];

/** What the running header and the file's properties say. */
export interface Surroundings {
  /** The first line of the running header. */
  readonly header: string;
  readonly program: string | undefined;
}

/** A report still to be checked: anyone may have written another number of months. */
export type ReportDraft = Omit<ReportInput, 'roundMonths'> & { readonly roundMonths?: number };

/** The report that a document's body shows, still to be checked. Throws `ExtractError` where there is none. */
export function toReport(
  words: readonly WordBlock[],
  { header, program }: Surroundings,
  context: DocumentContext,
): ReportDraft {
  const outline = readOutline(words);
  const [only] = outline.categories.length === 1 ? outline.categories : [];
  const front = readFront(outline.front, only && line(only.heading.pieces));
  if (outline.categories.length === 0 && front.title === undefined && front.kept.size === 0) {
    const tables = words.flatMap((word) =>
      word.type === 'table'
        ? [word.rows[0]?.cells.map(({ blocks }) => cellPlain(blocks)).join(' | ') ?? '']
        : [],
    );
    throw new ExtractError({ code: 'no-report', tables, program });
  }
  const running = splitHeader(
    header,
    outline.categories.map(({ number }) => number),
  );
  const { fiscalYear } = front.round;
  if (running.agency === '') throw new ExtractError({ code: 'missing-field', field: 'agency' });
  if (fiscalYear === undefined) throw new ExtractError({ code: 'missing-field', field: 'fiscalYear' });
  for (const block of outOfPlace(outline, running.agency)) context.unread.add('outside', blockText(block));
  const categories = outline.categories.map((category) => {
    const title = categoryTitle(category, front, only && running.category);
    return readCategory(category, title, context);
  });
  const appendices = outline.appendices.map(({ title, blocks }): AppendixInput => ({
    title,
    content: toBlocks(blocks, context),
  }));
  const chapters = readChapters(outline.chapters, context);
  return {
    agency: running.agency,
    ...front.round,
    fiscalYear,
    ...(front.title !== undefined && { title: front.title }),
    ...(front.unit !== undefined && { unit: front.unit }),
    ...(front.contact !== undefined && { contact: front.contact }),
    categories,
    ...(appendices.length > 0 && { appendices }),
    ...keptFields(front.kept, appendices.length === 0),
    ...chapters,
  };
}

/** What chapters of other kinds than categories show. */
function readChapters(
  chapters: Outline['chapters'],
  context: DocumentContext,
): Pick<ReportInput, 'executiveSummary' | 'profile' | 'plans' | 'followUps'> {
  const [summary, profile, plans, followUps] = ['executive-summary', 'profile', 'plans', 'follow-ups'].map(
    (name) => chapters.get(name),
  );
  return {
    ...(summary && {
      executiveSummary: toBlocks(summary.blocks, context),
    }),
    ...(profile && { profile: readProfile(profile, context) }),
    ...(plans && { plans: readPlans(plans.blocks, context) }),
    ...(followUps && { followUps: readFollowUps(followUps.blocks, context) }),
  };
}

/** Fields that are not printed at all, by the names of their controls. */
const KEPT_FIELDS = {
  date: 'date',
  cover: 'cover',
  'executive-summary': 'executiveSummary',
  signatures: 'signatures',
  results: 'results',
  scores: 'scores',
  plans: 'plans',
  'follow-ups': 'followUps',
  'link-targets': 'linkTargets',
} as const;

function keptFields(kept: Front['kept'], noAppendices: boolean): Partial<ReportInput> {
  const names: Readonly<Record<string, string>> = noAppendices
    ? { ...KEPT_FIELDS, appendices: 'appendices' }
    : KEPT_FIELDS;
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, field]) => (kept.has(name) ? [[field, kept.get(name)]] : [])),
  );
}

function readCategory(category: OutlinedCategory, title: string, context: DocumentContext): CategoryInput {
  const { heading, number, opening, items } = category;
  const shown = readOpening(opening, context);
  const goal = shown.goal ?? (heading.controls.get('goal') as CategoryInput['goal']);
  return {
    number,
    title,
    ...(goal !== undefined && { goal }),
    items: items.map((item) => readItem(item, shown, context)),
  };
}

function readItem(
  { heading, tables }: OutlinedItem,
  opening: CategoryOpening,
  context: DocumentContext,
): ItemInput {
  const found = line(heading.pieces);
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
const kept = ({ controls }: WordParagraph): Pick<ItemInput, 'shortTitle' | 'summary'> => ({
  shortTitle: controls.get('short-title') as ItemInput['shortTitle'],
  summary: controls.get('summary') as ItemInput['summary'],
});

/** The header's agency, and the category's title where the header goes on with it. */
function splitHeader(
  header: string,
  categories: readonly number[],
): { readonly agency: string; readonly category: string | undefined } {
  const at = [...header.matchAll(/\s*·\s*หมวด\s*([\d๐-๙]+)\s*/gu)].findLast(([, number]) =>
    categories.includes(Number(toArabicDigits(number!))),
  );
  if (!at) return { agency: header, category: undefined };
  return { agency: header.slice(0, at.index), category: header.slice(at.index + at[0].length) };
}

/** From the category's heading; where that is a line of the report's own title, from the running header. */
function categoryTitle(
  { heading, number }: OutlinedCategory,
  { kept }: Front,
  inHeader: string | undefined,
): string {
  if (kept.get('title') === 'two-lines' && inHeader !== undefined) return inHeader;
  const shown = line(heading.pieces);
  const label = (readRoundLabel(shown)?.before ?? shown).replace(categoryLabelPattern, '').trim();
  return label === '' && inHeader !== undefined ? inHeader : label || String(number);
}
