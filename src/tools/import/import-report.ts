import { blockLines, repairValue } from '../../read/index.js';
import { checkOptions, IMPORT } from '../../options/index.js';
import { namedIssues, parseReport, type Report } from '../../report/index.js';
import type { SourceDocument } from '../../read/content/index.js';
import {
  asWarning,
  bytesArgument,
  type ImportWarning,
  type ImportWarningDetail,
  ImportError,
} from '../../core/index.js';
import { loadDictionary } from '../../thai/index.js';
import { takeChapters } from './chapters/index.js';
import { collectItems, type Collected } from './collect/index.js';
import { toCategories, toContent } from './convert/index.js';
import { readFront } from './front.js';
import { importNotes } from './notes.js';
import { readingNotes } from './reading-notes.js';
import { readSource, repairBlocks, tabulate } from './prepare/index.js';

export { ImportError, type ImportProblem, type ImportWarning } from '../../core/index.js';
export { NOTES_FILE } from './notes.js';

/** What the file does not say, or not rightly. */
export interface ImportOptions {
  /** Name of the agency. Default: as the file says. */
  readonly agency?: string;
  /** Fiscal year in the Buddhist era. Default: as the file says. */
  readonly fiscalYear?: number;
  /** The round: months since the start of the fiscal year. Default: as the file says. */
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
export async function importReport(bytes: Uint8Array, given: ImportOptions = {}): Promise<ImportedReport> {
  const options = checkOptions(IMPORT, given);
  bytesArgument(bytes);
  await loadDictionary();
  const source = await readSource(bytes);
  const blocks = repairBlocks(source.blocks);
  const fiscalYear =
    options.fiscalYear ?? readFront(source.runningLines, blocks.flatMap(blockLines)).fiscalYear;
  const ofChapters: ImportWarningDetail[] = [];
  const chapters = takeChapters(blocks, fiscalYear, (each) => void ofChapters.push(each));
  const { results, plans, summary } = chapters;
  const collected = collectItems(tabulate(chapters.blocks), options.category);
  const found: ImportWarningDetail[] = [
    ...source.warnings,
    ...readingNotes(blocks, collected.items),
    ...collected.warnings,
    ...ofChapters,
  ];
  const warn = (each: ImportWarningDetail): void => void found.push(each);
  if (collected.items.length === 0)
    throw new ImportError({ code: 'no-table', tables: collected.otherTables });
  if (collected.items.some(({ code }) => code === ''))
    throw new ImportError({ code: 'unstated-field', field: 'category' });
  const draft = {
    ...readSettings(source, collected, options, warn),
    categories: toCategories(collected, source, warn),
    ...(summary && { executiveSummary: toContent(summary, source, warn) }),
    ...(results && { results }),
    ...(plans && { plans }),
  };
  const { value, repairs } = repairValue(draft);
  if (repairs.count > 0) warn({ code: 'repaired', count: repairs.count });
  const parsed = parseReport(value);
  if (!parsed.ok)
    throw new ImportError({ code: 'invalid-report', issues: namedIssues(value, parsed.issues) });
  const rest = [...collected.rest, ...chapters.rest, ...source.unread];
  const warnings = found.map((each) => asWarning(each));
  return {
    report: parsed.report,
    pictures: source.pictures.files,
    warnings,
    rest,
    notes: importNotes(warnings, rest, source.runningLines),
  };
}

function readSettings(
  { runningLines }: SourceDocument,
  { rest }: Collected,
  options: ImportOptions,
  warn: (warning: ImportWarningDetail) => void,
): { agency: string; fiscalYear: number; roundMonths: number } {
  const front = readFront(runningLines, rest);
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
