import { LIMIT_NAMES, OptionError } from '../core/index.js';
import { createWriters, type Format, type Writer } from '../write/index.js';
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
  if (bad) {
    throw new OptionError('writers', {
      th: `รูปแบบไฟล์ “${bad.format}” ใช้เป็นนามสกุลไฟล์ไม่ได้ ให้ใช้ตัวอักษร a–z และตัวเลข และไม่ใช้ ${TAKEN.join(', ')}`,
      en: `“${bad.format}” cannot be a format: use small letters and digits, and not ${TAKEN.join(' or ')}`,
    });
  }
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

/** Refuses with `OptionError` a choice of formats or categories that leaves nothing to make, and limits that are none. */
export function checkSelection<Own extends string>(
  { formats, only, limits }: Pick<GenerateOptions<Own>, 'formats' | 'only' | 'limits'>,
  writers: readonly Writer[],
): void {
  const names = formatsOf(writers);
  const unknown = formats?.find((format) => !names.includes(format));
  const known = names.join(', ');
  if (unknown !== undefined) {
    throw new OptionError('formats', {
      th: `ไม่รู้จักรูปแบบไฟล์ “${unknown}” ใช้ได้เฉพาะ ${known}`,
      en: `“${unknown}” is no format; give ${known}`,
    });
  }
  if (formats?.length === 0) {
    throw new OptionError('formats', {
      th: `ไม่ได้ระบุรูปแบบไฟล์ ให้ระบุอย่างน้อยหนึ่งแบบจาก ${known}`,
      en: `no format is given; give one or more of ${known}`,
    });
  }
  if (only?.length === 0) {
    throw new OptionError('only', {
      th: 'ไม่ได้ระบุหมวดที่จะพิมพ์ ให้ระบุอย่างน้อยหนึ่งหมวด หรือไม่ใช้ตัวเลือก only',
      en: 'no category is given to print; give one or more, or leave the option only out',
    });
  }
  for (const [name, value] of Object.entries(limits ?? {})) {
    if ((LIMIT_NAMES as readonly string[]).includes(name) && typeof value === 'number' && value > 0) continue;
    throw new OptionError('limits', {
      th: `limits.${name} = ${String(value)} ใช้ไม่ได้ ให้ระบุตัวเลขมากกว่า 0 ของ ${LIMIT_NAMES.join(', ')}`,
      en: `limits.${name} = ${String(value)} is no limit; give a number above 0 for ${LIMIT_NAMES.join(', ')}`,
    });
  }
}
