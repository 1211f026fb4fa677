import type { Edit } from '../desk/index.js';
import { problemsOf, type Client } from './client.js';
import { choiceOf } from './out-options.js';
import type { State } from './state.js';

/** Makes the pages that are shown beside the forms. */
export interface PagesMaker {
  /** Makes them anew; those that are being made are given up. */
  readonly renew: () => void;
  /** Gives up those that are being made. */
  readonly stop: () => void;
  /**
   * Makes the pages after an edit before the edit is written, so that what was typed is shown sooner. Call the function that it
   * returns when the edit was taken or refused.
   */
  readonly renewWith: (edit: Edit) => (isTaken: boolean) => void;
  /**
   * Resolves a second after the pages that are being made are drawn, one and a half after they are made at the latest; at once if they
   * are cancelled or there are none.
   */
  readonly settled: () => Promise<void>;
  /** Notes that some of a PDF's pages are drawn. */
  readonly noteDrawn: (pdf: Uint8Array) => void;
}

/** Milliseconds that drawing may take before it no longer delays other work. */
const MAX_DRAWING = 500;

/** Milliseconds without typing, after the pages are drawn, until the edit is written: writing it would delay the next pages. */
const TYPING_PAUSE = 1000;

export function pagesMaker(
  client: Client,
  state: () => State,
  set: (change: Partial<State>) => void,
): PagesMaker {
  let making: AbortController | undefined;
  let settling: Promise<void> = Promise.resolve();
  let settle = (): void => undefined;
  const stop = (): void => {
    making?.abort();
    making = undefined;
    settle();
  };
  /** Makes pages; `failed` is called if there are none. */
  const make = (failed: (error: unknown) => void, edit?: Edit): AbortController => {
    stop();
    const own = (making = new AbortController());
    settling = new Promise((resolve) => (settle = resolve));
    const unlessStopped =
      <Given>(then: (given: Given) => void) =>
      (given: Given): void => {
        if (own.signal.aborted) return;
        making = undefined;
        then(given);
      };
    const none = (error: unknown): void => {
      settle();
      failed(error);
    };
    // Asked for before the page shows what has changed: the worker is not kept waiting.
    client.pages(choiceOf(state().options), own.signal, edit).then(
      unlessStopped((pdf) => {
        if (!pdf) return none(undefined);
        setTimeout(settle, MAX_DRAWING + TYPING_PAUSE);
        set({ pdf, pages: 'made', pageProblems: undefined });
      }),
      unlessStopped(none),
    );
    set({ pages: 'making' });
    return own;
  };
  const renew = (): void => {
    const { view, pdf } = state();
    if (view?.report) {
      make((error) => set({ pages: 'failed', pageProblems: problemsOf(error) }));
      return;
    }
    stop();
    if (pdf) set({ pages: 'old' });
  };
  return {
    renew,
    stop,
    settled: () => settling,
    noteDrawn: (pdf) => {
      if (!making && state().pdf === pdf) setTimeout(settle, TYPING_PAUSE);
    },
    renewWith: (edit) => {
      const { pages: before } = state();
      let areMade = true;
      const { signal } = make(() => (areMade = false), edit);
      return (isTaken) => {
        // A later edit has its own pages.
        if (signal.aborted) return;
        if (isTaken !== areMade || (!isTaken && before === 'making')) renew();
        else if (!isTaken) set({ pages: before });
      };
    },
  };
}
