import type { NoteView } from '../../desk/index.js';
import { NoteAlert } from './note-alert.js';
import type { Store } from '../store.js';

interface RefusalProps {
  readonly store: Store;
  readonly problems: readonly NoteView[] | undefined;
}

/** Why what a field holds is not in the report, each reason with its place. */
export function Refusal({ store, problems }: RefusalProps) {
  if (!problems) return null;
  const notes = problems.map((note): NoteView => {
    const { message, label, place } = note;
    return place
      ? { ...note, message: { th: `${label.th}: ${message.th}`, en: `${label.en}: ${message.en}` } }
      : note;
  });
  return <NoteAlert store={store} notes={notes} lead={store.words().form.refused} />;
}
