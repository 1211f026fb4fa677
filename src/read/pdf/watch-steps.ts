import { processorSeconds } from '../../core/platform/index.js';

/** How often a thread is looked at, ms. */
const INTERVAL = 100;

/** Steps of work in a thread that somebody watches. */
export interface WatchedSteps {
  /** The last step that was seen. */
  readonly step: () => number;
  readonly end: () => void;
}

/**
 * Calls `onSlow` once a step of work in another thread has taken longer than it may, seconds: of a clock and of this process's
 * processors, so that a busy machine ends nothing.
 */
export function watchSteps(
  current: () => number,
  maxSeconds: (step: number) => number,
  onSlow: () => void,
): WatchedSteps {
  let step = current();
  let since = performance.now();
  let used = processorSeconds();
  const timer = setInterval(() => {
    const now = current();
    if (now !== step) {
      step = now;
      since = performance.now();
      used = processorSeconds();
      return;
    }
    const most = maxSeconds(step);
    if (performance.now() - since > most * 1000 && processorSeconds() - used > most) onSlow();
  }, INTERVAL);
  return { step: () => step, end: () => clearInterval(timer) };
}
