import { formatSource, type FilePlace, type Words } from '../../../core/index.js';
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
