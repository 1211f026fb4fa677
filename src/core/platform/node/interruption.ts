import type { SystemProblem } from '../../problem/details/system.js';
import { PmqaError } from '../../problem/pmqa-error.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The program was asked to stop while files were being written. */
export class InterruptedError extends PmqaError<Extract<SystemProblem, { code: 'interrupted' }>> {
  override readonly name = 'InterruptedError';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super({ code: 'interrupted', signal });
    this.signal = signal;
  }
}

/** `check` throws `InterruptedError` after a signal; `end` lets signals reach the program again. */
export interface Interruption {
  readonly check: () => void;
  readonly end: () => void;
}

/** Holds back signals that would end the program, so that it can undo what it has begun. */
export function holdSignals(): Interruption {
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    received ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  return {
    check: () => {
      if (received) throw new InterruptedError(received);
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, hold);
      // There is no other listener: the signal takes effect now.
      if (received && process.listenerCount(received) === 0) process.kill(process.pid, received);
    },
  };
}
