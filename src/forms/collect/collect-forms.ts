import { append, PmqaError, type ImportWarning, type Problem, type Warning } from '../../core/index.js';
import { reportArgument, type Report, type ReportInput } from '../../report/index.js';
import type { Change, CollectConflict } from './change.js';
import { filesArgument, type FilledFile } from './filled-file.js';
import { conflictOf, settle } from './settle.js';

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
  /** What was not taken over, or not for sure: cells, texts outside the fields of a form, notes of an import. */
  readonly warnings: readonly ((Warning | ImportWarning) & { readonly file: string })[];
  /** Texts of files made by hand that have no place in a report. */
  readonly rest: readonly { readonly file: string; readonly lines: readonly string[] }[];
}

/**
 * Takes filled forms over into a report: Word forms of `reportForms`, Word files and PDFs that people made by hand, spreadsheets;
 * each is known by what it holds. A part is taken from the one file that changed it; two different changes are a conflict, and
 * the report keeps its own. Taking the same files again changes nothing. Rejects with `ReportError` for a report that is not valid,
 * and with `OptionError` for files without name and bytes.
 */
export async function collectForms(
  input: ReportInput,
  files: readonly FilledFile[],
): Promise<CollectedForms> {
  const report = reportArgument(input);
  const { fileChanges } = await loadReading();
  const changes: Change[] = [];
  const refused: { file: string; problems: readonly Problem[] }[] = [];
  const warnings: ((Warning | ImportWarning) & { file: string })[] = [];
  const rest: { file: string; lines: readonly string[] }[] = [];
  for (const { name, data } of filesArgument(files)) {
    try {
      const read = await fileChanges(name, data, report);
      append(changes, read.changes);
      append(
        warnings,
        read.warnings.map((each) => ({ ...each, file: name })),
      );
      if (read.rest && read.rest.length > 0) rest.push({ file: name, lines: read.rest });
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
    rest,
  };
}

/**
 * Conflicts that were left open, read again from their files: those of the named parts, on top of the report as it is now. What
 * a file no longer changes is left out.
 */
export async function reopenConflicts(
  input: ReportInput,
  files: readonly FilledFile[],
  open: readonly TakenPart[],
): Promise<readonly CollectConflict[]> {
  const report = reportArgument(input);
  const { fileChanges } = await loadReading();
  const read = new Map<string, readonly Change[]>();
  for (const { name, data } of files) {
    try {
      read.set(name, (await fileChanges(name, data, report)).changes);
    } catch (error) {
      if (!(error instanceof PmqaError)) throw error;
    }
  }
  return open.flatMap(({ part, file }) => {
    const found = read.get(file)?.find(({ key }) => key === part);
    return found ? [conflictOf(found, report)] : [];
  });
}

// What reads Word files and PDFs is loaded where it is first needed.
const loadReading = () => import('./file-changes.js');
