import { compactReport, type Report } from '../../report/index.js';

/**
 * A field of a report by a path without list positions: `agency`, `categories/1/title`,
 * `categories/1/items/1.1/levels/basic/result`. A level has a field of its own path, which is true: it exists.
 */
export type FieldKey = string;

type Fields = Readonly<Record<string, unknown>>;

/** Lists whose entries are fields, with what identifies an entry. */
const LISTS: Readonly<Record<string, string>> = { categories: 'number', items: 'code', levels: 'level' };

/** The fields that a report gives, in their shortest form; what `parseReport` fills in is left out. */
export const compactFields = (report: Report): ReadonlyMap<FieldKey, unknown> =>
  fieldsOf(compactReport(report) as object as Fields);

/** The same fields as a parsed report has them. */
export const parsedFields = (report: Report): ReadonlyMap<FieldKey, unknown> => fieldsOf(report);

function fieldsOf(report: Fields): ReadonlyMap<FieldKey, unknown> {
  const found = new Map<FieldKey, unknown>();
  const visit = (fields: Fields, path: string): void => {
    for (const [name, value] of Object.entries(fields)) {
      const identity = LISTS[name];
      if (identity === undefined || !Array.isArray(value)) {
        if (value !== undefined) found.set(path + name, value);
        continue;
      }
      for (const entry of value as readonly Fields[]) {
        const { [identity]: id, ...rest } = entry;
        const at = `${path}${name}/${String(id)}`;
        if (name === 'levels') found.set(at, true);
        visit(rest, `${at}/`);
      }
    }
  };
  visit(report, '');
  return found;
}

/** The path of the level that a field belongs to; undefined for a field of anything else. */
export const levelOf = (key: FieldKey): string | undefined =>
  /^categories\/\d\/items\/[\d.]+\/levels\/[a-z]+/u.exec(key)?.[0];

/** The code of the item and the name of the level in such a path. */
export function levelPlace(level: string): { readonly code: string; readonly level: string } {
  const [, , , code = '', , name = ''] = level.split('/');
  return { code, level: name };
}
