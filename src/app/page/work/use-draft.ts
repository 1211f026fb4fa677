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

/** A field whose changes are handed over when typing pauses, and in any case before the files are used. */
export function useDraft<Value>(
  store: Store,
  initial: Value,
  editOf: (value: Value) => Edit | undefined,
): Draft<Value> {
  const [value, setValue] = useState(initial);
  const [problems, setProblems] = useState<readonly NoteView[] | undefined>();
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => Promise<unknown> } | undefined>(
    undefined,
  );
  const latest = useRef(editOf);
  latest.current = editOf;

  const change = (next: Value): void => {
    setValue(next);
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
      if (edit) setProblems(await store.edit(edit));
    };
    waiting.current = { timer: setTimeout(() => void send(), SETTLED), send };
    store.pending.add(send);
  };
  // A form that is left hands over what it holds.
  useEffect(() => () => void waiting.current?.send(), []);
  return { value, change, problems };
}
