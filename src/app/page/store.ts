import type {
  DeskView,
  Edit,
  Facts,
  FileMap,
  FormChoice,
  GivenPicture,
  NewReport,
  NoteView,
} from '../desk/index.js';
import { Refused, type Client } from './client.js';
import { download } from './download.js';
import { saveToFolder, type OpenedFolder } from './folder.js';
import { watchFolder, type FolderWatch } from './folder-watch.js';
import { shownPart } from './shown-part.js';
import { isDocument } from './dropped.js';
import { today } from '../today.js';
import { clearKept, keep, keptWork } from './keep.js';
import { choiceOf, type OutOptions } from './out-options.js';
import type { OpenOptions, Place, State } from './state.js';
import { WORDS, type PageWords } from './words/index.js';

/** The page's state and what can be done with it. */
export interface Store {
  readonly client: Client;
  readonly state: () => State;
  readonly words: () => PageWords;
  readonly subscribe: (listener: () => void) => void;
  readonly set: (change: Partial<State>) => void;
  readonly open: (name: string, files: FileMap, options?: OpenOptions) => Promise<void>;
  readonly reopen: () => Promise<void>;
  readonly create: (given: NewReport) => Promise<void>;
  /** The path that a picture gets in the folder once a text shows it, or why documents cannot show it. */
  readonly addPicture: (
    given: GivenPicture,
  ) => Promise<{ readonly path: string } | { readonly problems: readonly NoteView[] }>;
  readonly edit: (edit: Edit) => Promise<readonly NoteView[] | undefined>;
  /** Forms in which others fill in their parts; undefined where they cannot be made. */
  readonly forms: (choice: FormChoice) => Promise<FileMap | undefined>;
  /** Takes filled files over into the open report. */
  readonly collect: (files: FileMap) => Promise<void>;
  readonly decide: (part: string, file: string | undefined) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly repair: () => Promise<void>;
  /** Takes over what others changed in the folder that was opened. */
  readonly reload: (files: FileMap) => Promise<void>;
  /** Decides for a file that was changed here and in the folder. */
  readonly settle: (file: string, side: 'here' | 'folder') => Promise<void>;
  /** An edit that is no typing in a form. */
  readonly change: (edit: Edit) => Promise<void>;
  /** How documents look from now on. */
  readonly choose: (options: OutOptions) => void;
  readonly make: (formats: readonly ('pdf' | 'docx')[], signal: AbortSignal) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly keep: (answer: 'yes' | 'no') => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly leave: () => void;
  /** What is typed in a form and not in the files yet is handed over before they are used. */
  readonly pending: Set<() => Promise<unknown>>;
  /** What forms hold that the report does not, by their keys: not handed over yet, or refused. */
  readonly drafts: Map<string, unknown>;
  readonly refuse: (key: string, isRefused: boolean) => void;
}

/** The key of the field that an element is in. */
const fieldOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-at]')?.dataset['at'];

/** Milliseconds without a change before pages are made again. */
const SETTLED = 50;

export function createStore(client: Client, facts: Facts): Store {
  let state: State = {
    language: 'th',
    facts,
    place: { kind: 'check' },
    version: 0,
    refused: [],
    options: {},
    pages: 'none',
    keeping: 'unasked',
  };
  let listener: () => void = () => undefined;
  let isTelling = false;
  const pending = new Set<() => Promise<unknown>>();
  const drafts = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let making: AbortController | undefined;
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
  const problemsOf = (error: unknown): readonly NoteView[] =>
    error instanceof Refused
      ? error.problems
      : [
          {
            severity: 'error',
            message: { th: String(error), en: String(error) },
            label: { th: 'โปรแกรม', en: 'the program' },
          },
        ];

  const flush = async (): Promise<void> => void (await Promise.all([...pending].map((each) => each())));

  /** Makes the pages anew once nothing changes any more. */
  const renewPages = (): void => {
    clearTimeout(timer);
    making?.abort();
    if (!state.view?.report) return;
    set({ pages: 'making' });
    timer = setTimeout(() => {
      const own = (making = new AbortController());
      client.make(['pdf'], { signal: own.signal, choice: choiceOf(state.options) }).then(
        ({ pdf }) => own.signal.aborted || set({ pdf, pages: 'made', pageProblems: undefined }),
        (error: unknown) => own.signal.aborted || set({ pages: 'failed', pageProblems: problemsOf(error) }),
      );
    }, SETTLED);
  };

  /** Files, with those of each .zip in the place of it. */
  const unpacked = async (files: FileMap): Promise<FileMap> => {
    const all = await Promise.all(
      [...files].map(async ([name, bytes]) =>
        /\.zip$/iu.test(name) ? [...(await client.unzip(bytes))] : [[name, bytes] as const],
      ),
    );
    return new Map(all.flat());
  };

  let keeping: Promise<void> | undefined;
  let keepsAgain = false;
  /** Keeps the work as it is; while that goes on, the next time is after it. */
  const keepWork = (): Promise<void> => {
    if (state.keeping !== 'yes') return Promise.resolve();
    keepsAgain = true;
    keeping ??= (async () => {
      while (keepsAgain) {
        keepsAgain = false;
        await keep({ ...(await client.files()), options: state.options, time: Date.now() });
      }
    })()
      .catch(() => set({ message: words().keep.failed }))
      .finally(() => {
        keeping = undefined;
      });
    return keeping;
  };

  const opened = (view: DeskView, folder?: OpenedFolder): void => {
    drafts.clear();
    const [first] = view.report?.categories[0]?.items ?? [];
    const isNew = view.findings.length === 0 || view.changed.length > 0;
    const place: Place =
      view.report && first && isNew && !view.imported && !view.collected
        ? { kind: 'item', code: first.code, level: 'basic' }
        : { kind: 'check' };
    watch?.end();
    watch = folder && watchFolder(folder, (files) => void reload(files).catch(() => undefined));
    set({
      view,
      place,
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
    renewPages();
  };

  const changed = (view: DeskView, isNew = false): void => {
    set({ view, busy: undefined, message: undefined, ...(isNew && { version: state.version + 1 }) });
    renewPages();
    void keepWork();
  };

  const reload = async (files: FileMap): Promise<void> => {
    await flush();
    const view = await client.reload(files);
    const { view: before, place } = state;
    if (!before || JSON.stringify(view) === JSON.stringify(before)) return;
    // The form that somebody types in stays as it is, unless what it shows has become another text.
    const isOther = shownPart(view, place) !== shownPart(before, place);
    const field = isOther ? fieldOf(document.activeElement) : undefined;
    changed(view, isOther);
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

  void keptWork().then(
    (kept) => set({ kept }),
    () => undefined,
  );

  return {
    client,
    pending,
    drafts,
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
    state: () => state,
    words,
    subscribe: (each) => void (listener = each),
    set,
    open: (name, files, { folder, stated, isFolder = false } = {}) =>
      doing('opening', async () => {
        const several = !isFolder && files.size > 1 && [...files.keys()].some(isDocument);
        const all = several || files.size === 1 ? await unpacked(files) : files;
        const main = (several && [...files.keys()].find((each) => !isDocument(each))) || name;
        const plain = main.replace(several ? /\.(?:zip|ya?ml|json)$/iu : /\.zip$/iu, '').split('/')[0]!;
        set({ unstated: undefined });
        try {
          const view = several ? client.gather(plain, all, today(), stated) : client.open(plain, all, stated);
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
        const filled = new Map([...(await unpacked(files))].filter(([name]) => isDocument(name)));
        changed(await client.collect(filled, today()), true);
        set({ place: { kind: 'check' } });
      }),
    decide: (part, file) =>
      doing('working', async () => {
        await flush();
        changed(await client.decide(part, file, today()), true);
      }),
    reopen: () =>
      doing('opening', async () => {
        const { options = {}, ...kept } = state.kept!;
        set({ options });
        opened(await client.restore(kept));
        set({ keeping: 'yes' });
      }),
    create: (given) => doing('opening', async () => opened(await client.create(given))),
    edit: async (edit) => {
      try {
        changed(await client.edit(edit));
        return undefined;
      } catch (error) {
        return problemsOf(error);
      }
    },
    undo: () =>
      doing('working', async () => {
        await flush();
        // What was typed last and refused is taken back first.
        const isDraft = state.refused.length > 0;
        drafts.clear();
        set({ refused: [] });
        changed(isDraft ? await client.view() : await client.undo(), true);
      }),
    repair: () =>
      doing('working', async () => {
        await flush();
        changed(await client.repair(), true);
      }),
    reload,
    settle: (file, side) =>
      doing('working', async () => {
        await flush();
        changed(await client.settle(file, side), true);
      }),
    change: (edit) =>
      doing('working', async () => {
        await flush();
        changed(await client.edit(edit), true);
      }),
    choose: (options) => {
      set({ options, made: undefined });
      renewPages();
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
        const { name, files, saved } = await client.files();
        const { folder } = state;
        if (!folder) {
          download(`${name}.zip`, await client.zip(), 'application/zip');
          set({ view: await client.markSaved() });
          await keepWork();
          return;
        }
        const { written, conflicts } = await saveToFolder(folder, files, saved);
        const message =
          conflicts.length > 0
            ? words().save.conflicts(conflicts.join(', '))
            : words().save.saved(written.length);
        set({ view: await client.markSaved(conflicts), message });
        await keepWork();
      }),
    keep: async (answer) => {
      set({ keeping: answer });
      await keepWork();
    },
    clear: async () => {
      await clearKept().catch(() => undefined);
      set({ kept: undefined, keeping: 'unasked', message: words().start.cleared });
    },
    leave: () => {
      watch?.end();
      set({ options: {} });
      clearTimeout(timer);
      making?.abort();
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
