import type { NoteView } from '../../desk/index.js';
import type { Language } from '../../language.js';
import type { PageWords } from '../words/index.js';

interface NoteListProps {
  readonly notes: readonly NoteView[];
  readonly words: PageWords;
  readonly language: Language;
  /** What a click on a note does; absent: the notes lead nowhere. */
  readonly onChoose?: (note: NoteView) => void;
}

/** Whether a form shows what a note is about: its file says nothing to who works in forms. */
const hasForm = ({ item, part }: NoteView): boolean => (item ?? part) !== undefined;

/** Findings or problems, each with its kind, words and file. */
export const NoteList = ({ notes, words, language, onChoose }: NoteListProps) => (
  <ul class="notes">
    {notes.map((note, index) => {
      const content = (
        <>
          <strong class="kind">{words.check[note.severity]}</strong>
          <span class="words">{note.message[language]}</span>
          {note.file !== undefined && !(onChoose && hasForm(note)) && (
            <span class="file">
              {note.file}
              {note.line !== undefined && `:${String(note.line)}`}
            </span>
          )}
        </>
      );
      return (
        <li key={index} class={`note ${note.severity}`}>
          {onChoose ? (
            <button type="button" onClick={() => onChoose(note)}>
              {content}
            </button>
          ) : (
            <div>{content}</div>
          )}
        </li>
      );
    })}
  </ul>
);
