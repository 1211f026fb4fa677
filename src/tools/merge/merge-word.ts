import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ExtractedReport } from '../extract/index.js';
import { reportFiles } from '../../read/folder/index.js';
import { readReport } from '../../read/index.js';
import { withOwnersOf, type Report } from '../../report/index.js';
import type { FieldKey, Provenance } from '../provenance/index.js';
import { keepConflicts, type Conflict } from './conflict.js';
import { placePictures } from './pictures.js';
import { isSameReport, mergeSides, replacing } from './sides.js';
import {
  fieldsText,
  MergeError,
  findTarget,
  type ReportFormat,
  folderEdits,
  mapFolder,
  type FileEdits,
  type FolderMap,
  fileEdits,
} from '../edit/index.js';

/** What a folder gets out of a Word file; paths are from the folder. */
export interface WordMerge {
  /** The folder of the report, which paths are from. */
  readonly folder: string;
  /** New and changed texts; undefined: the file is removed. */
  readonly files: FileEdits;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly conflicts: readonly Conflict[];
  /** Fields that the Word file lost by accident; the report keeps them. */
  readonly kept: readonly FieldKey[];
  /** The folder held a report. */
  readonly merged: boolean;
  /** Files whose text was read and is in the new one: they may be replaced. */
  readonly read: ReadonlySet<string>;
}

/** A Word file that has been read: its report, and what it was made from. */
export interface WordSide extends ExtractedReport {
  readonly base: Provenance | undefined;
  /** Fields that are lists of which every entry was deleted in Word. */
  readonly emptied?: readonly string[];
}

export interface MergeOptions {
  readonly format: ReportFormat;
  /** The Word file's text replaces the folder's. */
  readonly force?: boolean;
}

/**
 * Merges a Word file into the report that a folder holds, three ways: what changed in Word alone is taken over, what changed
 * in the folder alone stays, what changed in both is a conflict, and both texts are kept. `out` is a folder or the file of a
 * report; a folder that holds no report gets all files. Throws `MergeError` for a folder of another report, and what `readReport` throws where its report is not valid.
 */
export async function mergeWord(
  out: string,
  word: WordSide,
  { format, force = false }: MergeOptions,
): Promise<WordMerge> {
  const { folder, target } = await findTarget(out, format);
  const placed = await placePictures(folder, word.report, word.pictures, word.base);
  const { theirs, pictures } = placed;
  if (!target) {
    const files =
      format === 'folder'
        ? reportFiles(placed.wanted)
        : new Map([[`report.${format}`, fieldsText(placed.wanted, undefined, format === 'json')]]);
    return { folder, files, pictures, conflicts: [], kept: [], merged: false, read: new Set() };
  }
  const ours = await readReport(target.path);
  const wanted = withOwnersOf(ours, placed.wanted);
  const base = force ? replacing(ours) : word.base;
  if (!force && !isSameReport({ base, ours, theirs })) throw otherReport(folder, ours, theirs);
  const { changes, conflicts, kept } = mergeSides({ base, ours, theirs, wanted, emptied: word.emptied });
  const map = target.kind === 'folder' ? await mapFolder(folder, target.report, ours) : undefined;
  const edits = map ? await folderEdits(map, changes, wanted) : await fileEdits(target.path, changes, ours);
  const beside = await keepConflicts(conflicts, { folder, map, file: target.report, ours, wanted });
  if (map) await refuseShared(map, [...edits.keys()]);
  return {
    folder,
    files: new Map([...edits, ...beside.files]),
    pictures,
    conflicts: beside.conflicts,
    kept,
    merged: true,
    read: map ? filesOf(map) : new Set([target.report]),
  };
}

/** The files of a folder that a report is read from. */
const filesOf = ({ report, levels, fields, appendices }: FolderMap): ReadonlySet<string> =>
  new Set([report, ...levels.values(), ...fields.values(), ...appendices]);

/** Throws `MergeError` where a file that is to change is another part of the report too: a link leads to it. */
async function refuseShared(map: FolderMap, edited: readonly string[]): Promise<void> {
  const files = [...filesOf(map)].map((name) => path.join(map.folder, name));
  const targets = await Promise.all(files.map((each) => realpath(each)));
  for (const name of edited) {
    const file = path.join(map.folder, name);
    const target = targets[files.indexOf(file)];
    if (target !== undefined && targets.filter((each) => each === target).length > 1)
      throw new MergeError({ code: 'not-editable', file });
  }
}

function otherReport(folder: string, ours: Report, theirs: Report): MergeError {
  const name = ({ agency, fiscalYear }: Report): string => `${agency} ${fiscalYear}`;
  return new MergeError({ code: 'other-report', folder, ours: name(ours), theirs: name(theirs) });
}
