import path from 'node:path';
import {
  batchFailure,
  failureOf,
  generateAll,
  type BatchFailure,
  type BatchOutcome,
  createContentKeys,
  digestOf,
  sha256,
  findReports,
  type FoundReport,
  JOURNAL_FILE,
  openJournal,
} from '../../batch/index.js';
import { OptionError, asError, formatPath, formatSource, visible, type Problem } from '../../core/index.js';
import { InterruptedError } from '../../core/platform/node/index.js';
import { FORMATS, type GenerateOptions } from '../../generate/index.js';
import { carryOut, planOutputs } from '../../tools/output/index.js';
import { createBatchProgress } from './batch-progress.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { say, type Language, type Words } from '../language.js';

export interface BatchCommandOptions extends Omit<
  GenerateOptions,
  'baseDir' | 'onProgress' | 'signal' | 'criteria'
> {
  readonly out: string;
  readonly jobs?: number;
  readonly skipExisting?: boolean;
  readonly final?: boolean;
  readonly force?: boolean;
  readonly repair?: boolean;
  readonly criteria?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

interface Failed {
  readonly file: string;
  readonly failure: BatchFailure;
}

/** A report whose files were left, because somebody's work would have been lost. */
type Left = Failed;

interface Task extends FoundReport {
  readonly key: string;
}

/**
 * Builds the documents of all reports that folders, files and patterns name. Each report's files are written, both or none,
 * as soon as they are made; a report that fails is told at the end. `version` is the program's, for the content keys.
 */
export async function batch(
  sources: readonly string[],
  options: BatchCommandOptions,
  version: string,
): Promise<ExitCode> {
  const { out, jobs, skipExisting, final, force, json, lang, ...given } = options;
  const generation = { ...given, ...(final && { roundTrip: false }) };
  const found = (await Promise.all(sources.map(findReports))).flat();
  const reports = found.filter(({ file }) => !path.resolve(file).startsWith(path.resolve(out) + path.sep));
  if (reports.length === 0) {
    throw new OptionError('reports', { code: 'no-report-files', searched: sources });
  }
  const journal = await openJournal(out);
  const keyOf = createContentKeys(await settings(generation, version));
  const tasks = new Map<string, Task>();
  const outputs = new Set<string>();
  const failed: Failed[] = [];
  const left: Left[] = [];
  const written: string[] = [];
  let skipped = 0;
  const progress = createBatchProgress(reports.length, lang, json === true);
  const tell = (): void => progress.show(written.length, failed.length, skipped + left.length);

  async function* waiting(): AsyncGenerator<string> {
    for (const report of reports) {
      if (outputs.has(report.output)) {
        failed.push({ file: report.file, failure: sameOutput(report.output) });
        continue;
      }
      outputs.add(report.output);
      const key = await keyOf(report.file);
      if (skipExisting && (await journal.isCurrent(report.output, key))) {
        skipped++;
        tell();
        continue;
      }
      tasks.set(report.file, { ...report, key });
      yield report.file;
    }
  }

  try {
    tell();
    for await (const outcome of generateAll(waiting(), { ...generation, ...(jobs && { jobs }) })) {
      const task = tasks.get(outcome.name)!;
      tasks.delete(outcome.name);
      const failure = outcome.ok ? await write(task, outcome) : outcome.failure;
      if (failure?.name === LEFT && skipExisting) left.push({ file: task.file, failure });
      else if (failure) failed.push({ file: task.file, failure });
      else written.push(task.output);
      tell();
    }
  } finally {
    progress.end();
  }
  report({ written, failed, left, skipped, badLines: journal.badLines }, options);
  if (failed.length === 0) return EXIT.done;
  return failed.every(({ failure }) => failure.name === LEFT) ? EXIT.file : EXIT.invalid;

  async function write(
    { output, key }: Task,
    { result }: Extract<BatchOutcome, { ok: true }>,
  ): Promise<BatchFailure | undefined> {
    const files = FORMATS.flatMap((format) => {
      const data = result[format];
      return data ? [{ path: `${output}.${format}`, data }] : [];
    });
    try {
      const own = (await journal.untouched(output)).map((name) => path.join(out, name));
      const outputs = files.map(({ path: name, data }) => ({ path: path.join(out, name), data }));
      await carryOut(await planOutputs(outputs, { ...(force && { force }), merged: new Set(own) }));
    } catch (error) {
      if (error instanceof InterruptedError) throw error;
      return batchFailure(error);
    }
    const entries = files.map(({ path: name, data }) => ({ path: name, sha256: sha256(data) }));
    await journal.add({ output, key, files: entries });
    return undefined;
  }
}

/** All that decides about documents beside a report and its pictures. */
async function settings(generation: object, version: string): Promise<string> {
  const { template, criteria } = generation as GenerateOptions & { readonly criteria?: string };
  const parts = [
    version,
    process.version,
    JSON.stringify(Object.entries(generation).sort()),
    template === undefined ? '' : await digestOf(template, /\.(?:hbs|ya?ml)$/iu),
    criteria === undefined ? '' : await digestOf(path.dirname(criteria), /\.(?:json|ya?ml)$/iu),
  ];
  return parts.join('\n');
}

const sameOutput = (output: string): BatchFailure =>
  failureOf('SameOutput', asError({ code: 'same-output', output }));

/** The name of the error for files that are not written over. */
const LEFT = 'OverwriteError';

interface Summary {
  readonly written: readonly string[];
  readonly failed: readonly Failed[];
  readonly left: readonly Left[];
  readonly badLines: number;
  readonly skipped: number;
}

function report(
  { written, failed, left, skipped, badLines }: Summary,
  { json, lang, out }: BatchCommandOptions,
): void {
  const flat = (list: readonly Failed[]) => list.map(({ file, failure }) => ({ file, ...failure }));
  if (json) {
    const result = { written, skipped, left: flat(left), failed: flat(failed) };
    process.stdout.write(`${JSON.stringify({ ok: failed.length === 0, out, ...result }, null, 2)}\n`);
    return;
  }
  if (badLines > 0) process.stderr.write(`${say(unreadLines(badLines), lang)}\n`);
  for (const { file, failure } of left) process.stderr.write(`${visible(file)}: ${failure.message[lang]}\n`);
  for (const { file, failure } of failed) {
    process.stderr.write(`${visible(file)}: ${failure.message[lang]}\n`);
    for (const problem of failure.problems) {
      // The message says what there is to say of one problem alone.
      if (problem.code !== failure.code)
        process.stderr.write(`  ${placed(problem)}${problem.message[lang]}\n`);
    }
  }
  const counts = {
    th: `เสร็จ ${written.length} รายงาน ข้าม ${skipped} ${left.length > 0 ? `ไม่เขียนทับ ${left.length} ` : ''}ไม่สำเร็จ ${failed.length}`,
    en: `${written.length} done, ${skipped} skipped, ${left.length > 0 ? `${left.length} left as they are, ` : ''}${failed.length} failed`,
  };
  process.stdout.write(`${out}: ${say(counts, lang)}\n`);
}

const unreadLines = (count: number): Words => ({
  th: `คำเตือน: บันทึก ${JOURNAL_FILE} มี ${count} บรรทัดที่อ่านไม่ได้ จึงข้ามไป`,
  en: `warning: ${count} ${count === 1 ? 'line' : 'lines'} of the journal ${JOURNAL_FILE} cannot be read and ${count === 1 ? 'is' : 'are'} passed over`,
});

/** A place in the report that the line before names, or in a file of the template. */
function placed({ path: at, source }: Problem): string {
  if (!at) return source ? `${formatSource(source)}: ` : '';
  const line = source?.line === undefined ? '' : `${source.line}:${source.column ?? 1} `;
  return `${line}${formatPath(at)}: `;
}
