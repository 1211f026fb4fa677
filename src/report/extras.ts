import type { ReportPath } from '../core/index.js';

/** Kinds of parts that can have custom fields. */
export const EXTRA_KINDS = [
  'report',
  'item',
  'level',
  'criterion',
  'guideline',
  'indicator',
  'activity',
] as const;

export type ExtraKind = (typeof EXTRA_KINDS)[number];

/** The parts of a report that can have custom fields, each with a key that names it wherever it is in its list. */
export interface ExtraHolder {
  readonly key: string;
  readonly kind: ExtraKind;
  readonly path: ReportPath;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? (value as readonly Fields[]) : [];

/** Those parts of a report, or of what becomes one. Items are named by their codes, levels by their names. */
export function extraHolders(report: Fields): readonly ExtraHolder[] {
  const found: ExtraHolder[] = [{ key: '', kind: 'report', path: [], value: report }];
  const add = (key: string, kind: ExtraKind, path: ReportPath, values: unknown): void => {
    list(values).forEach((value, index) =>
      found.push({ key: `${key}/${index}`, kind, path: [...path, index], value }),
    );
  };
  list(report['categories']).forEach((category, c) => {
    list(category['items']).forEach((item, i) => {
      const path = ['categories', c, 'items', i];
      const key = String(item['code']);
      found.push({ key, kind: 'item', path, value: item });
      list(item['levels']).forEach((level, l) => {
        const at = [...path, 'levels', l];
        const own = `${key}/${String(level['level'])}`;
        found.push({ key: own, kind: 'level', path: at, value: level });
        add(`${own}/criteria`, 'criterion', [...at, 'criteria'], level['criteria']);
        add(`${own}/guidelines`, 'guideline', [...at, 'guidelines'], level['guidelines']);
      });
    });
  });
  list((report['results'] as Fields | undefined)?.['items']).forEach((item, i) => {
    add(String(item['code']), 'indicator', ['results', 'items', i, 'indicators'], item['indicators']);
  });
  for (const part of ['plans', 'followUps'])
    list(report[part]).forEach((plan, index) => {
      add(`${part}/${index}`, 'activity', [part, index, 'activities'], plan['activities']);
    });
  return found;
}

/** The custom fields of a report by the keys of their parts; undefined where there are none. */
export function extrasOf(report: Fields): Fields | undefined {
  const found = extraHolders(report).flatMap(({ key, value }) => {
    const extra = (value as Fields | undefined)?.['extra'];
    return extra === undefined ? [] : [[key, extra] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A report, or what becomes one, with custom fields where its parts are; those of parts that are gone are left out. */
export function withExtras<Draft extends object>(report: Draft, extras: unknown): Draft {
  if (typeof extras !== 'object' || extras === null) return report;
  const whole = structuredClone(report);
  for (const { key, path, value } of extraHolders(whole as Fields)) {
    if (!Object.hasOwn(extras, key)) continue;
    const extra = (extras as Fields)[key];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(value, { extra });
    else replace(whole, path, { text: value, extra });
  }
  return whole;
}

/** Puts a value in the place of the one at a path. */
function replace(root: object, path: ReportPath, value: unknown): void {
  const at = path.slice(0, -1).reduce<unknown>((inside, key) => (inside as Fields)[key], root);
  Object.assign(at as object, { [path.at(-1)!]: value });
}
