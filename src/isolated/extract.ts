import { bytesArgument } from '../core/index.js';
import { checkOptions, EXTRACT } from '../options/index.js';
import type { Report } from '../report/index.js';
import * as tool from '../tools/extract/index.js';
import { runIsolated } from './run.js';

export interface ExtractOptions<Isolated extends boolean = boolean> {
  /**
   * Whether the file is read in a process of its own, which is ended where it takes more time or memory than such a file may:
   * for servers that take files from strangers. The result is a promise then. Default false.
   */
  readonly isolate?: Isolated;
}

/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content metadata. Tracked changes count as accepted. A
 * picture that was added in Word is a data: URL. Throws `ExtractError` for a file that holds no report.
 */
export function extractReport(bytes: Uint8Array, options?: ExtractOptions<false>): Report;
export function extractReport(bytes: Uint8Array, options: ExtractOptions<true>): Promise<Report>;
export function extractReport(bytes: Uint8Array, given: ExtractOptions = {}): Report | Promise<Report> {
  const { isolate } = checkOptions(EXTRACT, given);
  bytesArgument(bytes);
  return isolate ? runIsolated('extractReport', bytes) : tool.extractReport(bytes);
}

/** The same with all that the report's folder needs: pictures that were added in Word are files too. */
export function extractReportFolder(bytes: Uint8Array, options?: ExtractOptions<false>): tool.ExtractedReport;
export function extractReportFolder(
  bytes: Uint8Array,
  options: ExtractOptions<true>,
): Promise<tool.ExtractedReport>;
export function extractReportFolder(
  bytes: Uint8Array,
  given: ExtractOptions = {},
): tool.ExtractedReport | Promise<tool.ExtractedReport> {
  const { isolate } = checkOptions(EXTRACT, given);
  bytesArgument(bytes);
  return isolate ? runIsolated('extractReportFolder', bytes) : tool.extractReportFolder(bytes);
}
