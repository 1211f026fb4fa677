import { bytesArgument } from '../core/index.js';
import { checkOptions, ISOLATED_IMPORT } from '../options/index.js';
import * as tool from '../tools/import/index.js';
import { runIsolated } from './run.js';

export interface ImportReportOptions extends tool.ImportOptions {
  /**
   * Whether the file is read in a process of its own, which is ended where it takes more time or memory than such a file may:
   * for servers that take files from strangers. Default false.
   */
  readonly isolate?: boolean;
}

/**
 * Reads a report that people made by hand out of its Word file or PDF: the tables ระดับ | แนวทางดำเนินการ |
 * ผลการดำเนินงาน under their item headings. Damaged Thai is repaired. Nothing is left out without a word: text that has no
 * place in a report is in `rest`. Throws `ImportError` for a file that holds no such table.
 */
export async function importReport(
  bytes: Uint8Array,
  given: ImportReportOptions = {},
): Promise<tool.ImportedReport> {
  const { isolate, ...options } = checkOptions(ISOLATED_IMPORT, given);
  bytesArgument(bytes);
  return isolate ? runIsolated('importReport', bytes, options) : tool.importReport(bytes, options);
}
