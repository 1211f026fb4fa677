import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseReport, type Report } from '../../report/index.js';
import { findFiles } from './files.js';
import { levelFile } from './layout.js';
import { readFolder } from './read.js';
import { reportFiles } from './write.js';

/**
 * The files to write so that a folder holds a report, by their paths: all of them for a folder that is new or holds none,
 * else those whose content is another one. What people have written stays as they wrote it, in folders that they named.
 */
export async function folderUpdate(folder: string, report: Report): Promise<ReadonlyMap<string, string>> {
  const files = reportFiles(report);
  const before = await readKnown(folder);
  if (!before) return files;
  const same = reportFiles(before);
  const changed = [...files].filter(([file, text]) => same.get(file) !== text);
  const { levels } = await findFiles(folder);
  const names = new Map(levels.map(({ code, level, file }) => [levelFile(code, level), file]));
  return new Map(changed.map(([file, text]) => [names.get(file) ?? file, text]));
}

/** The report that a folder holds; undefined where there is none. */
async function readKnown(folder: string): Promise<Report | undefined> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return undefined;
  try {
    const parsed = parseReport((await readFolder(path.normalize(folder))).value);
    return parsed.ok ? parsed.report : undefined;
  } catch {
    return undefined;
  }
}
