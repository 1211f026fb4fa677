import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  batchFailure,
  failureOf,
  generateAll,
  type BatchFailure,
  type BatchOutcome,
  createContentKeys,
  digestOf,
  findReports,
  type FoundReport,
  openJournal,
} from '../../../batch/index.js';
import { OptionError, asError } from '../../../core/index.js';
import { InterruptedError, sha256 } from '../../../core/platform/node/index.js';
import { FORMATS, type GenerateOptions } from '../../../generate/index.js';
import { carryOut, planOutputs } from '../../../tools/output/index.js';
import { generationOf, type WriterFlags } from '../options/generation.js';
import type { Language } from '../../language.js';
import { EXIT, version, type ExitCode } from '../command/index.js';
import { printBatch, type Failed, type Warned } from './print-batch.js';
import { distinct } from '../print/messages.js';
import { createBatchProgress } from '../print/batch-progress.js';

export interface BatchCommandOptions
  extends Omit<GenerateOptions, 'baseDir' | 'draft' | 'onProgress' | 'signal' | 'criteria'>, WriterFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly skipExisting?: boolean;
  readonly force?: boolean;
  readonly repair?: boolean;
  readonly criteria?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

interface Task extends FoundReport {
  /** Absent where the report cannot be read: making it says why. */
  readonly key: string | undefined;
}

/**
 * Builds the documents of all reports that folders, files and patterns name. Each report's files are written, both or none,
 * as soon as they are made; failures are reported at the end.
 */
export async function batch(sources: readonly string[], options: BatchCommandOptions): Promise<ExitCode> {
  const { out, jobs, skipExisting, force, json, lang, ...given } = options;
  const generation = await generationOf(given);
  const found = (await Promise.all(sources.map(findReports))).flat();
  const reports = found.filter(({ file }) => !path.resolve(file).startsWith(path.resolve(out) + path.sep));
  if (reports.length === 0) {
    throw new OptionError('reports', { code: 'no-report-files', searched: sources });
  }
  const journal = await openJournal(out);
  const keyOf = createContentKeys(await settings(given));
  const tasks = new Map<string, Task>();
  const outputs = new Set<string>();
  const failed: Failed[] = [];
  const left: Failed[] = [];
  const written: string[] = [];
  const warned: Warned[] = [];
  let skipped = 0;
  const progress = createBatchProgress(reports.length, lang, json === true);
  const show = (): void => progress.show(written.length, failed.length, skipped + left.length);

  async function* waiting(): AsyncGenerator<string> {
    for (const report of reports) {
      if (outputs.has(report.output)) {
        failed.push({ file: report.file, failure: sameOutput(report.output) });
        continue;
      }
      outputs.add(report.output);
      const key = await keyOf(report.file).catch(() => undefined);
      if (skipExisting && key !== undefined && (await journal.isCurrent(report.output, key))) {
        skipped++;
        show();
        continue;
      }
      tasks.set(report.file, { ...report, key });
      yield report.file;
    }
  }

  try {
    show();
    for await (const outcome of generateAll(waiting(), { ...generation, ...(jobs && { jobs }) })) {
      const task = tasks.get(outcome.name)!;
      tasks.delete(outcome.name);
      const failure = outcome.ok ? await write(task, outcome) : outcome.failure;
      if (failure?.name === LEFT && skipExisting) left.push({ file: task.file, failure });
      else if (failure) failed.push({ file: task.file, failure });
      else {
        written.push(task.output);
        const warnings = outcome.ok ? distinct(outcome.result.warnings) : [];
        if (warnings.length > 0) warned.push({ file: task.file, warnings });
      }
      show();
    }
  } finally {
    progress.end();
  }
  printBatch({ written, warned, failed, left, skipped, badLines: journal.badLines }, options);
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
    if (key !== undefined) await journal.add({ output, key, files: entries });
    return undefined;
  }
}

/** All that the documents depend on besides a report and its pictures. */
async function settings(given: Partial<BatchCommandOptions>): Promise<string> {
  const { template, criteria, font = [] } = given;
  const parts = [
    version(),
    process.version,
    JSON.stringify(Object.entries(given).sort()),
    template === undefined ? '' : await digestOf(template, /\.(?:hbs|ya?ml)$/iu),
    criteria === undefined ? '' : await digestOf(path.dirname(criteria), /\.(?:json|ya?ml)$/iu),
    ...(await Promise.all(font.map(async (file) => sha256(await readFile(file))))),
  ];
  return parts.join('\n');
}

const sameOutput = (output: string): BatchFailure =>
  failureOf('SameOutput', asError({ code: 'same-output', output }));

/** The name of the error for files that are not overwritten. */
const LEFT = 'OverwriteError';
