import * as z from 'zod';
import { formatPath, OptionError, shownValue, meantName, type OptionProblem } from '../core/index.js';
import { options as optionsOf, type Shape } from './kinds.js';

/** The schema of each set of options, made when it is first needed. */
const schemas = new WeakMap<() => Shape, z.ZodType>();

/**
 * Options as they are given, each read once. Throws `OptionError` with every option that is unknown or has a value that is not
 * documented; `argument` names the options where they are an argument with a name of its own, or a part of one.
 */
export function checkOptions<Options>(shape: () => Shape, given: Options, argument = ''): Options {
  const schema = schemas.get(shape) ?? optionsOf(shape());
  schemas.set(shape, schema);
  const { options, problems } = read(schema, given, argument);
  const [first, ...others] = problems;
  if (first) throw new OptionError('option' in first ? first.option : argument, first, others);
  return options as Options;
}

interface ReadOptions {
  readonly options?: unknown;
  readonly problems: readonly OptionProblem[];
}

function read(schema: z.ZodType, given: unknown, argument: string): ReadOptions {
  try {
    // Without code made at run time: options are read a few times, and a server may forbid it.
    const parsed = schema.safeParse(given, { jitless: true });
    if (parsed.success) return { options: parsed.data, problems: [] };
    const { issues } = parsed.error;
    return { problems: issues.flatMap((issue) => problemsIn(schema, issue, given, argument)) };
  } catch (error) {
    const option = named(argument, unreadableAt(given) ?? []);
    return { problems: [{ code: 'unreadable-option', option, reason: shownError(error) }] };
  }
}

function problemsIn(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  root: unknown,
  argument: string,
): readonly OptionProblem[] {
  const { path } = issue;
  const option = named(argument, path);
  const found = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown-option',
      option: named(argument, [...path, key]),
      known,
      ...suggested(key, [...known, ...withinOptions(schema, path, key)]),
    }));
  }
  if (issue.code === 'too_big') return [{ code: 'too-many-values', option, maximum: Number(issue.maximum) }];
  const expected = expectedBy(issue);
  return [
    {
      code: 'bad-option',
      option,
      expected,
      found: shownValue(found),
      ...(typeof found === 'string' && typeof expected !== 'string' && suggested(found, expected)),
    },
  ];
}

type Expected = Extract<OptionProblem, { code: 'bad-option' }>['expected'];

function expectedBy(issue: z.core.$ZodIssue): Expected {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'custom') return issue.params?.['expected'] as Expected;
  return issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'object';
}

function suggested(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = known.find((name) => name.endsWith(`.${word}`)) ?? meantName(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** `pdf.standard`; the argument itself for an empty path. */
function named(argument: string, path: readonly PropertyKey[]): string {
  const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const full = argument === '' ? keys : [argument, ...keys];
  return full.length === 0 ? 'options' : formatPath(full);
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    root,
  );

/** Options within an option at a path that have the name of one that is unknown there: `pdf.standard` for `standard`. */
function withinOptions(schema: z.ZodType, path: readonly PropertyKey[], key: string): readonly string[] {
  return keysAt(schema, path).flatMap((name) =>
    keysAt(schema, [...path, name])
      .filter((inner) => inner === key)
      .map((inner) => `${name}.${inner}`),
  );
}

/** The names of the options at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = within(schema);
  for (const key of path)
    at = within(at instanceof z.ZodArray ? at.element : (at as z.ZodObject).shape[key as string]);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema of a list or an object without what is around it. */
function within(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional) return within(schema.unwrap());
  return schema instanceof z.ZodPipe ? within(schema.out) : schema;
}

/** Options within options. */
const MAX_DEPTH = 3;

/** The way to the value whose getter, or whose proxy, throws. */
function unreadableAt(given: unknown, depth = 0): readonly string[] | undefined {
  if (typeof given !== 'object' || given === null || depth > MAX_DEPTH) return undefined;
  try {
    for (const key of Object.keys(given)) {
      const within = readAt(given as Readonly<Record<string, unknown>>, key, depth);
      if (within) return [key, ...within];
    }
    return undefined;
  } catch {
    return [];
  }
}

function readAt(
  given: Readonly<Record<string, unknown>>,
  key: string,
  depth: number,
): readonly string[] | undefined {
  let value: unknown;
  try {
    value = given[key];
  } catch {
    return [];
  }
  return unreadableAt(value, depth + 1);
}

/** A thrown value, which may be anything, as text. */
function shownError(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return shownValue(error);
  }
}
