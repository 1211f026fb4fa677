import { PmqaError, problemsOf, type Problem, type ProblemCode, type Words } from '../core/index.js';
import type { ReportInput } from '../report/index.js';
import type { FormatChoice, GeneratedReport, GenerateOptions, GeneratorOptions } from '../generate/index.js';

/**
 * Options of a batch: what crosses to a worker thread is data, so there is no `onProgress`, no signal, no helper and no writer of
 * the caller's own.
 */
export interface BatchGeneration<Chosen extends FormatChoice = FormatChoice> extends Omit<
  GeneratorOptions<never, Chosen>,
  'onProgress' | 'signal' | 'writers' | 'helpers'
> {
  /** Whether Thai that a PDF has damaged is repaired in reports that are read from files. Default true. */
  readonly repair?: boolean;
}

/** A report of a batch: its file, or its data with a name that identifies it. */
export type BatchInput =
  | string
  | {
      readonly name: string;
      readonly report: ReportInput | string;
      /** Options of this report alone; they override those of the batch. */
      readonly options?: Omit<GenerateOptions, 'onProgress' | 'signal'>;
    };

/** Why no documents were made of a report, as data that crosses to another thread. */
export interface BatchFailure {
  /** The error's name: `ReportError`, `ReadError`, `TemplateError`, …; `WorkerError` where its thread ended. */
  readonly name: string;
  readonly code: ProblemCode;
  /** What is wrong, in one sentence. */
  readonly message: Words;
  /** All that was found, with places and words. */
  readonly problems: readonly Problem[];
}

/** The formats that an input may ask for: those of the batch, or any if it has its own `formats`. */
export type InputFormats<Input extends BatchInput, Chosen extends FormatChoice> = Input extends string
  ? Chosen
  : 'options' extends keyof Input
    ? 'formats' extends keyof NonNullable<Input['options']>
      ? FormatChoice
      : Chosen
    : Chosen;

/** The outcome of one report; `Chosen` are the formats of the batch. */
export type BatchOutcome<Chosen extends FormatChoice = FormatChoice> = {
  readonly name: string;
  readonly input: BatchInput;
} & (
  | { readonly ok: true; readonly result: GeneratedReport<never, Chosen> }
  | { readonly ok: false; readonly failure: BatchFailure }
);

/** The answer of a worker to an input. */
export type WorkerAnswer = { readonly result: GeneratedReport } | { readonly failure: BatchFailure };

/** An error as data that can be sent to another thread: a clone of an error loses its class and fields. */
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
