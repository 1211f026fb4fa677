import { asWarning, type Warning } from '../../core/index.js';
import { toArabicDigits } from '../../thai/index.js';
import type { WordFile } from '../../read/word/index.js';
import type { Report } from '../../report/index.js';
import { compactFields, fieldHashes, textChanges, type Provenance } from '../provenance/index.js';

/**
 * What was changed in a Word file and is in no field that was read out of it: texts that are new there, and deletions where no
 * field has changed at all. Nothing for a file that does not say what it showed when it was built.
 */
export function unreadEdits(
  file: WordFile,
  report: Report,
  base: Provenance | undefined,
): readonly Warning[] {
  if (!base || base.paragraphs.length === 0) return [];
  const { added, extras, gone } = textChanges(file, base);
  const beside = extras
    .filter((text) => text !== '')
    .map((text) => asWarning({ code: 'not-read', where: 'edit', text }));
  if (added.length === 0 && gone === 0) return beside;
  const values = compactFields(report);
  const changed = [...fieldHashes(report)].filter(([key, hash]) => hash !== base.fields.get(key)?.word);
  const isRemoved = [...base.fields].some(([key, { word }]) => word !== undefined && !values.has(key));
  const read = normal(changed.map(([key]) => stringsOf(values.get(key)).join(' ')).join(' '));
  const unread = added.filter((text) => !isIn(text, read));
  if (added.length === 0 && changed.length === 0 && !isRemoved)
    return [asWarning({ code: 'not-read', where: 'deletion', text: '', count: gone }), ...beside];
  return [...unread.map((text) => asWarning({ code: 'not-read', where: 'edit', text })), ...beside];
}

/** A text without what programs and templates change: digits, white space and signs around words. */
export const normal = (text: string): string => toArabicDigits(text).replace(/[\s()[\]“”":.,–☐☑☒-]+/gu, '');

/** Whether a text was read, as a whole or, where a template writes words between its parts, each of its words. */
const isIn = (text: string, read: string): boolean => {
  const whole = normal(text);
  return (
    whole === '' || read.includes(whole) || text.split(/\s+/u).every((word) => read.includes(normal(word)))
  );
};

/** All strings and numbers of a value, in order. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
