import type { FileInput } from '../core/platform/index.js';
import { checkOptions, fileArgument, ISOLATED_IMPORT } from '../options/index.js';
import { bytesOf } from '../read/index.js';
import type * as tool from '../tools/import/index.js';
import { runIsolated } from './run.js';

/** What the imported file does not say, and whether a separate process reads it. */
export interface ImportReportOptions extends tool.ImportOptions {
  /**
   * Whether a separate process reads the file. It is stopped if it takes more time or memory than such a file may:
   * for servers that take files from strangers. Default false.
   */
  readonly isolate?: boolean;
}

/**
 * Reads a report that people made by hand out of its Word file or PDF: the tables ระดับ | แนวทางดำเนินการ |
 * ผลการดำเนินงาน under their item headings. Damaged Thai is repaired. Nothing is left out without a word: text that has no
 * place in a report is in `rest`. The file is a path, a `file:` URL or bytes. Throws `ImportError` for a file that holds no such
 * table, `ReadError` for a path that cannot be read.
 */
export async function importReport(
  file: FileInput,
  given: ImportReportOptions = {},
): Promise<tool.ImportedReport> {
  const { isolate, ...options } = checkOptions(ISOLATED_IMPORT, given);
  const bytes = await bytesOf(fileArgument(file));
  if (isolate) return runIsolated('importReport', bytes, options);
  return (await import('../tools/import/index.js')).importReport(bytes, options);
}
