import { setImmediate as nextTurn } from 'node:timers/promises';
import { LimitError } from './limit-error.js';
import { limitsWith, type Limits } from './limits.js';

/** What one report may still ask for. Stages ask at every step, in the midst of work that lets nothing else happen. */
export interface Budget {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** Throws the signal's reason once it is aborted, `LimitError` once time is over. */
  readonly check: () => void;
  /**
   * The same after the event loop has had its yieldToEventLoop: nothing can abort a signal before. Node also keeps what has ended
   * until then, so that a loop of calls without one grows without an end.
   */
  readonly yieldToEventLoop: () => Promise<void>;
}

/** A budget from now on. */
export function createBudget(given: Partial<Limits> = {}, signal?: AbortSignal): Budget {
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
    yieldToEventLoop: async () => {
      check();
      await nextTurn();
      check();
    },
  };
}

/** The budget of those who call a stage by itself. */
export const DEFAULT_BUDGET: Budget = createBudget();
