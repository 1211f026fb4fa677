import type { GeneratorOptions } from '../generate/index.js';
import type { Problem, ProblemDetail, Words } from '../core/index.js';

/** Options that can be sent to a worker. */
export type SentOptions = Omit<GeneratorOptions, 'onProgress' | 'signal' | 'writers'>;

/** What the worker can be asked for, by name. */
export type CallName = 'start' | 'openFolder' | 'closeFolder' | 'generate' | 'importReport' | 'extractReport';

/** To the worker: a call, or the end of one. */
export type Request =
  | { readonly id: number; readonly call: CallName; readonly given: readonly unknown[] }
  | { readonly id: number; readonly abort: true };

/** An error as data. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  /** Of errors of this library. */
  readonly own?: {
    readonly problem: ProblemDetail;
    readonly problems: readonly Problem[];
    readonly summary: Words;
    readonly messages: Words;
  };
}

/** From the worker. */
export type Answer =
  | { readonly id: number; readonly stage: string }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: SentError };

/** The part of a worker, and of what is inside one, that is used here. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  addEventListener(name: 'message' | 'error', listener: (event: PortEvent) => void): void;
}

export interface PortEvent {
  readonly data?: unknown;
  readonly message?: string;
}
