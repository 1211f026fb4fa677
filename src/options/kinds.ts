import * as z from 'zod';
import { isBytes, LIMIT_NAMES, type OptionKind } from '../core/index.js';
import { isAssets, isFunction, isObject, isPath, isPlain, isText } from './questions.js';

/** A value of a kind, by a question that may throw: a getter of the value's own may. */
const kind = (expected: OptionKind, is: (value: unknown) => boolean): z.ZodType<unknown> =>
  z.custom<unknown>(
    (value) => {
      try {
        return is(value);
      } catch {
        return false;
      }
    },
    { params: { expected } },
  );

const isWhole = (value: unknown, from: number, to = Infinity): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

const MAX_PHRASE = 200;

export const anything = z.unknown();
export const text = kind('text', isText);
export const filledText = kind('text', (value) => isText(value) && value.trim() !== '');
export const filePath = kind('file-path', isPath);
export const flag = kind('boolean', (value) => typeof value === 'boolean');
export const number = kind('number', (value) => Number.isFinite(value));
export const positive = kind('positive-number', (value) => typeof value === 'number' && value > 0);
export const whole = kind('whole-number', (value) => isWhole(value, 1));
export const category = kind('category-number', (value) => isWhole(value, 1, 6));
export const reportPart = kind(
  'report-part',
  (value) => isWhole(value, 0, 7) || (isText(value) && /^(?:[1-6]\.[1-4]|7\.[1-6])$/u.test(value)),
);
export const starterCategory = kind('starter-category', (value) => isWhole(value, 0, 7));
export const buddhistYear = kind('buddhist-year', (value) => isWhole(value, 2500, 2700));
export const callback = kind('function', isFunction);
/** Names that templates can write and that are not the package's are asked for where templates are read. */
export const helpers = kind(
  'functions-by-name',
  (value) => isPlain(value) && Object.values(value as object).every(isFunction),
);
export const assets = kind('assets', isAssets);
export const bytes = kind('bytes', isBytes);
export const fileOrBytes = kind('file-or-bytes', (value) => isPath(value) || isBytes(value));
/** Whether it is in order is asked where it is used. */
const isEdition = (value: unknown): boolean =>
  isPlain(value) && Array.isArray((value as Readonly<Record<string, unknown>>)['categories']);
export const edition = kind('edition', isEdition);
export const editionOrFile = kind('edition-or-file', (value) => isPath(value) || isEdition(value));
export const findings = kind(
  'findings',
  (value) =>
    Array.isArray(value) &&
    value.every((each) => isPlain(each) && Array.isArray((each as { path?: unknown }).path)),
);
/** Whether the calendar has the date is asked where it is used. */
export const dateText = kind('date', isText);
export const phrase = kind(
  'phrase',
  (value) => isText(value) && value.trim() !== '' && value.length <= MAX_PHRASE,
);

export const signal = kind(
  'signal',
  (value) =>
    isObject(value) &&
    typeof value['aborted'] === 'boolean' &&
    isFunction(value['throwIfAborted']) &&
    isFunction(value['addEventListener']),
);

export const writer = kind(
  'writer',
  (value) =>
    isObject(value) &&
    isText(value['format']) &&
    isFunction(value['write']) &&
    (value['pagesOf'] === undefined || isFunction(value['pagesOf'])) &&
    (value['pageStartsOf'] === undefined || isFunction(value['pageStartsOf'])) &&
    (value['prepare'] === undefined || isFunction(value['prepare'])),
);

const isFace = (value: unknown): boolean =>
  isObject(value) && isText(value['file']) && isBytes(value['data']);

export const fontFamily = kind('font-family', (value) => {
  if (!isObject(value) || !isText(value['name']) || !isObject(value['faces'])) return false;
  const { regular, bold, italic, boldItalic } = value['faces'] as Readonly<Record<string, unknown>>;
  return [regular, bold, italic, boldItalic].every(isFace);
});

export type Shape = Readonly<Record<string, z.ZodType>>;

/** An option that has no default. */
export const required = (schema: z.ZodType): z.ZodType => z.nonoptional(schema);

/** Options by their names; each may be absent where it is not required, and no other may be there. */
export const options = (shape: Shape): z.ZodType<unknown> =>
  kind('object', isPlain).pipe(
    z.strictObject(
      Object.fromEntries(
        Object.entries(shape).map(([name, schema]) => [
          name,
          schema instanceof z.ZodNonOptional ? schema : schema.optional(),
        ]),
      ),
    ),
  );

export const limits = (): z.ZodType<unknown> =>
  options(Object.fromEntries(LIMIT_NAMES.map((name) => [name, positive])));
