import type { NoteView } from '../../desk/index.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';

interface RefusalProps {
  readonly store: Store;
  readonly problems: readonly NoteView[] | undefined;
}

/** Why what a field holds is not in the report. */
export function Refusal({ store, problems }: RefusalProps) {
  if (!problems) return null;
  const words = store.words();
  return (
    <div class="refusal" role="alert">
      <p>{words.form.refused}</p>
      <NoteList notes={problems} words={words} language={store.state().language} />
    </div>
  );
}
