import { areAlike } from '../../../core/platform/index.js';
import { meantDate } from '../../../report/index.js';
import { matchEntries } from '../../../tools/edit/index.js';
import { DATES } from './shown.js';

type Fields = Readonly<Record<string, unknown>>;

/** A part of a report: as a form shows it, and as the report has it in its shortest form. */
interface Before {
  readonly shown: unknown;
  readonly given: unknown;
}

/**
 * What a form holds, as a report takes it: what was not changed is what the report has, with its marks of text and what the form
 * does not show; empty fields and rows are left out.
 */
export function restored(value: unknown, { shown, given }: Before, name = ''): unknown {
  if (shown !== undefined && areAlike(value, shown)) return given;
  if (Array.isArray(value)) return restoredList(value, { shown, given }, name);
  if (isFields(value)) {
    const entries = Object.entries(value).flatMap(([key, field]) => {
      const before = { shown: fieldOf(shown, key), given: fieldOf(given, key) };
      const kept = restored(field, before, key);
      return isNothing(kept) ? [] : [[key, kept] as const];
    });
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string') return value;
  if (DATES.has(name)) return value.trim() === '' ? undefined : (meantDate(value) ?? value);
  return value.trim() === '' ? undefined : value;
}

/** Entries keep what the report has of them where they are the same ones; answers keep their places. */
function restoredList(values: readonly unknown[], { shown, given }: Before, name: string): unknown {
  const before = Array.isArray(shown) ? (shown as readonly unknown[]) : [];
  const hasPlaces = name === 'answers';
  const matches = hasPlaces
    ? values.map((_, index) => index)
    : matchEntries(before.map(asText), values.map(asText));
  const kept = values.map((each, index) => {
    const from = matches[index];
    return restored(each, {
      shown: from === undefined ? undefined : before[from],
      given: from === undefined || !Array.isArray(given) ? undefined : (given[from] as unknown),
    });
  });
  return hasPlaces ? kept.map((each) => each ?? '') : kept.filter((each) => !isNothing(each));
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const fieldOf = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const isNothing = (value: unknown): boolean =>
  value === undefined || (isFields(value) && Object.values(value).length === 0);

const asText = (value: unknown): string => JSON.stringify(value) ?? '';
