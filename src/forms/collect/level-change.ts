import type { LevelName } from '../../core/index.js';
import { type Category, type Level, type Report, type Statement, levelOf } from '../../report/index.js';
import { itemTitle, CATEGORY_TITLES, COLUMN_LABELS } from '../../report/index.js';
import { dataHash } from '../../tools/provenance/index.js';
import { filledOfLevel } from '../word/filled-fields.js';

export const isEmptyLevel = ({ result, guidelines, evidence }: Level): boolean =>
  result.length === 0 && (evidence ?? []).length === 0 && !guidelines.some(({ met }) => met === true);

/** What `Change.own` says of a level. */
export function ownLevel(report: Report, code: string, level: LevelName) {
  const own = levelOf(report, code, level);
  return { hash: own && dataHash(filledOfLevel(own)), isEmpty: own === undefined || isEmptyLevel(own) };
}

/** A report with what a form fills in of a level: result, ticks and evidence; statements, owner and the like stay. */
export function withLevel(report: Report, code: string, given: Level): Report {
  const own = levelOf(report, code, given.level);
  const { evidence: _, ...rest } = own ?? given;
  const level: Level = {
    ...rest,
    result: given.result,
    guidelines: own ? ticked(own.guidelines, given.guidelines) : given.guidelines,
    ...(given.evidence?.length && { evidence: given.evidence }),
  };
  return replaceLevel(report, code, level);
}

/** Guidelines with the ticks of others; those that a report leaves to the edition are taken over once one is ticked. */
function ticked(own: readonly Statement[], given: readonly Statement[]): Statement[] {
  const isTicked = given.some(({ met }) => met === true);
  if (own.length === 0) return isTicked ? [...given] : [];
  if (!isTicked && own.every(({ met }) => met === undefined)) return [...own];
  const same = own.length === given.length;
  const textOf = ({ text }: Statement): string => JSON.stringify(text);
  return own.map((each, at) => {
    const other = same ? given[at] : given.find((guideline) => textOf(guideline) === textOf(each));
    return other ? { ...each, met: other.met ?? false } : each;
  });
}

const ORDER: Readonly<Record<LevelName, number>> = { basic: 0, advance: 1, significance: 2 };

/** A report with a level in the place of its own, or where it belongs. */
export function replaceLevel(report: Report, code: string, level: Level): Report {
  const number = Number(code[0]) as Category['number'];
  const category = report.categories.find((each) => each.number === number) ?? {
    number,
    title: CATEGORY_TITLES[number] ?? '',
    items: [],
  };
  const item: Category['items'][number] = category.items.find((each) => each.code === code) ?? {
    code: code as Category['items'][number]['code'],
    title: itemTitle(code) ?? '',
    columns: COLUMN_LABELS,
    levels: [],
  };
  const levels = put(item.levels, level, (each) => ORDER[each.level]);
  const items = put(category.items, { ...item, levels }, (each) => Number(each.code.split('.')[1]));
  return { ...report, categories: put(report.categories, { ...category, items }, (each) => each.number) };
}

/** A list with an entry in the place of that of the same rank, or before the first of a higher one. */
export function put<Entry>(list: readonly Entry[], entry: Entry, rank: (entry: Entry) => number): Entry[] {
  const same = list.findIndex((each) => rank(each) === rank(entry));
  if (same >= 0) return list.with(same, entry);
  const after = list.findIndex((each) => rank(each) > rank(entry));
  return list.toSpliced(after < 0 ? list.length : after, 0, entry);
}
