import type { CollectedView, PartView } from '../../desk/index.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';
import { differingLines } from './differing-lines.js';

interface CollectedProps {
  readonly store: Store;
  readonly collected: CollectedView;
}

/** What was taken from which file, and what somebody has to decide. */
export function CollectedList({ store, collected }: CollectedProps) {
  const words = store.words();
  const { language } = store.state();
  const { taken, open, unchanged, refused, warnings } = collected;
  return (
    <section class="notice collected" aria-label={words.forms.result}>
      <h3>{words.forms.result}</h3>
      <p>{words.forms.taken(taken.length)}</p>
      {taken.length > 0 && (
        <ul>
          {taken.map(({ part, file }) => (
            <li key={`${part} ${file}`}>
              {part} {words.forms.from(file)}
            </li>
          ))}
        </ul>
      )}
      {unchanged.length > 0 && <p>{words.forms.unchanged(unchanged.join(', '))}</p>}
      {open.length > 0 && <p class="differ">{words.forms.differ(open.length)}</p>}
      {open.map((part) => (
        <Choice key={part.part} store={store} part={part} />
      ))}
      {refused.length > 0 && (
        <>
          <h4>{words.forms.refused}</h4>
          <NoteList
            notes={refused.flatMap(({ file, notes }) => notes.map((note) => ({ ...note, file })))}
            words={words}
            language={language}
          />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h4>{words.forms.warnings}</h4>
          <ul>
            {warnings.map(({ file, message }, index) => (
              <li key={index}>
                {file}: {message[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The texts of one part beside each other, each with the button that decides for it. */
function Choice({ store, part }: { readonly store: Store; readonly part: PartView }) {
  const words = store.words().forms;
  const { language, busy } = store.state();
  const ours = new Map(
    part.files.flatMap(({ texts }) => texts.map(({ name, ours: text }) => [name[language], text] as const)),
  );
  const texts = [
    {
      title: words.ours,
      file: undefined,
      lines: [...ours],
    },
    ...part.files.map(({ file, texts: own }) => ({
      title: words.from(file),
      file,
      lines: own.map(({ name, theirs }) => [name[language], theirs] as const),
    })),
  ];
  const othersOf = (name: string, own: string): readonly string[] =>
    texts.flatMap(({ lines }) =>
      lines.flatMap(([each, text]) => (each === name && text !== own ? [text] : [])),
    );
  return (
    <section class="choice" aria-label={part.name}>
      <h4>{part.name}</h4>
      <div class="texts">
        {texts.map(({ title, file, lines }) => (
          <div key={file ?? ''} class="text">
            <h5>{title}</h5>
            <div class="lines" tabIndex={0} role="group" aria-label={title}>
              {lines.map(([name, text]) => (
                <div key={name}>
                  <p class="help">{name}</p>
                  <p class="words">
                    {text === '' ? words.empty : <Lines text={text} others={othersOf(name, text)} />}
                  </p>
                </div>
              ))}
            </div>
            <button
              type="button"
              aria-label={words.useOf(title, part.name)}
              disabled={busy !== undefined}
              onClick={() => void store.decide(part.part, file)}
            >
              {words.use}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}

const Lines = ({ text, others }: { readonly text: string; readonly others: readonly string[] }) => (
  <>
    {differingLines(text, others).map(({ text: line, isOther }, index) => (
      <span key={index}>
        {isOther ? <mark>{line}</mark> : line}
        {'\n'}
      </span>
    ))}
  </>
);
