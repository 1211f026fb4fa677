import { unzipSync } from 'fflate';
import type { ImportedReport } from '../../../../src/index.js';

/** Parts that show nothing themselves. */
const SILENT = /(?:styles|numbering)\.xml$/u;
const UNSEEN = /<(w:del|w:moveFrom|mc:Fallback)>.*?<\/\1>/gsu;
const TEXT = /<(w:t|m:t|a:t|c:v)(?: [^>]*)?>(.*?)<\/\1>/gsu;

/** The words that a Word file shows, read without any knowledge of what it is about. */
export const visibleWords = (file: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => /^word\/[^/]+\.xml$/u.test(name) && !SILENT.test(name))
    .flatMap(([, bytes]) => [...new TextDecoder().decode(bytes).replace(UNSEEN, '').matchAll(TEXT)])
    .flatMap(([, , text]) => text!.replaceAll('&lt;', '<').replaceAll('&amp;', '&').split(/\s+/u))
    .filter(Boolean);

/** All that an import gives to a person: the strings of the report and the notes, without spaces. */
export const given = ({ report, notes }: ImportedReport): string =>
  `${strings(report).join('')}\n${notes}`.replace(/\s+/gu, '');

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};
