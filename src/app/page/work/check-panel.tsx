import type { DeskView, NoteView } from '../../desk/index.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';
import { CollectedList } from './collected-list.js';
import { notedPlace } from './noted-place.js';
import { ProgressTable } from './progress-table.js';

/** What has to be looked at, by category, item and level; each leads to its field and page. */
export function CheckPanel({ store, view }: { readonly store: Store; readonly view: DeskView }) {
  const words = store.words().check;
  const { language, folder, served } = store.state();
  const list = { words: store.words(), language };
  if (!view.report)
    return (
      <section>
        <h2>{words.unreadable}</h2>
        <p class="help">{folder ? words.unreadableFollowed : words.unreadableHelp}</p>
        <NoteList notes={view.problems} home={served?.home} {...list} />
      </section>
    );
  const { collected, imported, repairs, findings } = view;
  return (
    <section>
      <h2>{words.title}</h2>
      {collected && <CollectedList store={store} collected={collected} />}
      {imported && (
        <div class="notice">
          <p>{words.imported(imported.warnings.length)}</p>
          <ul>
            {imported.warnings.map((each, index) => (
              <li key={index}>{each[language]}</li>
            ))}
          </ul>
          {imported.rest.length > 0 && (
            <details class="rest">
              <summary>{words.rest(imported.rest.length)}</summary>
              {imported.rest.map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </details>
          )}
        </div>
      )}
      {repairs > 0 && (
        <div class="notice">
          <p>{words.repairs(repairs)}</p>
          <button type="button" onClick={() => void store.repair()}>
            {words.repair}
          </button>
        </div>
      )}
      <p class="help">{findings.length > 0 ? words.intro(findings.length) : words.none}</p>
      {grouped(findings).map(([label, notes]) => (
        <section key={label.en} class="group">
          <h3>{label[language]}</h3>
          <NoteList
            notes={notes}
            {...list}
            onChoose={(note) => store.set({ place: notedPlace(note) })}
            onAttach={(note, file) => void store.attach(note, file)}
          />
        </section>
      ))}
      <ProgressTable store={store} view={view} />
    </section>
  );
}

/** Notes by the part of the report that they are about, in their order. */
function grouped(notes: readonly NoteView[]): readonly (readonly [NoteView['label'], readonly NoteView[]])[] {
  const groups = new Map<string, [NoteView['label'], NoteView[]]>();
  for (const note of notes) {
    const known = groups.get(note.label.en);
    if (known) known[1].push(note);
    else groups.set(note.label.en, [note.label, [note]]);
  }
  return [...groups.values()];
}
