/** Milliseconds without a further change before work begins: an editor saves a file in several steps. */
const QUIET = 30;
/** Milliseconds after which it begins in any case. */
const MAX_DELAY = 200;

export interface Settling {
  /** Something has changed. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Runs `work` once after a burst of changes; changes during the work have it run once more after it. */
export function createSettling(work: () => Promise<void>): Settling {
  let timer: NodeJS.Timeout | undefined;
  let since: number | undefined;
  let isRunning = false;
  let isStopped = false;

  const start = async (): Promise<void> => {
    timer = undefined;
    if (isRunning || isStopped) return;
    since = undefined;
    isRunning = true;
    await work();
    isRunning = false;
    if (since !== undefined) touch();
  };
  const touch = (): void => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => void start(), Math.max(0, Math.min(QUIET, since + MAX_DELAY - now)));
  };
  return {
    touch,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
