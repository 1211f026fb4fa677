import { repairValue } from '../../read/index.js';
import { type Category, parseReport, type Report, ITEM_TITLES } from '../../report/index.js';
import { createLinkTarget, type ImportSource, keptLabels } from '../../read/content/index.js';
import { createUnread } from '../../read/word/index.js';
import {
  asWarning,
  ImportError,
  importProblem,
  type ImportWarning,
  type ImportWarningDetail,
  WordFileError,
} from '../../core/index.js';
import { repairBlocks } from './content/repair.js';
import { collectItems, type Collected } from './collect.js';
import { readFront } from './front.js';
import type { CollectedItem } from './items.js';
import { toLevel } from './level.js';
import { importNotes } from './notes.js';
import { readWord } from './word.js';

export { ImportError, type ImportProblem, type ImportWarning } from '../../core/index.js';
export { NOTES_FILE } from './notes.js';

/** What the file does not say, or not rightly. */
export interface ImportOptions {
  readonly agency?: string;
  /** Buddhist era. */
  readonly fiscalYear?: number;
  readonly roundMonths?: 6 | 9 | 12;
  /** The category, 1 to 6, of tables without item codes. */
  readonly category?: number;
}

/** A report out of an old file, and what has to be looked at. */
export interface ImportedReport {
  readonly report: Report;
  /** The files of its pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What was not sure. */
  readonly warnings: readonly ImportWarning[];
  /** Lines of the file that have no place in the report. */
  readonly rest: readonly string[];
  /** The same two as Markdown for the report's folder, file `import-notes.md`. */
  readonly notes: string;
}

/**
 * Reads a report that people made by hand out of its Word file or PDF: the tables ระดับ | แนวทางดำเนินการ |
 * ผลการดำเนินงาน under their item headings. Damaged Thai is repaired. Nothing is left out without a word: text that has no
 * place in a report is in `rest`. Throws `ImportError` for a file that holds no such table.
 */
export async function importReport(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportedReport> {
  const source = await readSource(bytes);
  const found: ImportWarningDetail[] = [...source.warnings];
  const warn = (each: ImportWarningDetail): void => void found.push(each);
  const { blocks, count } = repairBlocks(source.blocks);
  const collected = collectItems(blocks, options.category, warn);
  if (collected.items.length === 0)
    throw new ImportError({ code: 'no-table', tables: collected.otherTables });
  if (collected.items.some(({ code }) => code === ''))
    throw new ImportError({ code: 'unstated-field', field: 'category' });
  const draft = {
    ...readSettings(source, collected, options, warn),
    categories: toCategories(collected, source, warn),
  };
  const { value, repairs } = repairValue(draft);
  const repaired = count + repairs.count;
  if (repaired > 0) warn({ code: 'repaired', count: repaired });
  const parsed = parseReport(value);
  if (!parsed.ok) throw new ImportError({ code: 'invalid-report', issues: parsed.issues });
  const rest = [...collected.rest, ...source.unread];
  const warnings = found.map((each) => asWarning(each));
  return {
    report: parsed.report,
    pictures: source.pictures.files,
    warnings,
    rest,
    notes: importNotes(warnings, rest, source.running),
  };
}

async function readSource(bytes: Uint8Array): Promise<ImportSource> {
  if (isPdf(bytes)) return (await import('../../read/pdf/index.js')).readPdf(bytes);
  try {
    return readWord(bytes);
  } catch (error) {
    throw error instanceof WordFileError ? new ImportError(importProblem(error.problem)) : error;
  }
}

/** The mark of a PDF stands in its first kilobyte (ISO 32000-1, 7.5.2, note). */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

function readSettings(
  { running }: ImportSource,
  { rest }: Collected,
  options: ImportOptions,
  warn: (warning: ImportWarningDetail) => void,
): { agency: string; fiscalYear: number; roundMonths: number } {
  const front = readFront(running, rest);
  const agency = options.agency ?? front.agency;
  const fiscalYear = options.fiscalYear ?? front.fiscalYear;
  if (agency === undefined) throw new ImportError({ code: 'unstated-field', field: 'agency' });
  if (fiscalYear === undefined) throw new ImportError({ code: 'unstated-field', field: 'fiscalYear' });
  if (options.agency === undefined) warn({ code: 'agency-guessed', found: agency });
  const roundMonths = options.roundMonths ?? front.roundMonths;
  if (roundMonths === undefined) warn({ code: 'round-assumed', months: WHOLE_YEAR });
  return { agency, fiscalYear, roundMonths: roundMonths ?? WHOLE_YEAR };
}

const WHOLE_YEAR = 12;

function toCategories(
  { items, categories }: Collected,
  source: ImportSource,
  warn: (warning: ImportWarningDetail) => void,
): readonly unknown[] {
  const numbers = [...new Set(items.map(({ code }) => Number(code.split('.')[0])))].sort((a, b) => a - b);
  return numbers.map((number): Partial<Record<keyof Category, unknown>> => {
    const title = categories.get(number);
    return {
      number,
      ...(title !== undefined && { title }),
      items: items
        .filter(({ code }) => code.startsWith(`${number}.`))
        .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
        .map((item) => toItem(item, source, warn)),
    };
  });
}

function toItem(
  { code, title, columns, levels }: CollectedItem,
  { pictures, anyDigits }: ImportSource,
  warn: (warning: ImportWarningDetail) => void,
): unknown {
  const context = { pictures, anyDigits, linkTarget: createLinkTarget(new Map()), unread: createUnread() };
  const labels = keptLabels(columns);
  return {
    code,
    ...(title !== '' && title !== ITEM_TITLES[code] && { title }),
    ...(labels && { columns: labels }),
    levels: levels.map((level) => toLevel(code, level, context, warn)),
  };
}
