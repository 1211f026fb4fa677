import { useEffect, useState } from 'preact/hooks';
import type { DeskView } from '../../desk/index.js';
import type { Home } from '../home.js';
import { KeptWork } from '../parts/kept-work.js';
import { LanguageButton } from '../parts/language-button.js';
import { Modal } from '../parts/modal.js';
import { NoteList } from '../parts/note-list.js';
import type { Place } from '../state.js';
import type { Store } from '../store.js';
import { CheckPanel } from './check-panel.js';
import { DifferingFiles } from './differing-files.js';
import { focusField } from './focus-field.js';
import { FormsDialog } from './forms-dialog.js';
import { LevelForm } from './level-form.js';
import { OutlineDialog } from './outline-dialog.js';
import { OutDialog } from './out-dialog.js';
import { PagesPanel } from './pages-panel.js';
import { PartScreen } from './part-screen.js';
import { placedLevel } from './placed-level.js';
import { ReportForm } from './report-form.js';
import { Tree } from './tree.js';

interface WorkProps {
  readonly store: Store;
  readonly home: Home;
  readonly view: DeskView;
}

/** The open report: its parts on the left, what is edited in the middle, the pages on the right. */
export function WorkScreen({ store, home, view }: WorkProps) {
  const words = store.words();
  const { language, busy, problems, message, keeping, folder, refused, place, served, lost, pdf } =
    store.state();
  const [dialog, setDialog] = useState<'out' | 'forms' | 'leave' | 'outline' | undefined>();
  const [showsPages, setShowsPages] = useState(false);
  // What had the focus before is gone with its screen; the next tab leads into the report.
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main')?.focus();
  }, []);
  const count = view.changed.length;
  const undecided = view.collected?.open.length ?? 0;
  const isLost = count > 0 || (undecided > 0 && keeping !== 'yes');
  return (
    <div class={`work ${showsPages ? 'shows-pages' : ''}`}>
      <header class="bar">
        {!served && (
          <button
            type="button"
            class="quiet"
            onClick={() => (isLost || store.drafts.size > 0 ? setDialog('leave') : store.leave())}
          >
            ← {words.back}
          </button>
        )}
        <h1 title={view.name}>{view.name}</h1>
        <p class="live" role="status">
          {busy ? words.working : (message ?? stateOf(store, count))}
        </p>
        <div class="buttons">
          {(view.canUndo || refused.length > 0) && (
            <button type="button" data-action="undo" onClick={() => void store.undo()}>
              {words.undo}
            </button>
          )}
          <button type="button" data-action="save" onClick={() => void store.save()}>
            {folder && !lost && !served?.readOnly ? words.bar.save : words.bar.zip}
          </button>
          <button
            type="button"
            data-action="forms"
            disabled={!view.report}
            onClick={() => setDialog('forms')}
          >
            {words.forms.open}
          </button>
          <button type="button" class="primary" disabled={!view.report} onClick={() => setDialog('out')}>
            {words.bar.out}
          </button>
          <LanguageButton store={store} />
        </div>
      </header>
      {problems && (
        <section class="problems" role="alert">
          <NoteList notes={problems} words={words} language={language} />
        </section>
      )}
      {lost && (
        <section class="ask" role="alert">
          <p>{count > 0 ? words.served.lostUnsaved : words.served.lost}</p>
        </section>
      )}
      {served && <KeptWork store={store} />}
      {view.differing.length > 0 && <DifferingFiles store={store} files={view.differing} />}
      {keeping === 'unasked' && count + undecided > 0 && (
        <section class="ask" aria-label={words.keep.label}>
          <p>{words.keep.ask}</p>
          <button type="button" onClick={() => void store.keep('yes')}>
            {words.keep.yes}
          </button>
          <button type="button" onClick={() => void store.keep('no')}>
            {words.keep.no}
          </button>
        </section>
      )}
      <div class={`panes ${widthOf(place)}`}>
        <Tree store={store} view={view} onOutline={() => setDialog('outline')} />
        <main id="main" tabIndex={-1}>
          {view.report && (
            <button type="button" class="pages-switch" onClick={() => setShowsPages(!showsPages)}>
              {showsPages ? words.pages.hide : words.pages.show}
            </button>
          )}
          <Middle store={store} view={view} />
        </main>
        {(view.report ?? pdf) && <PagesPanel store={store} home={home} />}
      </div>
      {dialog === 'out' && <OutDialog store={store} name={view.name} onClose={() => setDialog(undefined)} />}
      {dialog === 'forms' && (
        <FormsDialog store={store} name={view.name} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'outline' && view.report && (
        <OutlineDialog
          store={store}
          categories={view.report.categories}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'leave' && (
        <Modal title={words.back} onClose={() => setDialog(undefined)}>
          <p>{undecided > 0 && count === 0 ? words.save.leaveUndecided : words.save.leave}</p>
          <div class="buttons">
            <button type="button" class="primary" onClick={() => setDialog(undefined)}>
              {words.cancel}
            </button>
            <button type="button" onClick={store.leave}>
              {undecided > 0 && count === 0 ? words.back : words.save.leaveYes}
            </button>
          </div>
        </Modal>
      )}
    </div>
  );
}

/** A table needs more room than text; that of indicators leaves none for the pages in most windows. */
function widthOf(place: Place): string {
  if (place.kind !== 'part') return '';
  if (place.key.startsWith('results/')) return 'wide has-grid';
  return /^(?:plans|followUps)$/u.test(place.key) ? 'wide' : '';
}

function stateOf(store: Store, count: number): string {
  const { bar } = store.words();
  const { refused } = store.state();
  if (refused.length > 0) return bar.refused(refused.length);
  return count > 0 ? bar.unsaved : bar.saved;
}

function Middle({ store, view }: Omit<WorkProps, 'home'>) {
  const { place, version } = store.state();
  useEffect(() => {
    if ('field' in place && place.field !== undefined) focusField(document, place.field);
  }, [place]);
  if (!view.report || place.kind === 'check') return <CheckPanel store={store} view={view} />;
  if (place.kind === 'report') return <ReportForm key={version} store={store} report={view.report} />;
  if (place.kind === 'part')
    return (
      <PartScreen
        key={`${place.key} ${String(version)}`}
        store={store}
        report={view.report}
        part={place.key}
        findings={view.findings}
      />
    );
  const placed = placedLevel(view.report, place);
  if (!placed) return <CheckPanel store={store} view={view} />;
  const key = `${place.code} ${place.level} ${String(version)}`;
  return <LevelForm key={key} store={store} {...placed} findings={view.findings} parts={view.report.parts} />;
}
