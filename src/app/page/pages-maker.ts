import { problemsOf, type Client } from './client.js';
import { choiceOf } from './out-options.js';
import type { State } from './state.js';

/** Makes the pages that are shown beside the forms. */
export interface PagesMaker {
  /** Makes them anew; those that are being made are given up. */
  readonly renew: () => void;
  readonly stop: () => void;
}

export function pagesMaker(
  client: Client,
  state: () => State,
  set: (change: Partial<State>) => void,
): PagesMaker {
  let making: AbortController | undefined;
  const stop = (): void => making?.abort();
  const make = (): void => {
    const { signal } = (making = new AbortController());
    client.pages(choiceOf(state().options), signal).then(
      (pdf) => signal.aborted || set({ pdf, pages: 'made', pageProblems: undefined }),
      (error: unknown) => signal.aborted || set({ pages: 'failed', pageProblems: problemsOf(error) }),
    );
  };
  return {
    renew: () => {
      stop();
      const { view, pdf } = state();
      if (!view?.report) {
        if (pdf) set({ pages: 'old' });
        return;
      }
      // Asked for before the page shows what has changed: the worker is not kept waiting.
      make();
      set({ pages: 'making' });
    },
    stop,
  };
}
