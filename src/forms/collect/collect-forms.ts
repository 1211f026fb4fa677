import { asWarning, PmqaError, type Problem, type Warning, type FormCellProblem } from '../../core/index.js';
import { readWordFile } from '../../read/word/index.js';
import { reportArgument, type Report, type ReportInput } from '../../report/index.js';
import { importReport } from '../../tools/import/index.js';
import { readProvenance } from '../../tools/provenance/index.js';
import { isWorkbook } from '../sheet/read-workbook.js';
import { sheetChanges } from './sheet/changes.js';
import { readForm } from '../word/read-form.js';
import type { Change, CollectConflict } from './change.js';
import { settle } from './settle.js';
import { builtChanges, formChanges, importedChanges } from './word-changes.js';

/** A file that came back. */
export interface FilledFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What was taken from where. */
export interface TakenPart {
  readonly part: string;
  readonly file: string;
}

/** A report with what filled forms changed, and what became of each file. */
export interface CollectedForms {
  /** The report with all that was taken over. */
  readonly report: Report;
  /** New pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly taken: readonly TakenPart[];
  /** Parts that were changed in two ways: the report keeps its own until somebody decides. */
  readonly conflicts: readonly CollectConflict[];
  /** Files in which nothing was changed, or whose changes the report has already. */
  readonly unchanged: readonly string[];
  /** Files that could not be read, each with what is wrong. */
  readonly refused: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
  /** Cells that were not taken over. */
  readonly warnings: readonly (Warning & { readonly file: string })[];
}

/**
 * Takes filled forms over into a report: Word forms of `reportForms`, Word files and PDFs that people made by hand, spreadsheets;
 * each is known by what it holds. A part is taken from the one file that changed it; two different changes are a conflict, and
 * the report keeps its own. Taking the same files again changes nothing. Rejects with `ReportError` for a report that is not valid.
 */
export async function collectForms(
  input: ReportInput,
  files: readonly FilledFile[],
): Promise<CollectedForms> {
  const report = reportArgument(input);
  const changes: Change[] = [];
  const refused: { file: string; problems: readonly Problem[] }[] = [];
  const warnings: (Warning & { file: string })[] = [];
  for (const { name, data } of files) {
    try {
      const read = await changesOf(name, data, report);
      changes.push(...read.changes);
      warnings.push(...read.warnings.map((each) => ({ ...each, file: name })));
    } catch (error) {
      if (!(error instanceof PmqaError)) throw error;
      refused.push({ file: name, problems: error.problems });
    }
  }
  const { report: collected, taken, conflicts } = settle(report, changes);
  const pictures = new Map(taken.flatMap((each) => [...each.pictures]));
  const touched = new Set([...taken, ...conflicts, ...refused].map(({ file }) => file));
  return {
    report: taken.length > 0 ? reportArgument(collected) : report,
    pictures,
    taken: taken.map(({ key, file }) => ({ part: key, file })),
    conflicts,
    unchanged: files.flatMap(({ name }) => (touched.has(name) ? [] : [name])),
    refused,
    warnings,
  };
}

interface ReadChanges {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

async function changesOf(name: string, data: Uint8Array, report: Report): Promise<ReadChanges> {
  if (isWorkbook(data)) {
    const problems: FormCellProblem[] = [];
    const changes = sheetChanges(name, data, report, (problem) => void problems.push(problem));
    return { changes, warnings: problems.map((each) => asWarning(each)) };
  }
  if (data[0] === 0x50 && data[1] === 0x4b) {
    const word = readWordFile(data);
    const base = readProvenance(word.source);
    const form = readForm(word);
    if (form.identity) {
      const warnings = form.problems.map((each) => asWarning(each));
      return { changes: formChanges(name, form, base, report), warnings };
    }
    if (base) return { changes: builtChanges(name, word, base, report), warnings: [] };
  }
  const { agency, fiscalYear, roundMonths } = report;
  const imported = await importReport(data, { agency, fiscalYear, roundMonths });
  return { changes: importedChanges(name, imported, report), warnings: [] };
}
