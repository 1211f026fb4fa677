import type { NoteView } from '../../desk/index.js';
import { FileButton } from './file-button.js';
import type { Language } from '../../language.js';
import type { PageWords } from '../words/index.js';

interface NoteListProps {
  readonly notes: readonly NoteView[];
  readonly words: PageWords;
  readonly language: Language;
  /** The folder of the files on this computer, where it is known: their places open in Visual Studio Code. */
  readonly home?: string | undefined;
  /** What a click on a note does; absent: the notes lead nowhere. */
  readonly onChoose?: (note: NoteView) => void;
  /** Takes the file that a note misses; absent: none can be given. */
  readonly onAttach?: (note: NoteView, file: File) => void;
}

/** Whether a form shows what a note is about: its file says nothing to who works in forms. */
const hasForm = ({ item, part }: NoteView): boolean => (item ?? part) !== undefined;

/** Findings or problems, each with its kind, words and file. */
export const NoteList = ({ notes, words, language, home, onChoose, onAttach }: NoteListProps) => (
  <ul class="notes">
    {notes.map((note, index) => {
      const content = (
        <>
          <strong class="kind">{words.check[note.severity]}</strong>
          <span class="words">{note.message[language]}</span>
          {note.file !== undefined &&
            (home !== undefined ? (
              <a class="file" href={editorLink(home, note)}>
                {placeOf(note)}
              </a>
            ) : (
              !(onChoose && hasForm(note)) && <span class="file">{placeOf(note)}</span>
            ))}
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
          {onAttach && note.missing !== undefined && (
            <FileButton
              text={words.form.attach}
              label={words.form.attachMissing(note.missing)}
              accept=""
              onChoose={(file) => onAttach(note, file)}
            />
          )}
        </li>
      );
    })}
  </ul>
);

const placeOf = ({ file = '', line }: NoteView): string =>
  line === undefined ? file : `${file}:${String(line)}`;

/** The address that opens a file's line in Visual Studio Code. */
function editorLink(home: string, { file = '', line = 1 }: NoteView): string {
  const steps = `${home}/${file}`.replaceAll('\\', '/').split('/');
  const path = steps.map((step) => encodeURIComponent(step).replace('%3A', ':')).join('/');
  return `vscode://file${path.startsWith('/') ? '' : '/'}${path}:${String(line)}`;
}
