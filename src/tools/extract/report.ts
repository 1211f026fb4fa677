import type * as z from 'zod';
import type { BlockInput } from '../../markdown/index.js';
import { toBlocks, type DocumentContext } from '../../read/content/index.js';
import { ExtractError } from './error.js';
import { categoryTitle, readCategory } from './category.js';
import { outOfPlace, readOutline, type Outline } from './outline.js';
import { readFollowUps, readPlans } from './plans.js';
import { readProfile } from './profile.js';
import { withExtras, type reportSchema } from '../../report/index.js';
import { readResults } from './results.js';
import { readSignatures } from './signatures.js';
import { splitHeader } from './running-header.js';
import { readFront, type Front } from './title.js';
import type { SourceBlock } from '../../read/index.js';
import { blockText, cellPlain, oneLine } from './text.js';

type GivenReport = z.input<typeof reportSchema>;

/** What the running header and the file's properties say. */
export interface Surroundings {
  /** The first line of the running header. */
  readonly header: string;
  readonly program: string | undefined;
  /** Values that the file keeps for what was deleted from it. */
  readonly lost: readonly { readonly name: string; readonly value: unknown }[];
}

/** A report still to be checked: anyone may have written another number of months. */
export type ReportDraft = Omit<GivenReport, 'roundMonths' | 'results' | 'signatures'> & {
  readonly roundMonths?: number;
  readonly results?: unknown;
  readonly signatures?: unknown;
};

/** The report that a document's body shows, still to be checked. Throws `ExtractError` where there is none. */
export function toReport(
  words: readonly SourceBlock[],
  { header, program, lost }: Surroundings,
  context: DocumentContext,
): ReportDraft {
  const outline = readOutline(words);
  const [only] = outline.categories.length === 1 ? outline.categories : [];
  const front = readFront(outline.front, only && oneLine(only.heading.pieces), keptOfReport(lost));
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
  const categories = outline.categories
    .map((category) =>
      readCategory(category, categoryTitle(category, front, only && running.category), context),
    )
    .filter(({ items }) => items.length > 0);
  const appendices = outline.appendices.map(
    ({ title, blocks }): { title: string; content: BlockInput[] } => ({
      title,
      content: toBlocks(blocks, context),
    }),
  );
  const chapters = readChapters(outline.chapters, context);
  const draft = {
    agency: running.agency,
    ...front.round,
    fiscalYear,
    ...(front.title !== undefined && { title: front.title }),
    ...(front.unit !== undefined && { unit: front.unit }),
    ...(front.contact !== undefined && { contact: front.contact }),
    categories,
    ...(appendices.length > 0 && { appendices }),
    ...keptFields(front.kept, appendices.length === 0),
    ...(front.kept.has('results') && {
      results: readResults(outline.chapters.get('results'), front.kept.get('results')),
    }),
    ...(front.kept.has('signatures') && {
      signatures: readSignatures(outline.signatures, front.kept.get('signatures')),
    }),
    ...chapters,
  };
  return withExtras(draft, front.kept.get('extras'));
}

/** What chapters of other kinds than categories show. */
function readChapters(
  chapters: Outline['chapters'],
  context: DocumentContext,
): Pick<GivenReport, 'executiveSummary' | 'profile' | 'plans' | 'followUps'> {
  const [summary, profile, plans, followUps] = ['executive-summary', 'profile', 'plans', 'follow-ups'].map(
    (name) => chapters.get(name),
  );
  return {
    ...(summary && {
      executiveSummary: toBlocks(summary.blocks, context),
    }),
    ...(profile && { profile: readProfile(profile, context) }),
    ...(plans && { plans: filled(readPlans(plans.blocks, context)) }),
    ...(followUps && { followUps: filled(readFollowUps(followUps.blocks, context)) }),
  };
}

/** A list that a report has only with an entry. */
const filled = <Entry>(list: Entry[]): Entry[] | undefined => (list.length > 0 ? list : undefined);

/** Fields of a draft that are lists of which every entry was deleted. */
export const emptiedFields = (draft: ReportDraft): readonly string[] =>
  Object.entries(draft).flatMap(([name, value]) => (value === undefined ? [name] : []));

/** Fields that are not printed at all, by the names of their metadata. */
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

/** Values that belong to the whole report are kept by its title, which people type anew. */
const keptOfReport = (lost: Surroundings['lost']): Front['kept'] =>
  new Map(lost.flatMap(({ name, value }) => (REPORT_NAMES.has(name) ? [[name, value]] : [])));

const REPORT_NAMES = new Set([
  ...Object.keys(KEPT_FIELDS),
  'appendices',
  'title',
  'round',
  'unit',
  'contact',
  'digits',
  'extras',
]);

function keptFields(kept: Front['kept'], noAppendices: boolean): Partial<GivenReport> {
  const names: Readonly<Record<string, string>> = noAppendices
    ? { ...KEPT_FIELDS, appendices: 'appendices' }
    : KEPT_FIELDS;
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, field]) => (kept.has(name) ? [[field, kept.get(name)]] : [])),
  );
}
