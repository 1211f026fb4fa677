import type { DeskView, Facts, FileMap } from '../desk/index.js';
import { today } from '../today.js';
import { attached } from './attached.js';
import { problemsOf, Refused, type Client } from './client.js';
import { isDocument, opening, unpacked } from './dropped.js';
import type { FolderWatch, OpenedFolder } from './folders/index.js';
import { createEditSender } from './edit-sender.js';
import { clearKept, isUnsaved, keptWork, workKeeper } from './keep.js';
import { choiceOf, optionsOf } from './out-options.js';
import { pagesMaker } from './pages-maker.js';
import { openServed, type Served } from './served/index.js';
import { saveWork } from './save-work.js';
import { shownPart } from './shown-part.js';
import type { Place, State } from './state.js';
import type { Store } from './store.js';
import { WORDS, type PageWords } from './words/index.js';

/** The key of the field that an element is in. */
const fieldOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-at]')?.dataset['at'];

/** What is seen first of a report: its first level where nothing has to be looked at. */
function firstPlace({ report, findings, changed, imported, collected }: DeskView): Place {
  const [first] = report?.categories[0]?.items ?? [];
  const isNew = findings.length === 0 || changed.length > 0;
  return first && isNew && !imported && !collected
    ? { kind: 'item', code: first.code, level: 'basic' }
    : { kind: 'check' };
}

export function createStore(client: Client, facts: Facts, served?: Served): Store {
  const home = served?.report.home;
  let state: State = {
    language: served?.report.language ?? 'th',
    facts,
    served: served?.report,
    place: { kind: 'check' },
    version: 0,
    refused: [],
    options: optionsOf(served?.report.documents),
    pages: 'none',
    keeping: 'unasked',
  };
  let listener: () => void = () => undefined;
  let isTelling = false;
  const pending = new Set<() => Promise<unknown>>();
  const drafts = new Map<string, unknown>();
  let watch: FolderWatch | undefined;

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      listener();
    });
  };
  const words = (): PageWords => WORDS[state.language];

  const pages = pagesMaker(client, () => state, set);
  const keepWork = workKeeper(
    async () => ({ ...(await client.files()), options: state.options, time: Date.now() }),
    { isWanted: () => state.keeping === 'yes', failed: () => set({ message: words().keep.failed }), home },
  );

  const opened = (view: DeskView, folder?: OpenedFolder): void => {
    drafts.clear();
    watch?.end();
    watch = folder?.watch((files) => void reload(files).catch(() => undefined));
    set({
      view,
      place: firstPlace(view),
      folder,
      busy: undefined,
      problems: undefined,
      message: undefined,
      pdf: undefined,
      pages: 'none',
      pageProblems: undefined,
      made: undefined,
      refused: [],
      version: state.version + 1,
    });
    pages.renew();
  };

  const changed = (
    view: DeskView,
    { isNew = false, renew = pages.renew }: { readonly isNew?: boolean; readonly renew?: () => void } = {},
  ): void => {
    set({ view, busy: undefined, message: undefined, ...(isNew && { version: state.version + 1 }) });
    renew();
    void keepWork();
  };

  const { edit, flush } = createEditSender(client, pages, pending, (view, renew) => {
    // A report that was left while it was edited does not come back.
    if (state.view) changed(view, { renew });
  });

  const reload = async (files: FileMap): Promise<void> => {
    await flush();
    const view = await client.reload(files);
    const { view: before, place } = state;
    if (!before || JSON.stringify(view) === JSON.stringify(before)) return;
    // The form that somebody types in stays as it is, unless what it shows has become another text.
    const isOther = shownPart(view, place) !== shownPart(before, place);
    const field = isOther ? fieldOf(document.activeElement) : undefined;
    changed(view, { isNew: isOther });
    set({
      message: words().differing.reloaded,
      ...(field !== undefined && { place: { ...place, field } as Place }),
    });
  };

  const doing = async (busy: State['busy'], task: () => Promise<void>): Promise<void> => {
    set({ busy, problems: undefined, message: undefined });
    try {
      await task();
    } catch (error) {
      set({ problems: problemsOf(error) });
    } finally {
      set({ busy: undefined });
    }
  };

  /** A change of the whole report, after what is typed was handed over. */
  const changing = (task: () => Promise<DeskView>): Promise<void> =>
    doing('working', async () => {
      await flush();
      changed(await task(), { isNew: true });
    });

  void keptWork(home).then(
    (kept) => set({ kept: home === undefined || (kept && isUnsaved(kept)) ? kept : undefined }),
    () => undefined,
  );
  if (served) openServed(served, client, { doing, opened, changed, set });

  return {
    client,
    pending,
    drafts,
    noteDrawn: pages.noteDrawn,
    refuse: (key, isRefused) => {
      if (state.refused.includes(key) === isRefused) return;
      const others = state.refused.filter((each) => each !== key);
      set({ refused: isRefused ? [...others, key] : others });
    },
    addPicture: async (given) => {
      try {
        return { path: await client.picture(given) };
      } catch (error) {
        return { problems: problemsOf(error) };
      }
    },
    attach: (note, file) =>
      doing('working', async () => {
        await flush();
        const { view, path } = await attached(client, state.view?.report, note, file);
        changed(view, { isNew: true });
        const { place } = state;
        const { field } = note;
        set({
          message: words().form.attached(path),
          ...(place.kind === 'item' && { place: { ...place, field } }),
        });
      }),
    state: () => state,
    words,
    subscribe: (each) => void (listener = each),
    set,
    open: (name, files, { folder, stated, isFolder = false } = {}) =>
      doing('opening', async () => {
        const { several, all, plain } = await opening({ name, files, isFolder }, client.unzip);
        set({ unstated: undefined });
        try {
          const view = several
            ? client.gather(plain, all, today(), stated)
            : client.open(plain, all, { stated, inPlace: folder !== undefined });
          opened(await view, folder);
        } catch (error) {
          if (error instanceof Refused && error.cause === 'ImportError') set({ unstated: { name, files } });
          throw error;
        }
      }),
    forms: async (choice) => {
      let made: FileMap | undefined;
      await doing('working', async () => {
        await flush();
        made = await client.forms(choice);
      });
      return made;
    },
    collect: (files) =>
      doing('working', async () => {
        await flush();
        const filled = new Map(
          [...(await unpacked(files, client.unzip))].filter(([name]) => isDocument(name)),
        );
        changed(await client.collect(filled, today()), { isNew: true });
        set({ place: { kind: 'check' } });
      }),
    decide: (part, file) => changing(() => client.decide(part, file, today())),
    reopen: () =>
      doing('opening', async () => {
        const { options = {}, ...kept } = state.kept!;
        set({ options, kept: undefined });
        opened(await client.restore(kept), served?.folder);
        set({ keeping: 'yes' });
        if (served) await reload(await served.folder.read());
      }),
    create: (given) => doing('opening', async () => opened(await client.create(given))),
    edit,
    undo: () =>
      doing('working', async () => {
        await flush();
        // What was typed last and refused is taken back first.
        const isDraft = state.refused.length > 0;
        drafts.clear();
        set({ refused: [] });
        changed(isDraft ? await client.view() : await client.undo(), { isNew: true });
      }),
    repair: () => changing(() => client.repair()),
    reload,
    settle: (file, side) => changing(() => client.settle(file, side)),
    change: (edit) => changing(() => client.edit(edit)),
    choose: (options) => {
      set({ options, made: undefined });
      pages.renew();
      void keepWork();
    },
    make: (formats, signal) =>
      doing('working', async () => {
        await flush();
        set({ made: undefined });
        const made = await client.make(formats, {
          signal,
          choice: choiceOf(state.options),
          onProgress: (stage) => set({ stage }),
        });
        set({ made, stage: undefined });
      }),
    save: () =>
      doing('working', async () => {
        await flush();
        const { folder, lost } = state;
        const isUnwritable = lost === true || served?.report.readOnly === true;
        set(await saveWork(client, { folder, isUnwritable }, words().save));
        await keepWork();
      }),
    keep: async (answer) => {
      set({ keeping: answer });
      await keepWork();
    },
    clear: async () => {
      await clearKept(home).catch(() => undefined);
      set({ kept: undefined, keeping: 'unasked', message: words().start.cleared });
    },
    leave: () => {
      watch?.end();
      drafts.clear();
      set({ options: {}, refused: [] });
      pages.stop();
      set({
        view: undefined,
        folder: undefined,
        pdf: undefined,
        made: undefined,
        problems: undefined,
        message: undefined,
      } as Partial<State>);
      void keptWork().then((kept) => set({ kept }));
    },
  };
}
