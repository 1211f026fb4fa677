import { createGenerator, type Generator, type Stage } from '../../generate/index.js';
import { readEdition, readReport, repairsOf } from '../../read/index.js';
import type { Edition } from '../../report/edition/index.js';
import type { Report } from '../../report/index.js';
import { findTarget, type MergeTarget } from '../../tools/edit/index.js';
import { starterFiles } from '../../tools/starter/index.js';
import { loadDictionary, repairThai } from '../../thai/index.js';
import { findingsBy } from '../findings-by.js';
import { assertRead, edited, editsOf, type Edit } from './edit.js';
import { changedFiles, repairedFile, reportPath, withoutTop } from './files.js';
import { asDocument, documentFiles } from './from-document.js';
import { pictureName, type GivenPicture } from './picture.js';
import { errorNotes, findingNotes, warningNotes } from './notes.js';
import type {
  DeskView,
  FileMap,
  Format,
  MadeFiles,
  NewReport,
  RepairedPaste,
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

/** States that can be gone back to. */
const MAX_UNDO = 100;

/** One report that is opened, edited, checked and made into documents. The files are the truth; all else is read from them. */
export function createDesk({ place, forget }: Shelf) {
  let work: Work | undefined;
  let saved: FileMap = new Map();
  let before: FileMap[] = [];
  let edition: Edition | undefined;
  let notes: DeskView['imported'];
  let generator: Generator | undefined;
  /** Pictures that were given, by the paths that they get. */
  const pictures = new Map<string, Uint8Array>();

  const put = async (name: string, files: FileMap): Promise<Work> => {
    const folder = await place(name, files);
    try {
      const file = reportPath(folder, files);
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
  };

  const start = async (name: string, files: FileMap, isSaved: boolean): Promise<DeskView> => {
    become(await put(name, files));
    saved = isSaved ? files : new Map();
    before = [];
    return view();
  };

  /** Puts changed files in the place of those that are there, which can be gone back to. */
  const change = async (files: FileMap, next: Work): Promise<DeskView> => {
    before = [...before.slice(-MAX_UNDO), current().files];
    become({ ...next, files });
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
    /** Opens work that was kept: its files, and those that were saved. */
    restore: async (name: string, files: FileMap, base: FileMap): Promise<DeskView> => {
      forgetBefore();
      await start(name, files, true);
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
      const { name, files, report, target } = readable();
      const wanted = edited(report, edit);
      const edits = await editsOf(target, report, wanted);
      if (edits.size === 0) return view();
      const next = new Map(files);
      const text = JSON.stringify(edit);
      for (const [path, bytes] of pictures) if (text.includes(path)) next.set(path, bytes);
      for (const [file, text] of edits) {
        if (text === undefined) next.delete(file);
        else next.set(file, new TextEncoder().encode(text));
      }
      const placed = await place(name, next);
      try {
        const file = reportPath(placed, next);
        const read = await assertRead(file, wanted);
        const put = { name, folder: placed, report: read, target: (await findTarget(file, 'yaml')).target };
        return await change(next, { ...put, files: next });
      } catch (error) {
        forget(placed);
        throw error;
      }
    },
    /** Writes the repaired Thai of all texts into the files. */
    repair: async (): Promise<DeskView> => {
      const { name, files } = current();
      await loadDictionary();
      const next = new Map([...files].map(([file, data]) => [file, repairedFile(file, data)] as const));
      return change(next, await put(name, next));
    },
    undo: async (): Promise<DeskView> => {
      const files = before.at(-1);
      if (!files) return view();
      before = before.slice(0, -1);
      become(await put(current().name, files));
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
