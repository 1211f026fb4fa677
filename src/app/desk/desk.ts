import type { Stage } from '../../generate/index.js';
import { readEdition, sourceFolder } from '../../read/index.js';
import { starterFiles } from '../../tools/starter/index.js';
import { loadDictionary, repairThai } from '../../thai/index.js';
import { attachedPath, type GivenFile } from './attachment.js';
import type { Edit } from './edit.js';
import { createTools } from './equipment.js';
import { repairedFile, withoutTop } from './files.js';
import { asDocument, documentFiles, firstDocument, severalOf } from './from-document.js';
import { createMerging } from './merging.js';
import { warningNotes } from './notes.js';
import { createPendingEdits } from './pending-edits.js';
import { pictureName, type GivenPicture } from './picture.js';
import type {
  DeskFiles,
  DeskView,
  FileMap,
  Format,
  MadeFiles,
  NewReport,
  OpenHow,
  OutChoice,
  RepairedPaste,
  Shelf,
  StatedFields,
} from './types.js';
import { createWork } from './work.js';

const NOTHING_SAVED: FileMap = new Map();

/** One report that is opened, edited, checked and made into documents. The files are the truth; all else is read from them. */
export function createDesk(shelf: Shelf) {
  const tools = createTools(shelf);
  const work = createWork(shelf, tools);
  const merging = createMerging(work);
  /** Pictures that were given, by the paths that they get. */
  const pictures = new Map<string, Uint8Array>();
  /** Files of evidence that no row has named yet, by the paths that they get. */
  const attached = new Map<string, Uint8Array>();
  const { reportAfter, readAfter, newFiles } = createPendingEdits(work, tools, { pictures, attached });

  const start: typeof work.start = (...given) => {
    pictures.clear();
    attached.clear();
    return work.start(...given);
  };
  const { view, undo, files, markSaved, reload, settle, notes } = work;

  return {
    ...merging,
    view,
    undo,
    files,
    markSaved,
    reload,
    settle,
    notes,
    /** Takes other options, another template or edition. */
    equip: tools.exchange,
    /** Opens files by their paths: a report, or one document that people made. */
    open: async (
      name: string,
      given: FileMap,
      { stated = {}, inPlace = false, main }: OpenHow = {},
    ): Promise<DeskView> => {
      const document = asDocument(given);
      if (!document) {
        const base = inPlace ? given : withoutTop(given);
        return start(name, base, { base, main });
      }
      await loadDictionary();
      const found = await documentFiles(document, stated);
      return start(withoutEnding(name), found.files, { base: NOTHING_SAVED, imported: found.notes });
    },
    /** Puts a report together of documents that people gave at once, into a report that is among the files, or into the first. */
    gather: async (
      name: string,
      given: FileMap,
      today: string,
      stated: StatedFields = {},
    ): Promise<DeskView> => {
      await loadDictionary();
      const { report, documents } = severalOf(given);
      if (report.size > 0) {
        const base = withoutTop(report);
        await start(name, base, { base });
        return merging.collect(documents, today);
      }
      const [first, found] = await firstDocument(documents, stated);
      await start(withoutEnding(first), found.files, { base: NOTHING_SAVED, imported: found.notes });
      return merging.collect(new Map([...documents].filter(([each]) => each !== first)), today);
    },
    /** Opens work that was kept. */
    restore: ({ name, files: given, saved: base, undecided, main }: DeskFiles): Promise<DeskView> =>
      start(name, given, { base, undecided, main }),
    /** Starts a report; the statements are those of an edition's file, where one is given. */
    create: async ({ criteria, name, ...given }: NewReport): Promise<DeskView> => {
      const folder = criteria && (await shelf.place('criteria', new Map([[criteria.name, criteria.bytes]])));
      const edition = criteria && (await readEdition(`${folder}/${criteria.name}`));
      const text = new TextEncoder();
      const fresh = [...starterFiles({ ...given, ...(edition && { edition }) })];
      const encoded = new Map(fresh.map(([file, content]) => [file, text.encode(content)]));
      return start(name, encoded, { base: NOTHING_SAVED, ...(edition && { edition }) });
    },
    /** Takes a change of a form over into the files. Throws what the report may not hold. */
    edit: async (edit: Edit): Promise<DeskView> => {
      const shown = newFiles(edit);
      const adopted = await work.adopt(reportAfter(edit), { more: shown });
      // The folder has them now, and others may change them there.
      for (const path of shown.keys()) attached.delete(path);
      return adopted;
    },
    /** Writes the repaired Thai of all texts into the files. */
    repair: async (): Promise<DeskView> => {
      await loadDictionary();
      const all = [...work.current().files];
      return work.replace(new Map(all.map(([file, data]) => [file, repairedFile(file, data)] as const)));
    },
    /** The path that a picture gets in the folder, once a text shows it. Throws what documents cannot show. */
    picture: async (given: GivenPicture): Promise<string> => {
      const path = await pictureName(given, shelf);
      pictures.set(path, given.bytes);
      return path;
    },
    /** The path that a file of evidence gets in the folder, once a row names it. */
    attachment: (given: GivenFile): Promise<string> => {
      const path = attachedPath(given, new Map([...attached, ...work.current().files]));
      attached.set(path, given.bytes);
      return Promise.resolve(path);
    },
    /** Damaged Thai of a text that is pasted, repaired. */
    paste: async (text: string): Promise<RepairedPaste> => {
      await loadDictionary();
      const { text: repaired, changes } = repairThai(text);
      return { text: repaired, repairs: changes.length };
    },
    /**
     * The pages of the report for a screen: as it is, or after an edit that is not written yet. Undefined if that edit adds files,
     * because they are not in the folder yet.
     */
    pages: async (
      signal: AbortSignal | undefined,
      choice: OutChoice = {},
      edit?: Edit,
    ): Promise<Uint8Array | undefined> => {
      if (edit && newFiles(edit).size > 0) return undefined;
      const { report } = work.readable();
      const baseDir = sourceFolder(report);
      const made = await tools.screen().generate(edit ? readAfter(edit) : report, {
        ...choice,
        formats: ['pdf'],
        ...work.criteria(),
        ...(baseDir !== undefined && { baseDir }),
        ...(signal && { signal }),
      });
      return made.pdf;
    },
    /** The documents of the report as it is. */
    make: async (
      formats: readonly Format[],
      signal: AbortSignal | undefined,
      onProgress?: (stage: Stage) => void,
      choice: OutChoice = {},
    ): Promise<MadeFiles> => {
      const { report, folder } = work.readable();
      const made = await tools.generator().generate(report, {
        ...choice,
        formats: [...formats],
        ...work.criteria(),
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
  };
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/u, '');

export type Desk = ReturnType<typeof createDesk>;
