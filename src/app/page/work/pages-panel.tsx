import { useEffect, useRef, useState } from 'preact/hooks';
import type { Home } from '../home.js';
import { NoteList } from '../parts/note-list.js';
import { createSheets, openPdf, type OpenedPdf, type OutlineEntry, type Sheets } from '../sheets/index.js';
import type { Place } from '../state.js';
import type { Store } from '../store.js';
import { OutlineMenu } from './outline-menu.js';
import { placedLevel } from './placed-level.js';

/** The pages as they will print, at the place that is edited. */
export function PagesPanel({ store, home }: { readonly store: Store; readonly home: Home }) {
  const words = store.words();
  const { pdf, pages, pageProblems, place, language } = store.state();
  const view = useRef<HTMLDivElement>(null);
  const sheets = useRef<Sheets | undefined>(undefined);
  const opened = useRef<OpenedPdf | undefined>(undefined);
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
    };
  }, []);

  useEffect(() => {
    if (!pdf) return;
    let isOver = false;
    void openPdf(home, pdf).then(async (next) => {
      if (isOver) return void next.close();
      const before = opened.current;
      opened.current = next;
      const isFirst = before === undefined;
      await sheets.current?.show(next);
      await before?.close();
      if (!isOver) setOutline(await next.outline());
      if (isFirst) await goTo(store.state().place);
    });
    return () => {
      isOver = true;
    };
  }, [pdf]);

  const goTo = async (to: Place): Promise<void> => {
    const result = to.kind === 'part' ? /^results\/items\/(.*)/u.exec(to.key)?.[1] : undefined;
    // Other parts have no place that the document names.
    if (to.kind === 'part' && result === undefined) return;
    const placed = placedLevel(store.state().view?.report, to);
    const page = await opened.current?.pageOf(
      result === undefined
        ? placed && { code: placed.item.code, label: placed.level.label }
        : { code: result, label: '' },
    );
    if (page !== undefined) sheets.current?.scrollTo(page);
  };
  useEffect(() => void goTo(place), [place]);

  return (
    <aside class="pages" data-pages={pages} aria-label={words.pages.label}>
      <div class="pages-bar">
        <p role="status">
          {pages === 'making'
            ? words.pages.making
            : pages === 'failed'
              ? words.pages.failed
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
      <div class="sheets" ref={view} tabIndex={0} role="region" aria-label={words.pages.label} />
    </aside>
  );
}
