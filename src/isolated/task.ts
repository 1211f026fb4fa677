import type { ExtractProblem, ImportProblem, OptionProblem } from '../core/index.js';
import { extractReport, extractReportFolder } from '../tools/extract/index.js';
import { importReport } from '../tools/import/index.js';
import { extractWord } from '../tools/merge/index.js';
import { templateOfForm } from '../tools/template/index.js';

/** What a separate process can do; each takes the bytes of a file first. */
export const TASKS = {
  importReport,
  extractReport,
  extractReportFolder,
  extractWord,
  templateOfForm,
} as const;

export type TaskName = keyof typeof TASKS;

/** A task for the process. */
export interface IsolatedTask {
  readonly name: TaskName;
  readonly args: Parameters<(typeof TASKS)[TaskName]>;
  readonly bounds: Bounds;
}

/** What a task may take in all. */
export interface Bounds {
  /** Of the processors, so that a busy machine ends nothing. */
  readonly seconds: number;
  /** Of the process, megabytes. */
  readonly megabytes: number;
}

/** What the process answers: errors go as data. */
export type IsolatedAnswer =
  | { readonly result: unknown }
  | { readonly over: keyof Bounds }
  | {
      readonly error: string;
      readonly problem: ExtractProblem | ImportProblem | OptionProblem;
      readonly option?: string;
    }
  | { readonly fault: string };
