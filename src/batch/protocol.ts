import type { Issue } from '../core/index.js';
import type { ReportInput } from '../report/index.js';
import type { GeneratedReport, GenerateOptions, GeneratorOptions } from '../generate/index.js';

/**
 * Options of a batch: what crosses to a worker thread is data, so there is no `onProgress`, no signal and no writer of
 * the caller's own.
 */
export interface BatchGeneration extends Omit<GeneratorOptions, 'onProgress' | 'signal' | 'writers'> {
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

/** Why no documents were made of a report. */
export interface BatchFailure {
  /** The error's name: `ReportError`, `ReadError`, `TemplateError`, …; `WorkerError` where its thread ended. */
  readonly name: string;
  readonly message: { readonly th: string; readonly en: string };
  /** All issues, where the report is not valid. */
  readonly issues?: readonly Issue[];
}

/** The outcome of one report. */
export type BatchOutcome = { readonly name: string; readonly input: BatchInput } & (
  | { readonly ok: true; readonly result: GeneratedReport }
  | { readonly ok: false; readonly failure: BatchFailure }
);

/** The answer of a worker to an input. */
export type WorkerAnswer = { readonly result: GeneratedReport } | { readonly failure: BatchFailure };

/** An error as data that can be sent to another thread: a clone of an error loses its class and fields. */
export function batchFailure(error: unknown): BatchFailure {
  const { name, message, thai, issues } = (
    error instanceof Error ? error : new Error(String(error))
  ) as Error & { readonly thai?: string; readonly issues?: readonly Issue[] };
  const isReport = name === 'ReportError' && issues !== undefined;
  return {
    name,
    message: {
      th: thai ?? (isReport ? `รายงานมีข้อผิดพลาด ${issues.length} จุด` : message),
      en: isReport ? (message.split('\n')[0] ?? message) : message,
    },
    ...(isReport && { issues }),
  };
}
