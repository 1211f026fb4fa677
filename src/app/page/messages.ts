import type { Stage } from '../../generate/index.js';
import type { Desk, NoteView } from '../desk/index.js';

/** The calls that the worker answers, by name: those of the desk, and what surrounds it. */
export type CallName = 'unzip' | 'zip' | Exclude<keyof Desk, 'notes'>;

/** To the worker: a call, or the end of one. */
export type Asked =
  | { readonly id: number; readonly call: CallName; readonly given: readonly unknown[] }
  | { readonly id: number; readonly abort: true };

/** From the worker. */
export type Told =
  | { readonly id: number; readonly stage: Stage }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problems: readonly NoteView[]; readonly name: string };
