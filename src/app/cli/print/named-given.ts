import path from 'node:path';
import { namedBy, ReadError } from '../../../core/index.js';
import type { Language } from '../../language.js';
import { longFlag, placeholder, type AnyVerb } from '../command/index.js';

/** An error of a file that is not there, with the option or argument of the call that names it; another error as it is. */
export function namedGiven(
  error: unknown,
  verb: AnyVerb,
  { given, options, language }: { given: readonly unknown[]; options: object; language: Language },
): unknown {
  if (!(error instanceof ReadError)) return error;
  const file = path.resolve(error.file);
  const names = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(names) : typeof value === 'string' && path.resolve(value) === file;
  const option = Object.entries(options).find(([, value]) => names(value))?.[0];
  const argument = verb.arguments.find((_, index) => names(given[index]));
  if (option === undefined && !argument) return error;
  return namedBy(option === undefined ? placeholder(argument!, language) : `--${longFlag(option)}`, error);
}
