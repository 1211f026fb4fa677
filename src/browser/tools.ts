// Import and extract as the isolated ones of Node are called; a browser has no process to end, and each page is one already.
import { bytesArgument } from '../core/index.js';
import { checkOptions, EXTRACT, ISOLATED_IMPORT } from '../options/index.js';
import type { Report } from '../report/index.js';
import * as extract from '../tools/extract/index.js';
import * as tool from '../tools/import/index.js';

export function importReport(
  bytes: Uint8Array,
  given: tool.ImportOptions & { readonly isolate?: boolean } = {},
): Promise<tool.ImportedReport> {
  const { isolate: _isolate, ...options } = checkOptions(ISOLATED_IMPORT, given);
  return tool.importReport(bytes, options);
}

export function extractReport(bytes: Uint8Array, given: object = {}): Report {
  checkOptions(EXTRACT, given);
  return extract.extractReport(bytesArgument(bytes));
}

export function extractReportFolder(bytes: Uint8Array, given: object = {}): extract.ExtractedReport {
  checkOptions(EXTRACT, given);
  return extract.extractReportFolder(bytesArgument(bytes));
}
