import type { ExtractedReport } from '../extract/index.js';
import { reportFiles } from '../../read/folder/index.js';
import { readReport } from '../../read/index.js';
import type { Report } from '../../report/index.js';
import type { FieldKey, Provenance } from '../provenance/index.js';
import { keepConflicts, type Conflict } from './conflict.js';
import { MergeError } from './error.js';
import { fieldsText } from './fields-text.js';
import { fileEdits } from './file-edits.js';
import { folderEdits, mapFolder, type FileEdits, type FolderMap } from './folder-edits.js';
import { placePictures } from './pictures.js';
import { isSameReport, mergeSides, replacing } from './sides.js';
import { findTarget, type ReportFormat } from './target.js';

/** What a folder gets out of a Word file; paths are from the folder. */
export interface WordMerge {
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
}

export interface MergeOptions {
  readonly format: ReportFormat;
  /** The Word file's text replaces the folder's. */
  readonly force?: boolean;
}

/**
 * Merges a Word file into the report that a folder holds, three ways: what changed in Word alone is taken over, what changed
 * in the folder alone stays, what changed in both is a conflict, and both texts are kept. A folder that holds no report gets
 * all files. Throws `MergeError` for a folder of another report, and what `readReport` throws where its report is not valid.
 */
export async function mergeWord(
  folder: string,
  word: WordSide,
  { format, force = false }: MergeOptions,
): Promise<WordMerge> {
  const target = await findTarget(folder, format);
  const { theirs, wanted, pictures } = await placePictures(folder, word.report, word.pictures, word.base);
  if (!target || (force && target.kind === 'file')) {
    const files =
      format === 'folder'
        ? reportFiles(wanted)
        : new Map([[`report.${format}`, fieldsText(wanted, undefined, format === 'json')]]);
    return { files, pictures, conflicts: [], kept: [], merged: false, read: new Set() };
  }
  const ours = await readReport(target.path);
  const base = force ? replacing(ours) : word.base;
  if (!force && !isSameReport({ base, ours, theirs })) throw otherReport(folder, ours, theirs);
  const { changes, conflicts, kept } = mergeSides({ base, ours, theirs, wanted });
  const map = target.kind === 'folder' ? await mapFolder(folder, target.report, ours) : undefined;
  const edits = map ? await folderEdits(map, changes, wanted) : await fileEdits(target.path, changes, ours);
  const beside = await keepConflicts(conflicts, { folder, map, file: target.report, ours, wanted });
  return {
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

function otherReport(folder: string, ours: Report, theirs: Report): MergeError {
  const name = ({ agency, fiscalYear }: Report): string => `${agency} ${fiscalYear}`;
  return new MergeError({ code: 'other-report', folder, ours: name(ours), theirs: name(theirs) });
}
