import type { SystemProblem } from '../../problem/details/system.js';
import { PmqaError } from '../../problem/pmqa-error.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody asked the program to stop while files were being written. */
export class InterruptedError extends PmqaError<Extract<SystemProblem, { code: 'interrupted' }>> {
  override readonly name = 'InterruptedError';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super({ code: 'interrupted', signal });
    this.signal = signal;
  }
}

/** `check` throws `InterruptedError` once a signal has come; `end` gives the signals back to the program. */
export interface Interruption {
  readonly check: () => void;
  readonly end: () => void;
}

/** Holds signals that would end the program, so that it can take back what it has begun. */
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
      // Nobody else listens: what the signal asks for happens now.
      if (received && process.listenerCount(received) === 0) process.kill(process.pid, received);
    },
  };
}
