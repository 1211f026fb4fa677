import { path, stat } from '../../core/platform/index.js';
import { findFiles, reportFileIn, reportFolder } from '../../read/folder/index.js';

export type ReportFormat = 'json' | 'yaml' | 'folder';

/** A report that is there already. */
export interface MergeTarget {
  readonly kind: 'file' | 'folder';
  /** What `readReport` reads. */
  readonly path: string;
  /** The name of the report's file in the folder. */
  readonly report: string;
}

/** Where a Word file is merged into. */
export interface MergePlace {
  readonly folder: string;
  /** Absent where the folder holds no report yet. */
  readonly target: MergeTarget | undefined;
}

/**
 * The report that a folder holds, or the one that a path names. A report of the format comes first; one of another format
 * counts too, so that a folder never gets a second report.
 */
export async function findTarget(out: string, format: ReportFormat): Promise<MergePlace> {
  if (await isFile(out)) return { folder: path.dirname(out), target: await targetAt(out) };
  const inFolder = await reportFileIn(out);
  const file = path.join(out, `report.${format}`);
  if (format !== 'folder' && file !== inFolder && (await isFile(file)))
    return { folder: out, target: fileTarget(file) };
  if (inFolder === undefined) return { folder: out, target: undefined };
  const target = format === 'folder' ? folderTarget(out, inFolder) : await targetAt(inFolder);
  return { folder: out, target };
}

async function targetAt(file: string): Promise<MergeTarget> {
  const folder = path.dirname(file);
  const hasLevels = file === (await reportFileIn(folder)) && (await findFiles(folder)).levels.length > 0;
  return hasLevels || (await reportFolder(file)) !== undefined
    ? folderTarget(folder, file)
    : fileTarget(file);
}

const folderTarget = (folder: string, file: string): MergeTarget => ({
  kind: 'folder',
  path: folder,
  report: path.basename(file),
});

const fileTarget = (file: string): MergeTarget => ({ kind: 'file', path: file, report: path.basename(file) });

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() === true;
