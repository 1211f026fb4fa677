import { itemTitle, type ReportPart } from '../../../report/index.js';
import { LIMIT_NAMES, type Limits } from '../../../core/index.js';
import type { Words } from '../../language.js';
import type { ValueKind } from '../command/index.js';

/** Any text. */
export const text = (name: Words): ValueKind<string> => ({ name, parse: (given) => given });

export const FILE = text({ th: 'ไฟล์', en: 'file' });
export const FOLDER = text({ th: 'โฟลเดอร์', en: 'dir' });
export const NAME = text({ th: 'ชื่อ', en: 'name' });

const NUMBER: Words = { th: 'เลข', en: 'number' };
const NUMBERS: Words = { th: 'เลข', en: 'numbers' };
const LIST: Words = { th: 'รายการ', en: 'list' };

const parts = (given: string): readonly string[] => given.split(',').map((part) => part.trim());

const isOneOf = <Value extends string>(values: readonly Value[], given: string): given is Value =>
  (values as readonly string[]).includes(given);

/** One of some words. */
export const oneOf = <const Value extends string>(
  name: Words,
  values: readonly Value[],
): ValueKind<Value> => ({
  name,
  parse: (given) => (isOneOf(values, given) ? given : undefined),
  expected: { kind: 'one-of', values },
});

/** Some of some words, separated by commas; each counts once. */
export const someOf = <const Value extends string>(
  values: readonly Value[],
): ValueKind<readonly Value[]> => ({
  name: LIST,
  parse: (given) => {
    const found = parts(given).filter((part) => isOneOf(values, part));
    return found.length === parts(given).length ? [...new Set(found)] : undefined;
  },
  expected: { kind: 'list-of', values },
});

const wholeIn = (given: string, minimum: number, maximum: number): number | undefined => {
  const number = given.trim() === '' ? NaN : Number(given);
  return Number.isInteger(number) && number >= minimum && number <= maximum ? number : undefined;
};

export const wholeNumber = (minimum: number, maximum: number): ValueKind<number> => ({
  name: NUMBER,
  parse: (given) => wholeIn(given, minimum, maximum),
  expected: { kind: 'number', minimum, maximum },
});

/** Whole numbers, separated by commas; each counts once. */
export const wholeNumbers = (minimum: number, maximum: number): ValueKind<readonly number[]> => ({
  name: NUMBERS,
  parse: (given) => {
    const numbers = parts(given).map((part) => wholeIn(part, minimum, maximum));
    return numbers.includes(undefined) ? undefined : [...new Set(numbers as readonly number[])];
  },
  expected: { kind: 'list-of-numbers', minimum, maximum },
});

/** Categories by number and items by code, separated by commas; each counts once. */
export const PARTS: ValueKind<readonly ReportPart[]> = {
  name: LIST,
  parse: (given) => {
    const found = parts(given).map((part) => wholeIn(part, 0, 7) ?? itemCode(part));
    return found.includes(undefined) ? undefined : [...new Set(found as readonly ReportPart[])];
  },
  expected: { kind: 'list-of-parts' },
};

const itemCode = (given: string): ReportPart | undefined =>
  itemTitle(given) === undefined ? undefined : (given as ReportPart);

/** Texts separated by commas. */
export const TEXTS: ValueKind<readonly string[]> = {
  name: LIST,
  parse: (given) => (parts(given).includes('') ? undefined : parts(given)),
  expected: { kind: 'list-of-texts' },
};

/** Files, separated by commas; a name that holds a comma cannot be given. */
export const FILES: ValueKind<readonly string[]> = { ...TEXTS, name: { th: 'ไฟล์', en: 'files' } };

export const BUDDHIST_YEAR: ValueKind<number> = {
  name: { th: 'ปี', en: 'year' },
  parse: (given) => (/^2[5-6]\d\d$/u.test(given) ? Number(given) : undefined),
  expected: { kind: 'buddhist-year' },
};

/** Months that a report covers. */
const ROUNDS = [6, 9, 12] as const;

export const ROUND: ValueKind<(typeof ROUNDS)[number]> = {
  name: { th: 'เดือน', en: 'months' },
  parse: (given) => ROUNDS.find((months) => String(months) === given),
  expected: { kind: 'one-of', values: ROUNDS.map(String) },
};

/** `pages=500,seconds=60`. */
export const LIMITS_GIVEN: ValueKind<Partial<Limits>> = {
  name: LIST,
  parse: (given) => {
    const entries = parts(given).map((part): readonly [string, number] => {
      const [name = '', value = ''] = part.split('=').map((each) => each.trim());
      return [name, value === '' ? NaN : Number(value)];
    });
    return entries.every(([name, value]) => isOneOf(LIMIT_NAMES, name) && value > 0)
      ? Object.fromEntries(entries)
      : undefined;
  },
  expected: { kind: 'named-numbers', names: LIMIT_NAMES },
};
