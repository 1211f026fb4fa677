import { constants, type Stats } from 'node:fs';
import * as node from 'node:fs/promises';
import path from 'node:path';
import { followLinks } from './follow-links.js';
import { holdSignals, type Interruption } from './interruption.js';
import { makeFolders } from './make-folders.js';
import { isLeftover, temporaryName } from './temporary-name.js';
import { WriteError } from '../../problem/write-error.js';

export interface OutputFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** The functions of `node:fs/promises` that writing uses; tests replace them with failing ones. */
export type FileSystem = Pick<
  typeof node,
  'copyFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'rm' | 'rmdir' | 'stat'
>;

/** A file that is being written: `fresh` holds the new data, `kept` the previous file, both under temporary names. */
interface Step {
  readonly to: string;
  readonly fresh: string;
  readonly kept: string;
  existed: boolean;
  done: boolean;
}

/**
 * Writes files, all or none: each is first written and synced under a temporary name in its folder; after the last one, all are
 * renamed. A symbolic link is followed: its target gets the content. Missing folders are made, and leftovers of a killed process
 * are removed. A signal is held back until the files are complete. Throws `WriteError` or `InterruptedError`; existing files are
 * then as they were before.
 */
export async function writeFiles(files: readonly OutputFile[], fs: FileSystem = node): Promise<void> {
  const interruption = holdSignals();
  const steps: Step[] = [];
  const folders: string[] = [];
  try {
    for (const { path: to, data } of files) {
      interruption.check();
      await attempt(to, async () => {
        const file = await followLinks(to);
        await makeFolders(path.dirname(file), (made) => folders.push(made), fs);
        steps.push(await writeBeside(fs, file, data, steps));
      });
    }
    await renameAll(fs, steps, interruption);
  } catch (error) {
    await takeBack(fs, steps);
    await removeTemporary(fs, steps);
    for (const folder of folders.reverse()) await fs.rmdir(folder).catch(() => undefined);
    throw error;
  } finally {
    await removeTemporary(fs, steps);
    await removeLeftovers(fs, new Set(steps.map(({ to }) => path.dirname(to))));
    interruption.end();
  }
}

/** Writes the data into the folder of the file, under a temporary name, and syncs them. */
async function writeBeside(fs: FileSystem, to: string, data: Uint8Array, steps: Step[]): Promise<Step> {
  const folder = path.dirname(to);
  const replaced = await canReplace(fs, to);
  const step: Step = {
    to,
    fresh: path.join(folder, temporaryName()),
    kept: path.join(folder, temporaryName()),
    existed: replaced !== undefined,
    done: false,
  };
  try {
    const handle = await fs.open(step.fresh, 'wx');
    try {
      // The new file has the permissions of the old one. File systems without permissions are skipped.
      if (replaced) await handle.chmod(replaced.mode & 0o777).catch(() => undefined);
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    steps.push(step);
    throw error;
  }
  return step;
}

/** The existing file, if there is one. Throws if it is a folder or cannot be written to (open in Word, read-only). */
async function canReplace(fs: FileSystem, file: string): Promise<Stats | undefined> {
  const found = await fs.stat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isDirectory()) throw Object.assign(new Error('a folder has this name'), { code: 'EISDIR' });
  if (found && !found.isFile()) throw Object.assign(new Error('it is no regular file'), { code: 'NOTFILE' });
  if (found) await (await fs.open(file, 'r+')).close();
  return found;
}

async function renameAll(fs: FileSystem, steps: readonly Step[], { check }: Interruption): Promise<void> {
  check();
  // For one file a rename is enough; with several, the old ones are kept until all are renamed.
  if (steps.length > 1) {
    for (const step of steps) if (step.existed) await attempt(step.to, () => keep(fs, step));
  }
  for (const step of steps) {
    await attempt(step.to, async () => {
      await fs.rename(step.fresh, step.to);
      step.done = true;
    });
    check();
  }
}

/** A hard link to the existing file; a copy where the file system has no hard links. */
async function keep(fs: FileSystem, { to, kept }: Step): Promise<void> {
  await fs.link(to, kept).catch(() => fs.copyFile(to, kept, constants.COPYFILE_EXCL));
}

async function takeBack(fs: FileSystem, steps: readonly Step[]): Promise<void> {
  if (steps.length > 0 && steps.every(({ done }) => done)) return;
  for (const { to, kept, existed, done } of steps) {
    if (!done) continue;
    if (existed) await fs.rename(kept, to).catch(() => undefined);
    else await remove(fs, to);
  }
}

const remove = (fs: FileSystem, file: string): Promise<void> =>
  fs.rm(file, { force: true }).catch(() => undefined);

async function removeTemporary(fs: FileSystem, steps: readonly Step[]): Promise<void> {
  await Promise.all(steps.flatMap(({ fresh, kept }) => [remove(fs, fresh), remove(fs, kept)]));
}

async function removeLeftovers(fs: FileSystem, folders: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) {
    const names = await fs.readdir(folder).catch((): string[] => []);
    await Promise.all(names.filter(isLeftover).map((name) => remove(fs, path.join(folder, name))));
  }
}

async function attempt(file: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new WriteError(file, error as NodeJS.ErrnoException);
  }
}
