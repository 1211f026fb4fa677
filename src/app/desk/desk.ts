import {
  collectForms,
  collectLog,
  LOG_FILE,
  reportForms,
  reportStatus,
  type CollectedForms,
} from '../../forms/index.js';
import { createGenerator, type Generator, type Stage } from '../../generate/index.js';
import { readEdition, readReport, repairsOf } from '../../read/index.js';
import type { Edition } from '../../report/edition/index.js';
import type { Report } from '../../report/index.js';
import { findTarget, type MergeTarget } from '../../tools/edit/index.js';
import { starterFiles } from '../../tools/starter/index.js';
import { loadDictionary, repairThai } from '../../thai/index.js';
import { findingsBy } from '../findings-by.js';
import { collectedOf, collectedView, type Collected } from './collected.js';
import { assertRead, edited, editsOf, type Edit } from './edit.js';
import { aloneOf, changedFiles, repairedFile, reportPath, withoutTop } from './files.js';
import { asDocument, documentFiles, firstDocument, severalOf } from './from-document.js';
import { pictureName, type GivenPicture } from './picture.js';
import { errorNotes, findingNotes, warningNotes } from './notes.js';
import type {
  DeskView,
  FileMap,
  FormChoice,
  Format,
  MadeFiles,
  NewReport,
  RepairedPaste,
  ReportStatus,
  Shelf,
  StatedFields,
} from './types.js';
import { viewOf } from './view.js';

/** A report on the desk: its files as they are, as they were saved, and what they mean. */
interface Work {
  readonly name: string;
  readonly files: FileMap;
  readonly folder: string;
  readonly report?: Report | undefined;
  readonly target?: MergeTarget | undefined;
  readonly error?: unknown;
}

/** What can be gone back to. */
interface Step {
  readonly files: FileMap;
  readonly collected: Collected | undefined;
}

/** Steps that can be gone back. */
const MAX_UNDO = 300;

/** One report that is opened, edited, checked and made into documents. The files are the truth; all else is read from them. */
export function createDesk({ place, forget }: Shelf) {
  let work: Work | undefined;
  let saved: FileMap = new Map();
  let before: Step[] = [];
  let alone: string | undefined;
  let collected: Collected | undefined;
  let edition: Edition | undefined;
  let notes: DeskView['imported'];
  let generator: Generator | undefined;
  /** Pictures that were given, by the paths that they get. */
  const pictures = new Map<string, Uint8Array>();

  const put = async (name: string, files: FileMap): Promise<Work> => {
    const folder = await place(name, files);
    try {
      const file = reportPath(folder, files, alone);
      const report = await readReport(file);
      return { name, files, folder, report, target: (await findTarget(file, 'yaml')).target };
    } catch (error) {
      return { name, files, folder, error };
    }
  };
  const become = (next: Work): void => {
    if (work && work.folder !== next.folder) forget(work.folder);
    work = next;
  };
  const current = (): Work => {
    if (!work) throw new Error('no report is open');
    return work;
  };
  const readable = (): Work & { readonly report: Report; readonly target: MergeTarget } => {
    const { report, target, error, ...rest } = current();
    if (!report || !target) throw error;
    return { ...rest, report, target };
  };

  const view = async (): Promise<DeskView> => {
    const { name, files, folder, report, error } = current();
    const shown = {
      name,
      changed: changedFiles(saved, files),
      canUndo: before.length > 0,
      ...(notes && { imported: notes }),
      ...(collected && { collected: collectedView(collected, report) }),
    };
    if (!report) return { ...shown, problems: errorNotes(error, folder), findings: [], repairs: 0 };
    const isThere = (file: string): boolean => files.has(file.slice(folder.length + 1));
    const findings = await findingsBy(report, { criteria: edition, isThere });
    return {
      ...shown,
      problems: [],
      report: viewOf(report),
      findings: findingNotes(report, findings, folder),
      repairs: repairsOf(report)?.count ?? 0,
    };
  };

  /** What belongs to the report that was open before. */
  const forgetBefore = (): void => {
    notes = undefined;
    edition = undefined;
    pictures.clear();
    collected = undefined;
  };

  const start = async (name: string, files: FileMap, isSaved: boolean): Promise<DeskView> => {
    alone = aloneOf(files);
    become(await put(name, files));
    saved = isSaved ? files : new Map();
    before = [];
    return view();
  };

  /** Puts changed files in the place of those that are there, which can be gone back to. */
  const change = async (files: FileMap, next: Work): Promise<DeskView> => {
    before = [...before.slice(-MAX_UNDO), { files: current().files, collected }];
    become({ ...next, files });
    return view();
  };

  /** Makes the files hold another report, and further files; nothing changes where they would not be read as that. */
  const adopt = async (
    wanted: Report,
    { more = new Map(), then }: { readonly more?: FileMap; readonly then?: Collected } = {},
  ): Promise<DeskView> => {
    const { name, files, report, target } = readable();
    const edits = await editsOf(target, report, wanted);
    if (edits.size + more.size === 0) return view();
    const next = new Map([...files, ...more]);
    for (const [file, text] of edits) {
      if (text === undefined) next.delete(file);
      else next.set(file, new TextEncoder().encode(text));
    }
    const placed = await place(name, next);
    try {
      const file = reportPath(placed, next, alone);
      const read = await assertRead(file, wanted);
      const put = { name, folder: placed, report: read, target: (await findTarget(file, 'yaml')).target };
      const step = { files, collected };
      become({ ...put, files: next });
      before = [...before.slice(-MAX_UNDO), step];
      collected = then ?? collected;
      return await view();
    } catch (error) {
      forget(placed);
      throw error;
    }
  };

  /** The log of what was taken, which the command writes too. */
  const logged = (found: Pick<CollectedForms, 'taken' | 'rest'>, today: string): FileMap => {
    const there = current().files.get(LOG_FILE);
    const text = collectLog(there && new TextDecoder().decode(there), found, [], today);
    return new Map(text === undefined ? [] : [[LOG_FILE, new TextEncoder().encode(text)]]);
  };

  /** Takes filled files over into the report; conflicts stay open. */
  const collect = async (filled: FileMap, today: string): Promise<DeskView> => {
    const { report } = readable();
    await loadDictionary();
    const found = await collectForms(
      report,
      [...filled].map(([name, data]) => ({ name, data })),
    );
    const then = collectedOf(found);
    if (found.taken.length > 0)
      return adopt(found.report, { more: new Map([...found.pictures, ...logged(found, today)]), then });
    collected = then;
    return view();
  };

  return {
    /** Opens files by their paths: a report, or one document that people made. */
    open: async (name: string, files: FileMap, stated: StatedFields = {}): Promise<DeskView> => {
      forgetBefore();
      const document = asDocument(files);
      if (!document) return start(name, withoutTop(files), true);
      await loadDictionary();
      const found = await documentFiles(document, stated);
      notes = found.notes;
      return start(name.replace(/\.[^.]+$/u, ''), found.files, false);
    },
    /** Puts a report together of documents that people gave at once, into a report that is among the files, or into the first. */
    gather: async (
      name: string,
      files: FileMap,
      today: string,
      stated: StatedFields = {},
    ): Promise<DeskView> => {
      forgetBefore();
      await loadDictionary();
      const { report, documents } = severalOf(files);
      if (report.size > 0) {
        await start(name, withoutTop(report), true);
        return collect(documents, today);
      }
      const [first, found] = await firstDocument(documents, stated);
      notes = found.notes;
      await start(first.replace(/\.[^.]+$/u, ''), found.files, false);
      return collect(new Map([...documents].filter(([each]) => each !== first)), today);
    },
    /** Opens work that was kept: its files, and those that were saved. */
    restore: async (name: string, files: FileMap, base: FileMap): Promise<DeskView> => {
      forgetBefore();
      await start(name, files, true);
      alone = aloneOf(base.size > 0 ? base : files);
      become(await put(name, files));
      saved = base;
      return view();
    },
    /** Starts a report; the statements are those of an edition's file, where one is given. */
    create: async ({ criteria, name, ...given }: NewReport): Promise<DeskView> => {
      forgetBefore();
      if (criteria) {
        const folder = await place('criteria', new Map([[criteria.name, criteria.bytes]]));
        edition = await readEdition(`${folder}/${criteria.name}`);
      }
      const files = starterFiles({ ...given, ...(edition && { edition }) });
      const text = new TextEncoder();
      const encoded = new Map([...files].map(([file, content]) => [file, text.encode(content)]));
      return start(name, encoded, false);
    },
    view,
    /** Takes a change of a form over into the files. Throws what the report may not hold. */
    edit: async (edit: Edit): Promise<DeskView> => {
      const { report } = readable();
      const text = JSON.stringify(edit);
      const shown = [...pictures].filter(([path]) => text.includes(path));
      return adopt(edited(report, edit), { more: new Map(shown) });
    },
    collect,
    /** Decides a conflict: for the text of a file, or for the report's own where none is given. */
    decide: async (part: string, file: string | undefined, today: string): Promise<DeskView> => {
      const { report } = readable();
      const chosen = collected?.open.find((each) => each.part === part && each.file === file);
      if (!collected) return view();
      const taken = chosen ? [{ part, file: chosen.file }] : [];
      const then = {
        ...collected,
        taken: [...collected.taken, ...taken],
        open: collected.open.filter((each) => each.part !== part),
      };
      if (chosen)
        return adopt(chosen.apply(report), {
          more: new Map([...chosen.pictures, ...logged({ taken, rest: [] }, today)]),
          then,
        });
      collected = then;
      return view();
    },
    /** Forms in which others fill in their parts, by their names. */
    forms: async (options: FormChoice): Promise<FileMap> => {
      const { report, folder } = readable();
      const made = await reportForms(report, {
        ...options,
        baseDir: folder,
        ...(edition && { criteria: edition }),
      });
      return new Map(made.map(({ name, data }) => [name, data]));
    },
    /** How far the report is on a day, by owner and by category. */
    status: (today: string): Promise<ReportStatus> =>
      reportStatus(readable().report, { today, ...(edition && { criteria: edition }) }),
    /** Writes the repaired Thai of all texts into the files. */
    repair: async (): Promise<DeskView> => {
      const { name, files } = current();
      await loadDictionary();
      const next = new Map([...files].map(([file, data]) => [file, repairedFile(file, data)] as const));
      return change(next, await put(name, next));
    },
    undo: async (): Promise<DeskView> => {
      const step = before.at(-1);
      if (!step) return view();
      before = before.slice(0, -1);
      ({ collected } = step);
      become(await put(current().name, step.files));
      return view();
    },
    /** The path that a picture gets in the folder, once a text shows it. Throws what documents cannot show. */
    picture: async (given: GivenPicture): Promise<string> => {
      const path = await pictureName(given, { place, forget });
      pictures.set(path, given.bytes);
      return path;
    },
    /** Damaged Thai of a text that is pasted, repaired. */
    paste: async (text: string): Promise<RepairedPaste> => {
      await loadDictionary();
      const { text: repaired, changes } = repairThai(text);
      return { text: repaired, repairs: changes.length };
    },
    /** The documents of the report as it is. */
    make: async (
      formats: readonly Format[],
      signal: AbortSignal | undefined,
      onProgress?: (stage: Stage) => void,
    ): Promise<MadeFiles> => {
      const { report, folder } = readable();
      generator ??= createGenerator();
      const made = await generator.generate(report, {
        formats: [...formats],
        ...(edition && { criteria: edition }),
        ...(signal && { signal }),
        ...(onProgress && { onProgress }),
      });
      return {
        ...(made.pdf && { pdf: made.pdf }),
        ...(made.docx && { docx: made.docx }),
        ...(made.pages !== undefined && { pages: made.pages }),
        warnings: warningNotes(report, made.warnings, folder),
      };
    },
    /** The files as they are, and as they were saved. */
    files: (): { readonly name: string; readonly files: FileMap; readonly saved: FileMap } => ({
      name: current().name,
      files: current().files,
      saved,
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
    notes: (error: unknown) => errorNotes(error, work?.folder),
  };
}

export type Desk = ReturnType<typeof createDesk>;
