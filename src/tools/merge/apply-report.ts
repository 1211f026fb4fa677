import { append } from '../../core/index.js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readReport } from '../../read/index.js';
import type { Report } from '../../report/index.js';
import { changesBetween, MergeError, fileEdits, findTarget, folderEdits, mapFolder } from '../edit/index.js';
import { keepConflicts, type Conflict } from './conflict.js';

/** A report as it would be with one file's text, which its folder keeps beside its own. */
export interface Aside {
  readonly part: string;
  readonly file: string;
  readonly theirs: Report;
}

export interface AppliedReport {
  readonly folder: string;
  /** New and changed texts by their paths from the folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
  /** Texts that are kept for the first time. */
  readonly beside: readonly { readonly part: string; readonly file: string; readonly beside: string }[];
}

/** The edits that make the report at a path hold another one's fields, and files that keep the texts of `asides` beside it. */
export async function applyReport(
  at: string,
  wanted: Report,
  asides: readonly Aside[],
): Promise<AppliedReport> {
  const { folder, target } = await findTarget(at, 'folder');
  if (!target) throw new MergeError({ code: 'not-editable', file: at });
  const ours = await readReport(target.path);
  const map = target.kind === 'folder' ? await mapFolder(folder, target.report, ours) : undefined;
  const changes = changesBetween(ours, wanted);
  const edits = map ? await folderEdits(map, changes, wanted) : await fileEdits(target.path, changes, ours);
  const files = new Map(
    [...edits].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );
  const conflicts: Conflict[] = [];
  const beside: { part: string; file: string; beside: string }[] = [];
  for (const { part, file, theirs } of asides) {
    const keys = changesBetween(ours, theirs).flatMap(({ key, value }) => (value === true ? [] : [key]));
    const kept = await keepConflicts(keys, { folder, map, file: target.report, ours, wanted: theirs });
    append(conflicts, kept.conflicts);
    for (const [name, text] of kept.files) {
      files.set(name, text);
      if (!(await isThere(path.join(folder, name)))) beside.push({ part, file, beside: name });
    }
  }
  return { folder, files, conflicts, beside };
}

const isThere = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );
