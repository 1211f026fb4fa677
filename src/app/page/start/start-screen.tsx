import { useRef } from 'preact/hooks';
import { chosenFiles, type Given } from '../dropped.js';
import { folderPicker } from '../folders/index.js';
import { DropArea } from '../parts/drop-area.js';
import { KeptWork } from '../parts/kept-work.js';
import { LanguageButton } from '../parts/language-button.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';
import { NewReportForm } from './new-report-form.js';
import { StatedForm } from './stated-form.js';

/** Where everything begins: a report is opened, or a new one is started. */
export function StartScreen({ store }: { readonly store: Store }) {
  const words = store.words();
  const { busy, problems, message, language, unstated, served } = store.state();
  return (
    <div class="start">
      <header class="top">
        <div class="brand">
          <Emblem />
          <div>
            <h1>{words.title}</h1>
            <p>{words.subtitle}</p>
          </div>
        </div>
        <LanguageButton store={store} />
      </header>
      <main id="main" tabIndex={-1}>
        <p class="promise">{words.private}</p>
        <p class="live" role="status">
          {busy ? words.opening : message}
        </p>
        {problems && (
          <section class="problems" role="alert">
            <NoteList notes={problems} words={words} language={language} />
            {unstated && <StatedForm store={store} {...unstated} />}
          </section>
        )}
        {!served && (
          <>
            <KeptWork store={store} />
            <div class="cards">
              <OpenCard store={store} />
              <NewReportForm store={store} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

const Emblem = () => (
  <svg viewBox="0 0 24 24" width="44" height="44" aria-hidden="true">
    <rect x="3" y="1.5" width="18" height="21" rx="2.5" fill="#14406b" />
    <path d="M7 7h10M7 11.5h10M7 16h6" stroke="#fff" stroke-width="2" stroke-linecap="round" />
  </svg>
);

function OpenCard({ store }: { readonly store: Store }) {
  const words = store.words();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const open = async (given: Promise<Given | undefined>): Promise<void> => {
    store.set({ busy: 'opening' });
    const found = await given.catch(() => undefined);
    if (found) await store.open(found.name, found.files, { isFolder: found.isFolder });
    else store.set({ busy: undefined });
  };
  const chooseFolder = async (): Promise<void> => {
    const pick = folderPicker();
    if (!pick) {
      folder.current?.click();
      return;
    }
    const chosen = await pick().catch(() => undefined);
    if (!chosen) return;
    store.set({ busy: 'opening' });
    await store.open(chosen.name, await chosen.read(), { folder: chosen, isFolder: true });
  };
  return (
    <section class="card" aria-labelledby="open-title">
      <h2 id="open-title">{words.start.open}</h2>
      <p class="help">{words.start.openHelp}</p>
      <DropArea text={words.start.drop} or={words.start.or} onDrop={(given) => void open(given)}>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => files.current?.click()}>
            {words.start.files}
          </button>
          <button type="button" onClick={() => void chooseFolder()}>
            {words.start.folder}
          </button>
        </div>
        <input
          ref={files}
          id="choose-files"
          type="file"
          multiple
          hidden
          aria-label={words.start.files}
          onChange={({ currentTarget }) => void open(chosenFiles(currentTarget.files!))}
        />
        <input
          ref={folder}
          id="choose-folder"
          type="file"
          hidden
          aria-label={words.start.folder}
          {...{ webkitdirectory: true }}
          onChange={({ currentTarget }) => void open(chosenFiles(currentTarget.files!))}
        />
      </DropArea>
    </section>
  );
}
