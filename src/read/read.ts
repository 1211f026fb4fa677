import { limitsWith, type Limits } from '../core/index.js';
import type { FileInput } from '../core/platform/index.js';
import { checkOptions, fileArgument, READ } from '../options/index.js';
import { ReportError, namedIssues, parseReport, type ParseResult, type Report } from '../report/index.js';
import { loadDictionary } from '../thai/index.js';
import { readLeniently } from './lenient.js';
import { keepParsedFiles, UNKEPT, type ParsedFiles } from './parsed-files.js';
import { parseReportBytes, readReportFile } from './read-file.js';
import { folderIssues, locateIssues, notesOf, rememberSource, type ReportSource } from './source.js';

/** How a report is read: repair of Thai, limits, a signal that ends the work. */
export interface ReadOptions {
  /**
   * Whether Thai that a PDF has damaged is repaired in all texts, and a warning of the documents counts the repairs.
   * Default true.
   */
  readonly repair?: boolean;
  /** How large the files may be. */
  readonly limits?: Partial<Limits>;
  /** Reading ends with the signal's reason once it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a report and checks it: a .json, .yaml or .yml file or a folder of them, by its path or `file:` URL, or the bytes of
 * such a file, which have no folder for pictures (`baseDir` names one). Throws `ReadError` for a file that cannot be read,
 * `ReportError` with all issues, each with file, line and column, for a report that is not valid.
 */
export async function readReport(path: FileInput, given: ReadOptions = {}): Promise<Report> {
  return readWith(path, given, UNKEPT);
}

/** Reads reports as `readReport` does, with the same results. */
export type ReportReader = typeof readReport;

/**
 * A `readReport` for programs that read the same files again and again, such as a preview: a file whose text is still the same is
 * not parsed again, nor is its Thai repaired. It keeps that of some 16 million characters; let go of the reader to free it.
 */
export function createReader(): ReportReader {
  const files = keepParsedFiles();
  return (path, given = {}) => readWith(path, given, files);
}

async function readWith(path: FileInput, given: ReadOptions, files: ParsedFiles): Promise<Report> {
  const options = checkOptions(READ, given);
  const file = fileArgument(path);
  const { signal } = options;
  signal?.throwIfAborted();
  const limits = limitsWith(options.limits);
  const source =
    typeof file === 'string'
      ? await readSource(file, limits.reportBytes, files)
      : parseReportBytes(file, limits.reportBytes);
  signal?.throwIfAborted();
  await loadDictionary();
  const { value, repairs } =
    options.repair === false
      ? { value: source.value, repairs: undefined }
      : (await import('./repair.js')).repairValue(source.value, limits.depth, files.repaired);
  const parsed = parseMeant(value, source, limits);
  const misplaced = folderIssues(source);
  const named = parsed.ok ? [] : namedIssues(value, parsed.issues);
  const issues = [...misplaced, ...locateIssues(named, source)];
  if (!parsed.ok || issues.length > 0) throw new ReportError(issues, notesOf(source));
  rememberSource(parsed.report, { ...source, ...(repairs && { repairs }) });
  return parsed.report;
}

/** The report that a value means: read strictly, then with numbers and texts as people write them. */
export function parseMeant(
  value: unknown,
  source: Pick<ReportSource, 'written'>,
  limits?: Limits,
): ParseResult {
  const options = limits ? { limits } : {};
  const strict = parseReport(value, options);
  if (strict.ok) return strict;
  const meant = readLeniently(value, strict.issues, source);
  return meant === undefined ? strict : parseReport(meant, options);
}

/** What a path holds: a folder is looked for first where it could be one. */
async function readSource(file: string, maxBytes: number, files: ParsedFiles): Promise<ReportSource> {
  if (/\.(?:json|yml)$/iu.test(file)) return readReportFile(file, maxBytes, files);
  const { readFolder, reportFolder } = await import('./folder/index.js');
  const folder = await reportFolder(file);
  return folder === undefined ? readReportFile(file, maxBytes, files) : readFolder(folder, maxBytes, files);
}
