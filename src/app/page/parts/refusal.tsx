import type { NoteView } from '../../desk/index.js';
import { NoteList } from './note-list.js';
import type { Store } from '../store.js';

interface RefusalProps {
  readonly store: Store;
  readonly problems: readonly NoteView[] | undefined;
}

/** Why what a field holds is not in the report, each reason with its place. */
export function Refusal({ store, problems }: RefusalProps) {
  if (!problems) return null;
  const words = store.words();
  const notes = problems.map((note): NoteView => {
    const { message, label, place } = note;
    return place
      ? { ...note, message: { th: `${label.th}: ${message.th}`, en: `${label.en}: ${message.en}` } }
      : note;
  });
  return (
    <div class="refusal" role="alert">
      <p>{words.form.refused}</p>
      <NoteList notes={notes} words={words} language={store.state().language} />
    </div>
  );
}
