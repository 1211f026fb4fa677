import { setImmediate as nextTurn } from 'node:timers/promises';
import { LimitError } from './limit-error.js';
import { limitsWith, type Limits } from './limits.js';

/** What one report may still ask for. Stages ask at every step, in the midst of work that lets nothing else happen. */
export interface Allowance {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** Throws the signal's reason once it is aborted, `LimitError` once time is over. */
  readonly check: () => void;
  /**
   * The same after the event loop has had its turn: nothing can abort a signal before. Node also keeps what has ended
   * until then, so that a loop of calls without one grows without an end.
   */
  readonly turn: () => Promise<void>;
}

/** An allowance from now on. */
export function createAllowance(given: Partial<Limits> = {}, signal?: AbortSignal): Allowance {
  const limits = limitsWith(given);
  const end = performance.now() + limits.seconds * 1000;
  const check = (): void => {
    signal?.throwIfAborted();
    if (performance.now() > end) throw new LimitError('seconds', limits.seconds);
  };
  return {
    limits,
    signal,
    check,
    turn: async () => {
      check();
      await nextTurn();
      check();
    },
  };
}

/** The allowance of those who call a stage by itself. */
export const USUAL: Allowance = createAllowance();
