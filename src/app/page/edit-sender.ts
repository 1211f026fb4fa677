import type { DeskView } from '../desk/index.js';
import { isAbort, problemsOf, type Client } from './client.js';
import type { PagesMaker } from './pages-maker.js';
import type { Store } from './store.js';

/** Brings what is typed in forms to the worker. */
export interface EditSender {
  readonly edit: Store['edit'];
  /** Sends what was typed and not sent yet, before the files are used. */
  readonly flush: () => Promise<void>;
}

/** `pending` sends what each form holds; `taken` gets the view after an edit, and renews the pages by `renew`. */
export function createEditSender(
  client: Client,
  pages: PagesMaker,
  pending: Store['pending'],
  taken: (view: DeskView, renew: () => void) => void,
): EditSender {
  let isFlushing = false;
  return {
    flush: async () => {
      isFlushing = true;
      const all = [...pending].map((each) => each());
      isFlushing = false;
      await Promise.all(all);
    },
    edit: async (edit, superseded) => {
      // The files are needed at once: the pages wait.
      if (isFlushing) pages.stop();
      const finish = isFlushing ? pages.renew : pages.renewWith(edit);
      try {
        // The pages are drawn first, since a person waits for them; the files are written when typing pauses.
        const view = await client.edit(edit, { superseded, ...(!isFlushing && { after: pages.settled() }) });
        taken(view, () => finish(true));
        return undefined;
      } catch (error) {
        if (superseded?.aborted && isAbort(error)) return undefined;
        finish(false);
        return problemsOf(error);
      }
    },
  };
}
