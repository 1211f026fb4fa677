import type { ReportPath } from '../core/index.js';

/** The parts of a report that can have custom fields, each with a key that names it wherever it is in its list. */
export interface ExtraHolder {
  readonly key: string;
  readonly path: ReportPath;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? (value as readonly Fields[]) : [];

/** Those parts of a report, or of what becomes one. Items are named by their codes, levels by their names. */
export function extraHolders(report: Fields): readonly ExtraHolder[] {
  const found: ExtraHolder[] = [{ key: '', path: [], value: report }];
  const add = (key: string, path: ReportPath, values: unknown): void => {
    list(values).forEach((value, index) =>
      found.push({ key: `${key}/${index}`, path: [...path, index], value }),
    );
  };
  list(report['categories']).forEach((category, c) => {
    list(category['items']).forEach((item, i) => {
      const path = ['categories', c, 'items', i];
      const key = String(item['code']);
      found.push({ key, path, value: item });
      list(item['levels']).forEach((level, l) => {
        const at = [...path, 'levels', l];
        const own = `${key}/${String(level['level'])}`;
        found.push({ key: own, path: at, value: level });
        for (const part of ['criteria', 'guidelines']) add(`${own}/${part}`, [...at, part], level[part]);
      });
    });
  });
  list((report['results'] as Fields | undefined)?.['items']).forEach((item, i) => {
    add(String(item['code']), ['results', 'items', i, 'indicators'], item['indicators']);
  });
  for (const part of ['plans', 'followUps'])
    list(report[part]).forEach((plan, index) => {
      add(`${part}/${index}`, [part, index, 'activities'], plan['activities']);
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
