import { stat } from 'node:fs/promises';
import path from 'node:path';
import { reportFileIn, reportFolder } from '../../read/folder/index.js';

export type ReportFormat = 'json' | 'yaml' | 'folder';

/** A report that is there already. */
export interface MergeTarget {
  readonly kind: 'file' | 'folder';
  /** What `readReport` reads. */
  readonly path: string;
  /** The name of the report's file in the folder. */
  readonly report: string;
}

/** The report that a folder holds in a format; undefined where there is none yet. */
export async function findTarget(folder: string, format: ReportFormat): Promise<MergeTarget | undefined> {
  const inFolder = await reportFileIn(folder);
  const isFolder = inFolder !== undefined && (await reportFolder(inFolder)) !== undefined;
  if (format === 'folder' || (isFolder && path.basename(inFolder) === `report.${format}`))
    return inFolder === undefined
      ? undefined
      : { kind: 'folder', path: folder, report: path.basename(inFolder) };
  const file = path.join(folder, `report.${format}`);
  const isThere = (await stat(file).catch(() => undefined))?.isFile();
  return isThere ? { kind: 'file', path: file, report: path.basename(file) } : undefined;
}
