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
  openJournal,
} from '../../batch/index.js';
import { OptionError, asError, formatPath, formatSource, type Problem } from '../../core/index.js';
import type { GenerateOptions } from '../../generate/index.js';
import { InterruptedError, writeFiles } from '../../core/platform/node/index.js';
import { createBatchProgress } from './batch-progress.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { say, type Language } from '../language.js';

export interface BatchCommandOptions extends Omit<
  GenerateOptions,
  'baseDir' | 'onProgress' | 'signal' | 'criteria'
> {
  readonly out: string;
  readonly jobs?: number;
  readonly skipExisting?: boolean;
  readonly repair?: boolean;
  readonly criteria?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

interface Failed {
  readonly file: string;
  readonly failure: BatchFailure;
}

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
  const { out, jobs, skipExisting, json, lang, ...generation } = options;
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
  const written: string[] = [];
  let skipped = 0;
  const progress = createBatchProgress(reports.length, lang, json === true);
  const tell = (): void => progress.show(written.length, failed.length, skipped);

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
      if (failure) failed.push({ file: task.file, failure });
      else written.push(task.output);
      tell();
    }
  } finally {
    progress.end();
  }
  report({ written, failed, skipped }, options);
  return failed.length === 0 ? EXIT.done : EXIT.invalid;

  async function write(
    { output, key }: Task,
    { result }: Extract<BatchOutcome, { ok: true }>,
  ): Promise<BatchFailure | undefined> {
    const files = (['docx', 'pdf'] as const).flatMap((format) => {
      const data = result[format];
      return data ? [{ path: `${output}.${format}`, data }] : [];
    });
    try {
      await writeFiles(files.map(({ path: name, data }) => ({ path: path.join(out, name), data })));
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

interface Summary {
  readonly written: readonly string[];
  readonly failed: readonly Failed[];
  readonly skipped: number;
}

function report({ written, failed, skipped }: Summary, { json, lang, out }: BatchCommandOptions): void {
  if (json) {
    const failures = failed.map(({ file, failure }) => ({ file, ...failure }));
    process.stdout.write(
      `${JSON.stringify({ ok: failed.length === 0, out, written, skipped, failed: failures }, null, 2)}\n`,
    );
    return;
  }
  for (const { file, failure } of failed) {
    process.stderr.write(`${file}: ${failure.message[lang]}\n`);
    for (const problem of failure.problems) {
      // The message says what there is to say of one problem alone.
      if (problem.code !== failure.code)
        process.stderr.write(`  ${placed(problem)}${problem.message[lang]}\n`);
    }
  }
  const counts = {
    th: `เสร็จ ${written.length} รายงาน ข้าม ${skipped} ไม่สำเร็จ ${failed.length}`,
    en: `${written.length} done, ${skipped} skipped, ${failed.length} failed`,
  };
  process.stdout.write(`${out}: ${say(counts, lang)}\n`);
}

/** A place in the report that the line before names, or in a file of the template. */
function placed({ path: at, source }: Problem): string {
  if (!at) return source ? `${formatSource(source)}: ` : '';
  const line = source?.line === undefined ? '' : `${source.line}:${source.column ?? 1} `;
  return `${line}${formatPath(at)}: `;
}
