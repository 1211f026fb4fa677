import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit, NoteView } from '../../desk/index.js';
import type { Store } from '../store.js';

/** Milliseconds after the last key until a change is handed over. */
const SETTLED = 60;

/** Milliseconds for which later changes may supersede those that are not written yet. */
const MAX_UNTAKEN = 10_000;

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
}

/** A change that is handed over and not written yet. */
interface Sent {
  /** Aborted when a later change of the same field replaces it. */
  readonly superseded: AbortController;
  /** When the first change was handed over that is not written yet: milliseconds of `performance.now`. */
  readonly since: number;
}

/**
 * A field whose changes are handed over when typing pauses, and in any case before the files are used. What the report refuses stays
 * under the key, also while another form is shown.
 */
export function useDraft<Value>(
  store: Store,
  key: string,
  initial: Value,
  editOf: (value: Value) => Edit,
): Draft<Value> {
  const { drafts } = store;
  const [value, setValue] = useState(() => (drafts.has(key) ? (drafts.get(key) as Value) : initial));
  const [problems, setProblems] = useState<readonly NoteView[] | undefined>();
  const waiting = useRef<Waiting | undefined>(undefined);
  const sent = useRef<Sent | undefined>(undefined);
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
      const now = performance.now();
      const before = sent.current;
      const isSoon = before !== undefined && now - before.since < MAX_UNTAKEN;
      if (isSoon) before.superseded.abort();
      const own = (sent.current = {
        superseded: new AbortController(),
        since: isSoon ? before.since : now,
      });
      const found = await store.edit(latest.current(next), own.superseded.signal);
      if (sent.current === own) sent.current = undefined;
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
