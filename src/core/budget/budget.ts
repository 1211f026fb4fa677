import { nextTurn } from '../platform/index.js';
import { LimitError } from './limit-error.js';
import { limitsWith, type Limits } from './limits.js';

/** The limits, the deadline and the signal of one report. Stages check it at every step, while the event loop is blocked. */
export interface Budget {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** Throws the signal's reason once it is aborted, `LimitError` after the deadline. */
  readonly check: () => void;
  /**
   * Lets the event loop run, then checks: a signal cannot be aborted before that. Node also frees finished work only then, so
   * that a loop of calls without it would take more and more memory.
   */
  readonly yieldToEventLoop: () => Promise<void>;
}

/** A budget whose time starts now. */
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

/** For callers that run one stage alone: the default limits, no signal. */
export const DEFAULT_BUDGET: Budget = createBudget();
