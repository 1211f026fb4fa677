import { isBytes, OptionError, shownValue } from '../core/index.js';
import { createWriters, type Format, type Writer, type WrittenFile } from '../write/index.js';
import type { FixedOptions, GenerateOptions } from './options.js';

/** Names that a result has besides its formats. */
const TAKEN = ['pages', 'warnings'];

/**
 * The writers of a generator: the caller's own before the package's. Throws `OptionError` for one whose format cannot
 * be the ending of a file.
 */
export function writersOf<Own extends string>(options: FixedOptions<Own>): readonly Writer<Format | Own>[] {
  const own: readonly Writer<Own>[] = options.writers ?? [];
  const bad = own.find(({ format }) => !/^[a-z][a-z0-9]*$/u.test(format) || TAKEN.includes(format));
  if (bad) throw new OptionError('writers', { code: 'bad-output-format', found: bad.format, taken: TAKEN });
  return [...own, ...createWriters(options)];
}

/** The names of the writers' formats, each once. */
const formatsOf = <Name extends string>(writers: readonly Writer<Name>[]): readonly Name[] => [
  ...new Set(writers.map(({ format }) => format)),
];

/** The writer of each format that is asked for; one that lays out pages goes before the others. */
export function selected<Name extends string>(
  writers: readonly Writer<Name>[],
  formats: readonly Name[] = formatsOf(writers),
): readonly Writer<Name>[] {
  const chosen = [...new Set(formats)].flatMap((name) => writers.find(({ format }) => format === name) ?? []);
  return [...chosen.filter(({ pagesOf }) => pagesOf), ...chosen.filter(({ pagesOf }) => !pagesOf)];
}

/** Refuses with `OptionError` a choice of formats or categories that leaves nothing to make. */
export function checkSelection<Own extends string>(
  { formats, only }: Pick<GenerateOptions<Own>, 'formats' | 'only'>,
  writers: readonly Writer[],
): void {
  const known = formatsOf(writers);
  const unknown = formats?.find((format) => !known.includes(format));
  if (unknown !== undefined)
    throw new OptionError('formats', { code: 'unknown-output-format', found: unknown, known });
  if (formats?.length === 0) throw new OptionError('formats', { code: 'no-output-format', known });
  if (only?.length === 0) throw new OptionError('only', { code: 'no-category' });
}

/** What a writer gave, which a writer in JavaScript may not know. Throws `OptionError` for what has no bytes. */
export function checkedFile(format: string, written: WrittenFile): WrittenFile {
  const given: Partial<WrittenFile> | null | undefined = written;
  if (isBytes(given?.bytes)) return written;
  const option = `writers: ${format}.write()`;
  const found = shownValue(given?.bytes ?? given);
  throw new OptionError(option, { code: 'bad-option', option, expected: 'written-file', found });
}
