import { OptionError } from '../core/index.js';
import type { ItemCode, ResultItemCode } from './input/index.js';
import type { Report } from './report.js';

/**
 * What can be printed alone: a category by its number, 0 for the profile and 7 for the results, or an item by its code, such
 * as `1.1` or `7.2`.
 */
export type ReportPart = number | ItemCode | ResultItemCode;

const PROFILE = 0;
const RESULTS = 7;

/** The categories and items that a report has, by number and code. */
function present({
  profile,
  categories,
  results,
}: Report): readonly (readonly [number, readonly string[]])[] {
  return [
    ...(profile ? [[PROFILE, []] as const] : []),
    ...categories.map(({ number, items }) => [number, items.map(({ code }) => code)] as const),
    ...(results ? [[RESULTS, results.items.map(({ code }) => code)] as const] : []),
  ];
}

/**
 * A report with the named categories and items alone; its texts that belong to no category stay. All of it where nothing is
 * named. Throws `OptionError` for what the report does not have.
 */
export function selectParts(report: Report, only: readonly ReportPart[] | undefined): Report {
  if (only === undefined) return report;
  const parts = present(report);
  const numbers = parts.map(([number]) => number);
  const known = new Set<ReportPart | string>([...numbers, ...parts.flatMap(([, codes]) => codes)]);
  const absent = only.filter((each) => !known.has(each));
  if (absent.length > 0) throw new OptionError('only', { code: 'absent-category', absent, present: numbers });
  const named = new Set<unknown>(only);
  const keep = <Part extends { readonly items: readonly { readonly code: string }[] }>(
    number: number,
    part: Part,
  ): readonly Part[] => {
    if (named.has(number)) return [part];
    const items = part.items.filter(({ code }) => named.has(code));
    return items.length > 0 ? [{ ...part, items }] : [];
  };
  const { profile, results, ...rest } = report;
  const [keptResults] = results ? keep(RESULTS, results) : [];
  return {
    ...rest,
    ...(profile && named.has(PROFILE) && { profile }),
    categories: report.categories.flatMap((category) => keep(category.number, category)),
    ...(keptResults && { results: keptResults }),
  };
}
