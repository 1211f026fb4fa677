import { JOURNAL_FILE, type BatchFailure } from '../../../batch/index.js';
import { formatPath, formatSource, visible, type Problem, type Warning } from '../../../core/index.js';
import { say, type Language, type Words } from '../../language.js';
import { printJson, printLine } from '../print/lines.js';
import type { PrintOptions } from '../print/options.js';

/** A report whose files were not written, and why. */
export interface Failed {
  readonly file: string;
  readonly failure: BatchFailure;
}

/** A report whose files were written with warnings. */
export interface Warned {
  readonly file: string;
  readonly warnings: readonly Warning[];
}

/** What a batch has done. */
export interface BatchResult {
  readonly written: readonly string[];
  readonly warned: readonly Warned[];
  readonly failed: readonly Failed[];
  /** Reports whose files were left, because somebody's work would have been lost. */
  readonly left: readonly Failed[];
  readonly badLines: number;
  readonly skipped: number;
}

/** Prints what was written to the folder `out`, and each failure. */
export function printBatch(
  { written, warned, failed, left, skipped, badLines }: BatchResult,
  { json, lang, out }: PrintOptions & { readonly out: string },
): void {
  const flat = (list: readonly Failed[]) => list.map(({ file, failure }) => ({ file, ...failure }));
  if (json) {
    const result = { written, warned, skipped, left: flat(left), failed: flat(failed) };
    printJson({ ok: failed.length === 0, out, ...result });
    return;
  }
  if (badLines > 0) process.stderr.write(`${say(unreadLines(badLines), lang)}\n`);
  for (const { file, warnings } of warned) {
    process.stderr.write(`${visible(file)}: ${say(warningCount(warnings.length), lang)}\n`);
    for (const { message } of warnings) process.stderr.write(`  ${message[lang]}\n`);
  }
  for (const { file, failure } of left) process.stderr.write(`${visible(file)}: ${failure.message[lang]}\n`);
  for (const { file, failure } of failed) {
    process.stderr.write(`${visible(file)}: ${failure.message[lang]}\n`);
    for (const problem of failure.problems) {
      // A failure with a single problem has its words already.
      if (problem.code !== failure.code)
        process.stderr.write(`  ${placed(problem, lang)}${problem.message[lang]}\n`);
    }
  }
  const counts = {
    th: `เสร็จ ${written.length} รายงาน ข้าม ${skipped} ${left.length > 0 ? `ไม่เขียนทับ ${left.length} ` : ''}ไม่สำเร็จ ${failed.length}`,
    en: `${written.length} done, ${skipped} skipped, ${left.length > 0 ? `${left.length} left as they are, ` : ''}${failed.length} failed`,
  };
  printLine(`${out}: ${say(counts, lang)}`);
}

const warningCount = (count: number): Words => ({
  th: `คำเตือน ${count} ข้อ`,
  en: `${count} ${count === 1 ? 'warning' : 'warnings'}`,
});

const unreadLines = (count: number): Words => ({
  th: `คำเตือน: บันทึก ${JOURNAL_FILE} มี ${count} บรรทัดที่อ่านไม่ได้ จึงข้ามไป`,
  en: `warning: ${count} ${count === 1 ? 'line' : 'lines'} of the journal ${JOURNAL_FILE} cannot be read and ${count === 1 ? 'was' : 'were'} skipped`,
});

/** The place in the report that the line above names, or in a file of the template. */
function placed({ path: at, placeName, source }: Problem, lang: Language): string {
  if (!at?.length) return source ? `${formatSource(source)}: ` : '';
  const line = source?.line === undefined ? '' : `${source.line}:${source.column ?? 1} `;
  return `${line}${placeName?.[lang] || formatPath(at)}: `;
}
