import { repairsOf } from '../../read/index.js';
import type { Edition } from '../../report/edition/index.js';
import type { Report } from '../../report/index.js';
import { TemplateError } from '../../render/template/index.js';
import type { Finding } from '../../tools/check/index.js';
import { findTarget, type MergeTarget } from '../../tools/edit/index.js';
import { findingsBy } from '../findings-by.js';
import { collectedAgain, collectedView, undecidedOf, type Collected } from './collected.js';
import { assertRead, editsOf } from './edit.js';
import type { Tools } from './equipment.js';
import { aloneOf, changedFiles, reportPath } from './files.js';
import { errorNotes, findingNotes } from './notes.js';
import { withoutStarterComments } from './outline.js';
import { reloaded, withFiles, type Reloaded } from './reloaded.js';
import type { DeskFiles, DeskView, FileMap, Shelf, Undecided } from './types.js';
import { viewOf } from './view.js';

/** A report as its files say it. */
interface Opened {
  readonly name: string;
  readonly files: FileMap;
  readonly folder: string;
  readonly report?: Report | undefined;
  readonly target?: MergeTarget | undefined;
  readonly error?: unknown;
}

/** A report that can be read. */
export type Readable = Opened & { readonly report: Report; readonly target: MergeTarget };

/** What can be gone back to. */
interface Step {
  readonly files: FileMap;
  readonly collected: Collected | undefined;
}

/** What is known of a report besides its files. */
export interface Around {
  readonly edition?: Edition;
  readonly imported?: DeskView['imported'];
}

/** How a report is begun with. */
interface Beginning extends Around {
  /** The files as they were saved. */
  readonly base: FileMap;
  /** What filled files brought before the work was kept. */
  readonly undecided?: Undecided | undefined;
  readonly main?: string | undefined;
}

/** Steps that can be gone back. */
const MAX_UNDO = 300;

/** The open report: its files, as they are and as they were saved, and the steps that lead back. */
export type Work = ReturnType<typeof createWork>;

export function createWork({ place, forget }: Shelf, tools: Tools) {
  let opened: Opened | undefined;
  let around: Around = {};
  let saved: FileMap = new Map();
  let before: readonly Step[] = [];
  let alone: string | undefined;
  let main: string | undefined;
  let collected: Collected | undefined;
  /** Files that were changed here and in the folder, as the folder has them. */
  let differing: Reloaded<Step>['differing'] = new Map();

  /** What is read of some files. */
  const pathIn = (folder: string, files: FileMap): string =>
    main === undefined ? reportPath(folder, files, alone) : `${folder}/${main}`;
  const put = async (name: string, files: FileMap): Promise<Opened> => {
    const folder = await place(name, files);
    try {
      const file = pathIn(folder, files);
      const report = await tools.readReport(file, tools.reading());
      return { name, files, folder, report, target: (await findTarget(file, 'yaml')).target };
    } catch (error) {
      return { name, files, folder, error };
    }
  };
  const become = (next: Opened): void => {
    if (opened && opened.folder !== next.folder) forget(opened.folder);
    opened = next;
  };
  const current = (): Opened => {
    if (!opened) throw new Error('no report is open');
    return opened;
  };
  const readable = (): Readable => {
    const { report, target, error, ...rest } = current();
    if (!report || !target) throw error;
    return { ...rest, report, target };
  };

  /** Of a new report, or of the equipment. */
  const edition = (): Edition | undefined => around.edition ?? tools.edition();

  let checked: { readonly files: FileMap; readonly found: readonly Finding[] } | undefined;
  const findings = async (): Promise<readonly Finding[]> => {
    const { files, folder, report } = readable();
    const isThere = (file: string): boolean => files.has(file.slice(folder.length + 1));
    const by = { criteria: edition(), isThere };
    // What is wrong in the template is reported with the pages, which are made with it.
    return findingsBy(report, { ...by, template: tools.template() }).catch((error: unknown) => {
      if (!(error instanceof TemplateError)) throw error;
      return findingsBy(report, by);
    });
  };

  const view = async (): Promise<DeskView> => {
    const { name, files, folder, report, error } = current();
    const { imported } = around;
    const shown = {
      name,
      changed: changedFiles(saved, files),
      canUndo: before.length > 0,
      differing: [...differing.keys()],
      ...(imported && { imported }),
      ...(collected && { collected: collectedView(collected, report) }),
    };
    if (!report) return { ...shown, problems: errorNotes(error, folder), findings: [], repairs: 0 };
    const found = await findings();
    checked = { files, found };
    return {
      ...shown,
      problems: [],
      report: viewOf(report),
      findings: findingNotes(report, found, folder),
      repairs: repairsOf(report)?.count ?? 0,
    };
  };

  /** Puts changed files in the place of those that are there, which can be gone back to. */
  const change = (next: Opened, then: Collected | undefined = collected): Promise<DeskView> => {
    before = [...before.slice(-MAX_UNDO), { files: current().files, collected }];
    become(next);
    collected = then;
    return view();
  };

  return {
    current,
    readable,
    view,
    /** What `check` finds, as it was shown last of these files. */
    findings: async (): Promise<readonly Finding[]> =>
      checked?.files === current().files ? checked.found : findings(),
    /** The edition of the standard, for what is made of the report. */
    criteria: (): { readonly criteria?: Edition } => {
      const criteria = edition();
      return criteria ? { criteria } : {};
    },
    collected: (): Collected | undefined => collected,
    /** Notes what was collected, where it changes no file. */
    note: (next: Collected): Promise<DeskView> => {
      collected = next;
      return view();
    },
    /** Another report takes the place of the one that is open. */
    start: async (
      name: string,
      files: FileMap,
      { base, undecided, main: given, ...about }: Beginning,
    ): Promise<DeskView> => {
      around = about;
      collected = undefined;
      differing = new Map();
      before = [];
      saved = base;
      main = given;
      alone = aloneOf(base.size > 0 ? base : files);
      become(await put(name, files));
      const { report } = current();
      collected = undecided && report && (await collectedAgain(report, undecided));
      return view();
    },
    /** Other files of the same report. */
    replace: async (files: FileMap): Promise<DeskView> => change(await put(current().name, files)),
    /** Makes the files hold another report, and further files; nothing changes where they would not be read as that. */
    adopt: async (
      wanted: Report,
      { more = new Map(), then }: { readonly more?: FileMap; readonly then?: Collected } = {},
    ): Promise<DeskView> => {
      const { name, files, report, target } = readable();
      const edits = withoutStarterComments(await editsOf(target, report, wanted), files);
      if (edits.size + more.size === 0) return view();
      const next = new Map([...files, ...more]);
      for (const [file, text] of edits) {
        if (text === undefined) next.delete(file);
        else next.set(file, new TextEncoder().encode(text));
      }
      const folder = await place(name, next);
      try {
        const file = pathIn(folder, next);
        const read = await assertRead(file, wanted, tools);
        const found = (await findTarget(file, 'yaml')).target;
        return await change({ name, files: next, folder, report: read, target: found }, then);
      } catch (error) {
        forget(folder);
        throw error;
      }
    },
    undo: async (): Promise<DeskView> => {
      const step = before.at(-1);
      if (!step) return view();
      before = before.slice(0, -1);
      ({ collected } = step);
      become(await put(current().name, step.files));
      return view();
    },
    /** The files as they are, and as they were saved; with what nobody has decided yet. */
    files: (): DeskFiles => ({
      name: current().name,
      files: current().files,
      saved,
      ...(collected && collected.open.length > 0 && { undecided: undecidedOf(collected) }),
      ...(main !== undefined && { main }),
    }),
    /** From now on the files count as saved, except some. */
    markSaved: (except: readonly string[] = []): Promise<DeskView> => {
      const next = new Map(current().files);
      for (const file of except) {
        const old = saved.get(file);
        if (old) next.set(file, old);
        else next.delete(file);
      }
      saved = next;
      return view();
    },
    /** Takes over what others changed in the folder since it was saved; what was changed here too waits for `settle`. */
    reload: async (folder: FileMap): Promise<DeskView> => {
      const next = reloaded({ files: current().files, saved, before }, folder);
      ({ saved, before, differing } = next);
      if (next.taken.length > 0) become(await put(current().name, next.files));
      return view();
    },
    /** Decides for a file that was changed here and in the folder. */
    settle: async (file: string, side: 'here' | 'folder'): Promise<DeskView> => {
      if (!differing.has(file)) return view();
      const there = differing;
      differing = new Map([...there].filter(([name]) => name !== file));
      saved = withFiles(saved, [file], there);
      const { name, files } = current();
      return side === 'here' ? view() : change(await put(name, withFiles(files, [file], there)));
    },
    notes: (error: unknown) => errorNotes(error, opened?.folder),
  };
}
