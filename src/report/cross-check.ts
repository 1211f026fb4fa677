import { formatPath, type ReportPath, LEVELS, type LevelName } from '../core/index.js';
import { toArabicDigits } from '../thai/index.js';
import { itemCodes, itemTitle } from './standard.js';
import { valueAt, type LocatedDetail } from './zod-issue.js';

/** A value of a report or an edition as it was given, and its path. */
export interface LocatedValue {
  readonly path: ReportPath;
  readonly value: unknown;
}

/**
 * Issues that a schema of single fields cannot find: codes that occur twice, that are not in the standard, or that are in the
 * wrong category. Works on the report as it was given, so that these issues are reported together with all others.
 */
export function crossCheck(report: unknown): readonly LocatedDetail[] {
  const categories = entriesAt(report, ['categories']);
  const items = categories.flatMap(({ path }) => entriesAt(report, [...path, 'items']));
  return [
    ...repeats(
      categories.map((place) => field(report, place, 'number')),
      (category, first) =>
        typeof category === 'number' ? { code: 'duplicate-category', category, first } : undefined,
    ),
    ...items.flatMap((place) => itemPlaceIssues(report, place)),
    ...repeats(
      items.map((place) => codeField(report, place)),
      (item, first) => (typeof item === 'string' ? { code: 'duplicate-item', item, first } : undefined),
    ),
    ...items.flatMap(({ path }) => levelIssues(report, path)),
    ...resultIssues(report),
    ...scoreIssues(report),
  ];
}

/** Items whose code is not in the standard, or that are in the list of another category. */
export function itemPlaceIssues(report: unknown, { path }: LocatedValue): readonly LocatedDetail[] {
  const code = codeOf(valueAt(report, [...path, 'code']));
  const category = valueAt(report, [...path.slice(0, 2), 'number']);
  if (code === undefined) return [];
  const known = typeof category === 'number' ? itemCodes(category) : [];
  const at = [...path, 'code'];
  if (itemTitle(code) === undefined) return [{ path: at, detail: unknownItem(code, known) }];
  if (known.length === 0 || known.includes(code)) return [];
  return [{ path: at, detail: { code: 'item-in-wrong-category', item: code, category: category as number } }];
}

/** A code that is none, with the one that it means: 1-1, ๑.๑. */
function unknownItem(item: string, known: readonly string[]): LocatedDetail['detail'] {
  const [, category, number] = /^\D*(\d)\D+(\d)\D*$/u.exec(toArabicDigits(item)) ?? [];
  const suggestion = known.find((code) => code === `${category}.${number}`);
  return { code: 'unknown-item', item, known, ...(suggestion !== undefined && { suggestion }) };
}

/** Scores of items that the standard does not have. */
function scoreIssues(report: unknown): readonly LocatedDetail[] {
  const scores = valueAt(report, ['scores']);
  if (typeof scores !== 'object' || scores === null || Array.isArray(scores)) return [];
  return Object.keys(scores)
    .filter((code) => itemTitle(code) === undefined)
    .map((code) => ({
      path: ['scores', code],
      detail: unknownItem(code, itemCodes(Number.parseInt(toArabicDigits(code), 10))),
    }));
}

const levelIssues = (report: unknown, item: ReportPath): readonly LocatedDetail[] =>
  repeats(
    entriesAt(report, [...item, 'levels']).map((place) => field(report, place, 'level')),
    (level, first) =>
      LEVELS.includes(level as LevelName)
        ? { code: 'duplicate-level', level: level as LevelName, first }
        : undefined,
  );

function resultIssues(report: unknown): readonly LocatedDetail[] {
  const codes = entriesAt(report, ['results', 'items']).map((place) => codeField(report, place));
  const known = itemCodes(7);
  return [
    ...codes.flatMap(({ path, value }): readonly LocatedDetail[] =>
      typeof value !== 'string' || known.includes(value) ? [] : [{ path, detail: unknownItem(value, known) }],
    ),
    ...repeats(codes, (item, first) =>
      typeof item === 'string' ? { code: 'duplicate-item', item, first } : undefined,
    ),
    ...entriesAt(report, ['results', 'items'])
      .flatMap(({ path }) => entriesAt(report, [...path, 'indicators']))
      .flatMap(({ path }) => yearIssues(report, path)),
  ];
}

/** Years of an indicator that occur twice or after a later year: a trend would run backwards. */
function yearIssues(report: unknown, indicator: ReportPath): readonly LocatedDetail[] {
  const years = entriesAt(report, [...indicator, 'years']).map((place) => field(report, place, 'year'));
  return years.flatMap(({ path, value }, index): readonly LocatedDetail[] => {
    const before = years[index - 1]?.value;
    return typeof value === 'number' && typeof before === 'number' && value <= before
      ? [{ path, detail: { code: 'years-out-of-order', year: value, before } }]
      : [];
  });
}

/** The entries of the list at a path; none if there is no list. */
export function entriesAt(report: unknown, path: ReportPath): readonly LocatedValue[] {
  const list = valueAt(report, path);
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ path: [...path, index], value })) : [];
}

const field = (report: unknown, { path }: LocatedValue, key: string): LocatedValue => ({
  path: [...path, key],
  value: valueAt(report, [...path, key]),
});

/** A code as the schema reads it, without the spaces around it. */
const codeOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);

function codeField(report: unknown, place: LocatedValue): LocatedValue {
  const { path, value } = field(report, place, 'code');
  return { path, value: codeOf(value) };
}

/** One issue for every value that has occurred before. */
export function repeats(
  places: readonly LocatedValue[],
  issue: (value: unknown, first: string) => LocatedDetail['detail'] | undefined,
): readonly LocatedDetail[] {
  const seen = new Map<unknown, string>();
  return places.flatMap(({ path, value }) => {
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, formatPath(path.slice(0, -1)));
      return [];
    }
    const detail = issue(value, first);
    return detail ? [{ path, detail }] : [];
  });
}
