import { PmqaError, problemsOf, type Problem, type ProblemCode, type Words } from '../core/index.js';
import type { ReportInput } from '../report/index.js';
import type { GeneratedReport, GenerateOptions, GeneratorOptions } from '../generate/index.js';

/** Options of a batch: what crosses to a worker thread is data, so there is no `onProgress` and no signal. */
export interface BatchGeneration extends Omit<GeneratorOptions, 'onProgress' | 'signal'> {
  /** Whether Thai that a PDF has damaged is repaired in reports that are read from files. Default true. */
  readonly repair?: boolean;
}

/** A report of a batch: the file that holds it, or its data with a name to tell it by. */
export type BatchInput =
  | string
  | {
      readonly name: string;
      readonly report: ReportInput | string;
      /** Options of this report alone; they stand over the batch's. */
      readonly options?: Omit<GenerateOptions, 'onProgress' | 'signal'>;
    };

/** Why a report gave no documents, as data that crosses to another thread. */
export interface BatchFailure {
  /** The error's name: `ReportError`, `ReadError`, `TemplateError`, …; `WorkerError` where its thread ended. */
  readonly name: string;
  readonly code: ProblemCode;
  /** What is wrong, in one sentence. */
  readonly message: Words;
  /** All that was found, with places and words. */
  readonly problems: readonly Problem[];
}

/** What became of one report. */
export type BatchOutcome = { readonly name: string; readonly input: BatchInput } & (
  | { readonly ok: true; readonly result: GeneratedReport }
  | { readonly ok: false; readonly failure: BatchFailure }
);

/** What a worker answers to an input. */
export type WorkerAnswer = { readonly result: GeneratedReport } | { readonly failure: BatchFailure };

/** An error as data that can cross to another thread: a clone of an error loses its class and fields. */
export function batchFailure(error: unknown): BatchFailure {
  if (error instanceof PmqaError) {
    const { name, code, summary, problems } = error;
    return { name, code, message: summary, problems };
  }
  return failureOf(error instanceof Error ? error.name : 'Error', problemsOf(error)[0]!);
}

/** A failure by one problem. */
export const failureOf = (name: string, problem: Problem): BatchFailure => ({
  name,
  code: problem.code,
  message: problem.message,
  problems: [problem],
});
