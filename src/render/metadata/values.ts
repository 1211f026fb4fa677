import type { Metadata } from '../../document/index.js';
import {
  extrasOf,
  withoutOwners,
  type Category,
  type Item,
  type Level,
  type Report,
} from '../../report/index.js';
import type { TitleLines } from '../template/index.js';

/** What the metadata of a document is taken from. */
export interface MetadataInput {
  /** The whole report, and its parts by their paths. */
  readonly report: Report;
  readonly parts: ReadonlyMap<string, object>;
  readonly title: TitleLines;
  readonly thaiDigits: string | undefined;
}

/** Values by name, each written as JSON; one that is undefined is left out. */
function metadata(values: Readonly<Record<string, unknown>>): Metadata | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map(([name, value]) => [name, JSON.stringify(value)]));
}

/**
 * What a block of a report keeps: the name of a picture; of a table the alignment of its columns and its widths in per
 * cent, or the widths that its contents gave it (`columns`), so that these are not read back as given ones.
 */
export function blockMetadata(part: object, columns: readonly number[] = []): Metadata | undefined {
  const { type, image, width, alt, widths, align } = part as Readonly<Record<string, unknown>>;
  if (type === 'table')
    return metadata({ align, ...(widths ? { widths } : { 'content-widths': columns.map(toTenth) }) });
  if (typeof image !== 'string') return undefined;
  return metadata({ image: /^data:/iu.test(image) ? 'data:' : image, width, alt });
}

const toTenth = (width: number): number => Math.round(10 * width) / 10;

/** Headings of chapters, by what they are made from. */
const CHAPTERS: Readonly<Record<string, string>> = {
  executiveSummary: 'executive-summary',
  profile: 'profile',
  scores: 'summary',
  results: 'results',
  plans: 'plans',
  followUps: 'follow-ups',
  categories: 'evidence',
};

/** The values that are kept, by the path of the part that they belong to. */
export function keptValues(
  { report: whole, parts, title, thaiDigits }: MetadataInput,
  isShown: (path: string) => boolean,
): ReadonlyMap<string, Metadata> {
  const report = withoutOwners(whole);
  const kept = new Map<string, Metadata>();
  const keep = (path: string, values: Readonly<Record<string, unknown>>): void => {
    const own = metadata(values);
    if (own) kept.set(path, own);
  };
  const unlessShown = (path: string, value: unknown): unknown => (isShown(path) ? undefined : value);
  keep('title', {
    title: title.form,
    round: title.unnamedRound,
    unit: unlessShown('unit', report.unit),
    contact: unlessShown('contact', report.contact),
    digits: thaiDigits,
    date: report.date,
    cover: report.cover,
    'executive-summary': unlessShown('executiveSummary', report.executiveSummary),
    signatures: report.signatures,
    results: report.results,
    scores: report.scores,
    plans: unlessShown('plans', report.plans),
    'follow-ups': unlessShown('followUps', report.followUps),
    'link-targets': report.linkTargets,
    extras: extrasOf(report),
    appendices: unlessShown('appendices', report.appendices),
  });
  for (const line of ['unit', 'contact']) keep(line, { line });
  for (const [path, chapter] of Object.entries(CHAPTERS)) keep(path, { chapter });
  for (const [path, part] of parts) {
    const [, item, level] = /^categories\[\d+\](\.items\[\d+\](\.levels\[\d+\])?)?$/u.exec(path) ?? [null];
    if (level !== undefined) {
      const { recommendation, evidence } = part as Level;
      const isListed = isShown(`${path}.evidence[0]`);
      keep(path, {
        recommendation: unlessShown(`${path}.recommendation`, recommendation),
        evidence: isListed ? undefined : evidence,
      });
      keep(`${path}.evidence`, { evidence: isListed ? true : 'appendix' });
    } else if (item !== undefined) {
      const { shortTitle, summary } = part as Item;
      keep(path, {
        'short-title': unlessShown(`${path}.shortTitle`, shortTitle),
        summary: unlessShown(`${path}.summary`, summary),
      });
    } else if (/^categories\[\d+\]$/u.test(path)) {
      keep(path, { goal: unlessShown(`${path}.goal`, (part as Category).goal) });
    }
  }
  return kept;
}
