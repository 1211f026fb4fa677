import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit, NoteView } from '../../desk/index.js';
import type { Store } from '../store.js';

/** Milliseconds after the last key until a change is handed over. */
const SETTLED = 150;

/** What a field holds while it is edited, and why the report refuses it. */
export interface Draft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly problems: readonly NoteView[] | undefined;
}

/**
 * A field whose changes are handed over when typing pauses, and in any case before the files are used. What the report refuses stays
 * under the key, also while another form is shown.
 */
export function useDraft<Value>(
  store: Store,
  key: string,
  initial: Value,
  editOf: (value: Value) => Edit | undefined,
): Draft<Value> {
  const { drafts } = store;
  const [value, setValue] = useState(() => (drafts.has(key) ? (drafts.get(key) as Value) : initial));
  const [problems, setProblems] = useState<readonly NoteView[] | undefined>();
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => Promise<unknown> } | undefined>(
    undefined,
  );
  const latest = useRef(editOf);
  latest.current = editOf;

  const change = (next: Value): void => {
    setValue(next);
    drafts.set(key, next);
    const before = waiting.current;
    if (before) {
      clearTimeout(before.timer);
      store.pending.delete(before.send);
    }
    const send = async (): Promise<void> => {
      clearTimeout(waiting.current?.timer);
      store.pending.delete(send);
      waiting.current = undefined;
      const edit = latest.current(next);
      const found = edit && (await store.edit(edit));
      // What was typed meanwhile has its own answer.
      if (!drafts.has(key) || drafts.get(key) !== next) return;
      if (!found) drafts.delete(key);
      store.refuse(key, found !== undefined);
      setProblems(found);
    };
    waiting.current = { timer: setTimeout(() => void send(), SETTLED), send };
    store.pending.add(send);
  };
  // A form that is left hands over what it holds; one that was refused says again why.
  useEffect(() => {
    if (drafts.has(key)) change(drafts.get(key) as Value);
    return () => void waiting.current?.send();
  }, []);
  return { value, change, problems };
}
