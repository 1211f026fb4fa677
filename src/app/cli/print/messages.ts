import { formatSource, type FilePlace, type Warning, type Words } from '../../../core/index.js';
import type { Language } from '../../language.js';
import { labelOf } from './label.js';

/** Prints warnings on the error stream, each with its place in a file where it has one. */
export function printMessages(
  kind: 'warning' | 'uncertain',
  all: readonly { readonly message: Words; readonly source?: FilePlace }[],
  lang: Language,
): void {
  const label = labelOf(kind, lang, process.stderr);
  for (const { message, source } of all)
    process.stderr.write(`${source ? `${formatSource(source)}: ` : ''}${label}: ${message[lang]}\n`);
}

/** Warnings without those that say the same. */
export const distinct = (warnings: readonly Warning[]): readonly Warning[] => [
  ...new Map(warnings.map((warning) => [warning.message.en, warning])).values(),
];
