import { useRef, useState } from 'preact/hooks';
import { meantDate } from '../../../report/index.js';
import type { FileMap, FormChoice } from '../../desk/index.js';
import { download } from '../download.js';
import { chosenFiles, type Given } from '../dropped.js';
import { folderPicker, saveToFolder } from '../folders/index.js';
import { DropArea } from '../parts/drop-area.js';
import { Modal } from '../parts/modal.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';

interface FormsProps {
  readonly store: Store;
  readonly name: string;
  readonly onClose: () => void;
}

/** Sends parts of the report out as forms, and takes filled ones back. */
export function FormsDialog({ store, name, onClose }: FormsProps) {
  const words = store.words();
  const { busy, problems, language } = store.state();
  return (
    <Modal title={words.forms.title} onClose={onClose}>
      <SendForms store={store} name={name} />
      <CollectForms store={store} onClose={onClose} />
      {problems && !busy && (
        <div role="alert">
          <NoteList notes={problems} words={words} language={language} />
        </div>
      )}
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}

const GROUPINGS = ['item', 'owner', 'category'] as const;

function SendForms({ store, name }: Omit<FormsProps, 'onClose'>) {
  const words = store.words().forms;
  const { busy } = store.state();
  const [by, setBy] = useState<FormChoice['by']>('item');
  const [due, setDue] = useState('');
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<FileMap | undefined>();
  const [placed, setPlaced] = useState<string | undefined>();
  const pick = folderPicker();
  const day = due.trim() === '' ? undefined : meantDate(due.trim());
  const isWrong = due.trim() !== '' && day === undefined;
  const make = async (): Promise<void> => {
    setPlaced(undefined);
    setAsked(true);
    if (isWrong) return;
    setMade(await store.forms({ by, ...(day !== undefined && { due: day }) }));
  };
  const put = async (): Promise<void> => {
    const folder = await pick?.().catch(() => undefined);
    if (!folder || !made) return;
    const { written, conflicts } = await saveToFolder(folder, made, new Map());
    setPlaced(
      conflicts.length > 0
        ? store.words().save.conflicts(conflicts.join(', '))
        : words.placed(written.length),
    );
  };
  return (
    <section class="send">
      <h3>{words.send}</h3>
      <p class="help">{words.sendHelp}</p>
      <fieldset class="choices">
        <legend>{words.by}</legend>
        {GROUPINGS.map((each) => (
          <label key={each} class="tick">
            <input type="radio" name="by" checked={by === each} onChange={() => setBy(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      <label class="due">
        {words.due}
        <input
          value={due}
          aria-invalid={isWrong && asked}
          aria-describedby="due-error"
          onInput={({ currentTarget }) => setDue(currentTarget.value)}
        />
        <span class="field-error" id="due-error">
          {isWrong && asked && words.dueWrong}
        </span>
      </label>
      <div class="buttons">
        <button
          type="button"
          class={made ? '' : 'primary'}
          data-action="make-forms"
          disabled={busy !== undefined}
          onClick={() => void make()}
        >
          {words.make}
        </button>
        {made && (
          <button
            type="button"
            class="primary"
            data-action="save-forms"
            onClick={() =>
              void store.client
                .zip(made)
                .then((bytes) => download(`${name}-forms.zip`, bytes, 'application/zip'))
            }
          >
            {words.zip}
          </button>
        )}
        {made && pick && (
          <button type="button" onClick={() => void put()}>
            {words.folder}
          </button>
        )}
      </div>
      <p class="live" role="status">
        {busy ? store.words().working : (placed ?? (made && words.made(made.size)))}
      </p>
      {made && <p class="help files">{[...made.keys()].join(', ')}</p>}
    </section>
  );
}

function CollectForms({ store, onClose }: Pick<FormsProps, 'store' | 'onClose'>) {
  const words = store.words();
  const field = useRef<HTMLInputElement>(null);
  const collect = async (given: Promise<Given | undefined>): Promise<void> => {
    const found = await given.catch(() => undefined);
    if (!found) return;
    await store.collect(found.files);
    if (!store.state().problems) onClose();
  };
  return (
    <section class="collect">
      <h3>{words.forms.collect}</h3>
      <p class="help">{words.forms.collectHelp}</p>
      <DropArea text={words.forms.drop} or={words.start.or} onDrop={(given) => void collect(given)}>
        <div class="buttons">
          <button type="button" onClick={() => field.current?.click()}>
            {words.forms.files}
          </button>
        </div>
        <input
          ref={field}
          id="choose-filled"
          type="file"
          multiple
          hidden
          accept=".docx,.pdf,.xlsx,.zip"
          aria-label={words.forms.files}
          onChange={({ currentTarget }) => void collect(chosenFiles(currentTarget.files!))}
        />
      </DropArea>
    </section>
  );
}
