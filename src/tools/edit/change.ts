import type { Report } from '../../report/index.js';
import { compactFields, dataHash, type FieldKey } from '../provenance/index.js';

/** A field and its new value in its shortest form; undefined: the field is removed. */
export interface Change {
  readonly key: FieldKey;
  readonly value: unknown;
  /** The value that the report has now, in its shortest form: what stays of it keeps the form that it is written in. */
  readonly before?: unknown;
}

type CompactFields = ReturnType<typeof compactFields>;

/** Both reports without the fields and levels that are the same object in both: an edited report shares all unchanged parts. */
function unlike(before: Report, after: Report): readonly [Report, Report] {
  const known = new Map([...partsOf(before)].filter(([, part]) => typeof part === 'object'));
  const same = new Set([...partsOf(after)].flatMap(([key, part]) => (known.get(key) === part ? [key] : [])));
  const without = (report: Report): Report => ({
    ...(Object.fromEntries(Object.entries(report).filter(([name]) => !same.has(name))) as Report),
    categories: report.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({
        ...item,
        levels: item.levels.filter(({ level }) => !same.has(levelKey(item.code, level))),
      })),
    })),
  });
  return [without(before), without(after)];
}

/** The fields of a report and its levels, by their keys. */
function partsOf({ categories, ...fields }: Report): ReadonlyMap<string, unknown> {
  const levels = categories.flatMap(({ items }) =>
    items.flatMap((item) => item.levels.map((level) => [levelKey(item.code, level.level), level] as const)),
  );
  return new Map([...Object.entries(fields), ...levels]);
}

const levelKey = (code: string, level: string): string => `${code}/${level}`;

/** The fields in which a report differs from what it was before. */
export function changesBetween(before: Report, after: Report): readonly Change[] {
  const [old, now] = unlike(before, after).map(compactFields) as [CompactFields, CompactFields];
  const keys: readonly FieldKey[] = [...new Set([...old.keys(), ...now.keys()])];
  return keys
    .filter((key) => dataHash(old.get(key) ?? null) !== dataHash(now.get(key) ?? null))
    .map((key) => ({ key, value: now.get(key), ...(old.has(key) && { before: old.get(key) }) }));
}
