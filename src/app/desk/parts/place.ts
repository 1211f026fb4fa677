import { LEVELS } from '../../../core/index.js';

/**
 * Where a part of a report is, without positions in lists: `plans`, `results/items/7.1`, `profile/sections/1`,
 * `categories/1/items/1.1/levels/basic`.
 */
export type PartKey = string;

type Fields = Record<string, unknown>;

/** Lists whose entries a key names, with what identifies an entry. */
const LISTS: Readonly<Record<string, string>> = {
  categories: 'number',
  items: 'code',
  levels: 'level',
  sections: 'number',
};

const idOf = (entry: unknown, list: string): string => String((entry as Fields)[LISTS[list]!]);

/** A number that grows with the place of an entry in its list. */
const rank = (list: string, id: string): number =>
  list === 'levels' ? (LEVELS as readonly string[]).indexOf(id) : Number(id);

/** The part of a report, parsed or in its shortest form; undefined where the report has none. */
export function partAt(report: object, key: PartKey): unknown {
  let part: unknown = report;
  const steps = key.split('/');
  for (let index = 0; index < steps.length; index += 1) {
    const name = steps[index]!;
    part = (part as Fields | undefined)?.[name];
    if (LISTS[name] === undefined || steps[index + 1] === undefined) continue;
    const id = steps[(index += 1)]!;
    part = (part as readonly unknown[] | undefined)?.find((entry) => idOf(entry, name) === id);
  }
  return part;
}

/** Gives a draft a part, with all that is around it; undefined takes the part away. */
export function putPart(draft: Fields, key: PartKey, value: unknown): void {
  const steps = key.split('/');
  const last = steps.pop()!;
  const list = steps.at(-1);
  if (list !== undefined && LISTS[list] !== undefined) putEntry(holderOf(draft, steps), list, last, value);
  else if (value === undefined) delete holderOf(draft, [...steps, last])[last];
  else holderOf(draft, [...steps, last])[last] = value;
}

/** The object that has the field in which steps end. */
function holderOf(draft: Fields, steps: readonly string[]): Fields {
  let at = draft;
  for (let index = 0; index < steps.length - 1; index += 1) {
    const name = steps[index]!;
    at = LISTS[name] === undefined ? ((at[name] ??= {}) as Fields) : entryOf(at, name, steps[(index += 1)]!);
  }
  return at;
}

/** The entry of a list, which is added in its order where there is none. */
export function entryOf(holder: Fields, list: string, id: string): Fields {
  const entries = (holder[list] ??= []) as Fields[];
  const found = entries.find((entry) => idOf(entry, list) === id);
  if (found) return found;
  const made: Fields = { [LISTS[list]!]: LISTS[list] === 'number' ? Number(id) : id };
  const after = entries.findIndex((entry) => rank(list, idOf(entry, list)) > rank(list, id));
  entries.splice(after < 0 ? entries.length : after, 0, made);
  return made;
}

function putEntry(holder: Fields, list: string, id: string, value: unknown): void {
  const made = entryOf(holder, list, id);
  const entries = holder[list] as Fields[];
  const at = entries.indexOf(made);
  if (value === undefined) entries.splice(at, 1);
  else entries[at] = value as Fields;
}
