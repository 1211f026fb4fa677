import type { NoteView } from '../../desk/index.js';
import type { Store } from '../store.js';
import { NoteList } from './note-list.js';

interface NoteAlertProps {
  readonly store: Store;
  readonly notes: readonly NoteView[] | undefined;
  readonly lead?: string;
}

/** Why something was refused, read out at once; nothing where it was not. */
export function NoteAlert({ store, notes, lead }: NoteAlertProps) {
  if (!notes) return null;
  return (
    <div class="refusal" role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <NoteList notes={notes} words={store.words()} language={store.state().language} />
    </div>
  );
}
