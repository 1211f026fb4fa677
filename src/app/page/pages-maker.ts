import { problemsOf, type Client } from './client.js';
import { choiceOf } from './out-options.js';
import type { State } from './state.js';

/** Makes the pages that are shown beside the forms. */
export interface PagesMaker {
  /** Makes them anew once nothing changes any more. */
  readonly renew: () => void;
  readonly stop: () => void;
}

export function pagesMaker(
  client: Client,
  state: () => State,
  set: (change: Partial<State>) => void,
): PagesMaker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let making: AbortController | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    making?.abort();
  };
  const make = (): void => {
    const { signal } = (making = new AbortController());
    client.make(['pdf'], { signal, choice: choiceOf(state().options) }).then(
      ({ pdf }) => signal.aborted || set({ pdf, pages: 'made', pageProblems: undefined }),
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
      set({ pages: 'making' });
      timer = setTimeout(make);
    },
    stop,
  };
}
