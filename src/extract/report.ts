import { categoryLabelPattern } from './category-label.js';
import { toBlocks } from './blocks.js';
import type { DocumentContext } from './document-context.js';
import { ExtractError } from './error.js';
import { cellPlain, isLevelTable, toItem, type ItemInput } from './item.js';
import type { ReportInput } from '../model/report.js';
import { readRoundLabel } from '../model/round.js';
import { toArabicDigits } from '../thai/digits.js';
import { line, readFront, type Front } from './title.js';
import type { WordBlock, WordParagraph } from './word-block.js';
import type { WordTable } from './word-table.js';

type CategoryInput = NonNullable<ReportInput['categories']>[number];
type AppendixInput = NonNullable<ReportInput['appendices']>[number];

/** A document's blocks under its headings. */
interface Outline {
  readonly front: WordBlock[];
  readonly categories: {
    readonly heading: string;
    readonly number: number;
    readonly items: OutlinedItem[];
  }[];
  readonly appendices: { readonly title: string; readonly blocks: WordBlock[] }[];
}

interface OutlinedItem {
  readonly heading: WordParagraph;
  readonly tables: WordTable[];
}

/** What the running header and the file's properties say. */
export interface Surroundings {
  /** The first line of the running header. */
  readonly header: string | undefined;
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
  const front = readFront(outline.front, only?.heading);
  if (outline.categories.length === 0 && front.title === undefined && front.kept.size === 0) {
    const tables = words.flatMap((word) =>
      word.type === 'table'
        ? [word.rows[0]?.cells.map(({ blocks }) => cellPlain(blocks)).join(' | ') ?? '']
        : [],
    );
    throw new ExtractError({ code: 'no-report', tables, program });
  }
  const running = splitHeader(header ?? '', only?.number);
  const { fiscalYear } = front.round;
  if (running.agency === '') throw new ExtractError({ code: 'missing', field: 'agency' });
  if (fiscalYear === undefined) throw new ExtractError({ code: 'missing', field: 'fiscalYear' });
  const goals = (front.kept.get('goals') ?? {}) as Readonly<Record<number, never>>;
  const categories = outline.categories.map(({ heading, number, items }): CategoryInput => ({
    number,
    title: categoryTitle(heading, number, front, only && running.category),
    ...(goals[number] !== undefined && { goal: goals[number] }),
    items: items.map((item) => readItem(item, context)),
  }));
  const appendices = outline.appendices.map(({ title, blocks }): AppendixInput => ({
    title,
    content: toBlocks(blocks, context),
  }));
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
  };
}

/** Fields that are not printed at all, by the names of their controls. */
const KEPT_FIELDS = {
  date: 'date',
  cover: 'cover',
  'executive-summary': 'executiveSummary',
  signatures: 'signatures',
  profile: 'profile',
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

/**
 * Parts the body at its headings: of level 1 a category or an appendix, of level 2 an item. A chapter that the file
 * keeps whole in the title's controls is passed over.
 */
function readOutline(words: readonly WordBlock[]): Outline {
  const outline: Outline = { front: [], categories: [], appendices: [] };
  let place: 'front' | 'category' | 'appendix' | 'kept' = 'front';
  words.forEach((word, index) => {
    const level = word.type === 'paragraph' ? headingLevel(word) : undefined;
    if (word.type === 'paragraph' && level === 1) {
      const heading = line(word.pieces);
      if (word.controls.has('chapter')) {
        place = 'kept';
        return;
      }
      const number = categoryLabelPattern.exec(toArabicDigits(heading))?.[1];
      const isCategory = word.role !== 'appendix' && number !== undefined && hasItem(words.slice(index + 1));
      place = isCategory ? 'category' : 'appendix';
      if (isCategory) outline.categories.push({ heading, number: Number(number), items: [] });
      else outline.appendices.push({ title: heading, blocks: [] });
    } else if (place === 'appendix') outline.appendices.at(-1)!.blocks.push(word);
    else if (place === 'kept') return;
    else if (place === 'front') outline.front.push(word);
    else if (word.type === 'paragraph' && level === 2) {
      outline.categories.at(-1)!.items.push({ heading: word, tables: [] });
    } else if (word.type === 'table' && isLevelTable(word)) {
      outline.categories.at(-1)!.items.at(-1)?.tables.push(word);
    }
  });
  return outline;
}

const headingLevel = ({ outline, role, pieces }: WordParagraph): number | undefined => {
  if (line(pieces) === '') return undefined;
  return role === 'category' || role === 'appendix' ? 1 : role === 'item' ? 2 : outline;
};

/** Whether an item's heading comes before the next heading of level 1. */
function hasItem(words: readonly WordBlock[]): boolean {
  const next = words.find((word) => word.type === 'paragraph' && (headingLevel(word) ?? 9) <= 2);
  return next?.type === 'paragraph' && headingLevel(next) === 2;
}

function readItem({ heading, tables }: OutlinedItem, context: DocumentContext): ItemInput {
  const found = line(heading.pieces);
  const match = /^([\d๐-๙]+\s*\.\s*[\d๐-๙]+)\.?\s*(.*)$/su.exec(found);
  if (!match) throw new ExtractError({ code: 'no-code', found });
  const code = toArabicDigits(match[1]!).replace(/\s/gu, '');
  const { shortTitle, summary } = kept(heading);
  return {
    ...toItem({ code, title: match[2]! }, tables, context),
    ...(shortTitle !== undefined && { shortTitle }),
    ...(summary !== undefined && { summary }),
  };
}

/** What the opening page of the category says of an item. */
const kept = ({ controls }: WordParagraph): Pick<ItemInput, 'shortTitle' | 'summary'> => ({
  shortTitle: controls.get('short-title') as ItemInput['shortTitle'],
  summary: controls.get('summary') as ItemInput['summary'],
});

/** The header's agency, and the category's title where the header goes on with it. */
function splitHeader(
  header: string,
  category: number | undefined,
): { readonly agency: string; readonly category: string | undefined } {
  const at = [...header.matchAll(/\s*·\s*หมวด\s*([\d๐-๙]+)\s*/gu)].findLast(
    ([, number]) => Number(toArabicDigits(number!)) === category,
  );
  if (!at) return { agency: header, category: undefined };
  return { agency: header.slice(0, at.index), category: header.slice(at.index + at[0].length) };
}

/** From the category's heading; where that is a line of the report's own title, from the running header. */
function categoryTitle(
  heading: string,
  number: number,
  { kept }: Front,
  inHeader: string | undefined,
): string {
  if (kept.get('title') === 'two-lines' && inHeader !== undefined) return inHeader;
  const label = (readRoundLabel(heading)?.before ?? heading).replace(categoryLabelPattern, '').trim();
  return label === '' && inHeader !== undefined ? inHeader : label || String(number);
}
