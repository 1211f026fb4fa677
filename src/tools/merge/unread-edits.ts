import { asWarning, type Warning } from '../../core/index.js';
import type { WordFile } from '../../read/word/index.js';
import type { Report } from '../../report/index.js';
import {
  compactFields,
  fieldHashes,
  parsedFields,
  runningTexts,
  shownDigests,
  textChanges,
  unreadTexts,
  type Provenance,
} from '../provenance/index.js';

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
  const beside = [...extras, ...unreadRunning(file, report, base)].map(edit);
  if (added.length === 0 && gone === 0) return beside;
  const values = compactFields(report);
  const changed = [...fieldHashes(report)].filter(([key, hash]) => hash !== base.fields.get(key)?.word);
  const isRemoved = [...base.fields].some(([key, { word }]) => word !== undefined && !values.has(key));
  if (added.length === 0 && changed.length === 0 && !isRemoved)
    return [asWarning({ code: 'not-read', where: 'deletion', text: '', count: gone }), ...beside];
  const read = changed.map(([key]) => values.get(key));
  return [...unreadTexts(added, read).map(edit), ...beside];
}

/** What the official headers and footers print besides values of the report; `#` replaces a page number. */
const TEMPLATE_WORDS = ['#', '·', '/', 'หมวด', 'หน้า', 'จาก', 'ที่', 'ร่าง'];

/**
 * Lines of headers and footers with words that no field has, if anything outside the body has changed. The file does not say which part
 * changed, so a custom template's own words may be among them.
 */
function unreadRunning(file: WordFile, report: Report, base: Provenance): readonly string[] {
  if (shownDigests(file).outside === base.outside) return [];
  const lines = runningTexts(file.source).map((line) => line.replace(/^(?:header|footer) /u, ''));
  return unreadTexts(lines, [...parsedFields(report).values(), ...TEMPLATE_WORDS]);
}

const edit = (text: string): Warning => asWarning({ code: 'not-read', where: 'edit', text });
