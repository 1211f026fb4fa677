import type { FileInput } from '../core/platform/index.js';
import { checkOptions, EXTRACT, fileArgument } from '../options/index.js';
import { bytesOf } from '../read/index.js';
import type { Report } from '../report/index.js';
import * as tool from '../tools/extract/index.js';
import { runIsolated } from './run.js';

/** How a Word file is read back. */
export interface ExtractOptions<Isolated extends boolean = boolean> {
  /**
   * Whether a separate process reads the file. It is stopped if it takes more time or memory than such a file may:
   * for servers that take files from strangers. The result is a promise then. Default false.
   */
  readonly isolate?: Isolated;
}

/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content metadata. Tracked changes count as accepted. A
 * picture that was added in Word is a data: URL. The file is a path or a `file:` URL, which gives a promise, or bytes. Throws
 * `ExtractError` for a file that holds no report, `ReadError` for a path that cannot be read.
 */
export function extractReport(file: Uint8Array, options?: ExtractOptions<false>): Report;
export function extractReport(file: string | URL, options?: ExtractOptions): Promise<Report>;
export function extractReport(file: Uint8Array, options: ExtractOptions<true>): Promise<Report>;
export function extractReport(file: FileInput, options?: ExtractOptions): Report | Promise<Report>;
export function extractReport(file: FileInput, given: ExtractOptions = {}): Report | Promise<Report> {
  const { isolate } = checkOptions(EXTRACT, given);
  const extract = (bytes: Uint8Array): Report | Promise<Report> =>
    isolate ? runIsolated('extractReport', bytes) : tool.extractReport(bytes);
  return withBytes(file, extract);
}

/** The same with all that the report's folder needs: pictures that were added in Word are files too. */
export function extractReportFolder(file: Uint8Array, options?: ExtractOptions<false>): tool.ExtractedReport;
export function extractReportFolder(
  file: string | URL,
  options?: ExtractOptions,
): Promise<tool.ExtractedReport>;
export function extractReportFolder(
  file: Uint8Array,
  options: ExtractOptions<true>,
): Promise<tool.ExtractedReport>;
export function extractReportFolder(
  file: FileInput,
  options?: ExtractOptions,
): tool.ExtractedReport | Promise<tool.ExtractedReport>;
export function extractReportFolder(
  file: FileInput,
  given: ExtractOptions = {},
): tool.ExtractedReport | Promise<tool.ExtractedReport> {
  const { isolate } = checkOptions(EXTRACT, given);
  const extract = (bytes: Uint8Array): tool.ExtractedReport | Promise<tool.ExtractedReport> =>
    isolate ? runIsolated('extractReportFolder', bytes) : tool.extractReportFolder(bytes);
  return withBytes(file, extract);
}

/** At once with bytes, later with those of a path. */
function withBytes<Result>(
  file: FileInput,
  use: (bytes: Uint8Array) => Result | Promise<Result>,
): Result | Promise<Result> {
  const given = fileArgument(file);
  return typeof given === 'string' ? bytesOf(given).then(use) : use(given);
}
