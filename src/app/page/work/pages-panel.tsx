import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Home } from '../home.js';
import { NoteList } from '../parts/note-list.js';
import { createSheets, openPdf, type OpenedPdf, type OutlineEntry, type Sheets } from '../sheets/index.js';
import type { Place } from '../state.js';
import type { Store } from '../store.js';
import { OutlineMenu } from './outline-menu.js';
import { printedPlace } from './printed-place.js';
import { sheetsKey } from './sheets-key.js';

/** The pages as they will print, at the place that is edited. */
export function PagesPanel({ store, home }: { readonly store: Store; readonly home: Home }) {
  const words = store.words();
  const { pdf, pages, pageProblems, place, language } = store.state();
  const view = useRef<HTMLDivElement>(null);
  const sheets = useRef<Sheets | undefined>(undefined);
  const opened = useRef<OpenedPdf | undefined>(undefined);
  const missed = useRef<Place | undefined>(undefined);
  const [outline, setOutline] = useState<readonly OutlineEntry[]>([]);
  const [shown, setShown] = useState({ page: 0, count: 0 });

  useEffect(() => {
    if (!view.current) return;
    sheets.current = createSheets(view.current, {
      moved: (page, count) => setShown({ page, count }),
      label: (page) => store.words().pages.page(page),
    });
    return () => {
      sheets.current?.end();
      void opened.current?.close();
      opened.current = undefined;
    };
  }, []);

  /** Ignores the error of a request to a PDF that was closed meanwhile; the request is repeated for the PDF that replaces it. */
  const unlessClosed =
    (file: OpenedPdf) =>
    (error: unknown): undefined => {
      if (opened.current === file) throw error;
    };

  // As soon as there are pages, not after the next frame: somebody waits for them.
  useLayoutEffect(() => {
    if (!pdf) return;
    let isOver = false;
    const show = async (next: OpenedPdf): Promise<void> => {
      const before = opened.current;
      opened.current = next;
      await sheets.current?.show(next, () => store.noteDrawn(pdf));
      await before?.close();
      if (!isOver) setOutline(await next.outline());
      const { place: now } = store.state();
      if (before === undefined || missed.current === now) await goTo(now);
    };
    void openPdf(home, pdf).then((next) => (isOver ? next.close() : show(next).catch(unlessClosed(next))));
    return () => {
      isOver = true;
    };
  }, [pdf]);

  useEffect(() => sheets.current?.retire(pages === 'making'), [pages]);

  const goTo = async (to: Place): Promise<void> => {
    const wanted = printedPlace(store.state().view?.report, to);
    const file = opened.current;
    const page = wanted && (await file?.pageOf(wanted).catch(unlessClosed(file)));
    // What is not printed yet is shown once it is.
    missed.current = wanted && page === undefined ? to : undefined;
    if (page !== undefined && store.state().place === to) sheets.current?.scrollTo(page);
  };
  useEffect(() => void goTo(place), [place]);

  return (
    <aside class="pages" data-pages={pages} aria-label={words.pages.label}>
      <div class="pages-bar">
        <p role="status">
          {pages === 'making'
            ? words.pages.making
            : pages === 'failed' || pages === 'old'
              ? [pages === 'failed' && words.pages.failed, pdf && words.pages.old].filter(Boolean).join(' · ')
              : shown.count > 0 && words.pages.of(shown.page, shown.count)}
        </p>
        {outline.length > 0 && (
          <OutlineMenu store={store} entries={outline} onChoose={(page) => sheets.current?.scrollTo(page)} />
        )}
        <button type="button" aria-label={words.pages.smaller} onClick={() => sheets.current?.zoom(1 / 1.2)}>
          −
        </button>
        <button type="button" aria-label={words.pages.larger} onClick={() => sheets.current?.zoom(1.2)}>
          +
        </button>
      </div>
      {pages === 'failed' && pageProblems && (
        <NoteList notes={pageProblems} words={words} language={language} />
      )}
      <div
        class="sheets"
        ref={view}
        tabIndex={0}
        role="region"
        aria-label={words.pages.label}
        aria-keyshortcuts="+ - 0 j k"
        onKeyDown={(event) => sheetsKey(event, sheets.current)}
      />
    </aside>
  );
}
