import { useEffect, useRef, useState } from 'preact/hooks';
import { Modal } from '../parts/modal.js';
import { NoteList } from '../parts/note-list.js';
import { download } from '../download.js';
import { OutOptionFields } from './out-options.js';
import { type Store } from '../store.js';

interface OutProps {
  readonly store: Store;
  readonly name: string;
  readonly onClose: () => void;
}

const CHOICES = [
  { name: 'both', formats: ['docx', 'pdf'] },
  { name: 'docx', formats: ['docx'] },
  { name: 'pdf', formats: ['pdf'] },
] as const;

const STAGES = ['check', 'template', 'images', 'pdf', 'docx'];

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Makes the documents, shows how far it is, and gives them. */
export function OutDialog({ store, name, onClose }: OutProps) {
  const words = store.words();
  const { busy, stage, made, problems, language, refused } = store.state();
  const [choice, setChoice] = useState<(typeof CHOICES)[number]['name']>('both');
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    store.set({ made: undefined });
    return () => running.current?.abort();
  }, []);
  const make = (): void => {
    running.current = new AbortController();
    const { formats } = CHOICES.find((each) => each.name === choice)!;
    void store.make(formats, running.current.signal).then(() => {
      if (running.current?.signal.aborted) store.set({ problems: undefined });
    });
  };
  const isRunning = busy === 'working';
  return (
    <Modal
      title={words.out.title}
      onClose={() => {
        running.current?.abort();
        onClose();
      }}
    >
      <fieldset class="choices">
        <legend>{words.out.which}</legend>
        {CHOICES.map((each) => (
          <label key={each.name} class="tick">
            <input
              type="radio"
              name="formats"
              checked={choice === each.name}
              onChange={() => setChoice(each.name)}
            />
            <span>{words.out[each.name]}</span>
          </label>
        ))}
      </fieldset>
      {refused.length > 0 && (
        <p class="refusal" role="status">
          {words.out.left(refused.length)}
        </p>
      )}
      <OutOptionFields store={store} />
      <p class="live" role="status">
        {isRunning
          ? (words.out.stages[stage ?? 'check'] ?? words.working)
          : made && (made.pages === undefined ? words.out.doneWord : words.out.done(made.pages))}
      </p>
      {isRunning && (
        <progress
          aria-label={words.working}
          max={STAGES.length}
          value={STAGES.indexOf(stage ?? 'check') + 1}
        />
      )}
      {!isRunning && problems && (
        <div role="alert">
          <NoteList notes={problems} words={words} language={language} />
        </div>
      )}
      {made && (
        <div class="made">
          {(['docx', 'pdf'] as const).map((format) => {
            const bytes = made[format];
            const file = `${name}.${format}`;
            return bytes ? (
              <button
                key={format}
                type="button"
                class="primary"
                data-made={format}
                onClick={() => download(file, bytes, TYPES[format])}
              >
                {words.out.download(file, `${Math.ceil(bytes.length / 1000).toLocaleString()} kB`)}
              </button>
            ) : null;
          })}
          {made.warnings.length > 0 && (
            <details>
              <summary>
                {words.out.warnings} ({made.warnings.length})
              </summary>
              <NoteList notes={made.warnings} words={words} language={language} />
            </details>
          )}
        </div>
      )}
      <div class="buttons">
        {isRunning ? (
          <button type="button" onClick={() => running.current?.abort()}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" class={made ? '' : 'primary'} onClick={make}>
            {words.out.make}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
