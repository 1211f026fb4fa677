import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit, NoteView } from '../../desk/index.js';
import type { Store } from '../store.js';

/** Milliseconds after the last key until a change is handed over; a change is handed over after the one before has been taken. */
const SETTLED = 100;

/** What a field holds while it is edited, and why the report refuses it. */
export interface Draft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly problems: readonly NoteView[] | undefined;
}

/** A change that is not handed over yet. */
interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => Promise<unknown>;
  /** Typing has paused, and an earlier change is being taken. */
  isDue: boolean;
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
  const waiting = useRef<Waiting | undefined>(undefined);
  const sent = useRef(0);
  const latest = useRef(editOf);
  latest.current = editOf;

  const sendDue = (): void => {
    if (waiting.current?.isDue) void waiting.current.send();
  };
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
      sent.current += 1;
      const found = edit && (await store.edit(edit));
      sent.current -= 1;
      sendDue();
      // What was typed meanwhile has its own answer.
      if (!drafts.has(key) || drafts.get(key) !== next) return;
      if (!found) drafts.delete(key);
      store.refuse(key, found !== undefined);
      setProblems(found);
    };
    const settled = (): void => {
      if (sent.current === 0) void send();
      else own.isDue = true;
    };
    const own: Waiting = { timer: setTimeout(settled, SETTLED), send, isDue: false };
    waiting.current = own;
    store.pending.add(send);
  };
  // A form that is left hands over what it holds; one that was refused says again why.
  useEffect(() => {
    if (drafts.has(key)) change(drafts.get(key) as Value);
    return () => void waiting.current?.send();
  }, []);
  return { value, change, problems };
}
