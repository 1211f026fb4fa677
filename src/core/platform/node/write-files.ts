import { constants, type Stats } from 'node:fs';
import * as node from 'node:fs/promises';
import path from 'node:path';
import { holdSignals, type Interruption } from './interruption.js';
import { makeFolders } from './make-folders.js';
import { isLeftover, temporaryName } from './temporary-name.js';
import { WriteError } from '../../problem/write-error.js';

export interface OutputFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** The calls of `node:fs/promises` that writing makes; a test puts failing ones in their place. */
export type FileSystem = Pick<
  typeof node,
  'copyFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'rm' | 'rmdir' | 'stat'
>;

/** A file on its way: its data stand in `fresh`; `kept` is the file that was there before, under another name. */
interface Step {
  readonly to: string;
  readonly fresh: string;
  readonly kept: string;
  existed: boolean;
  done: boolean;
}

/**
 * Writes files, all or none: each first under another name in its folder, synced, and all renamed once all are there.
 * Makes folders that are missing, and removes what an earlier process that was killed has left behind. A signal is
 * held until the files are whole. Throws `WriteError` or `InterruptedError`; what was there before is then as it was.
 */
export async function writeFiles(files: readonly OutputFile[], fs: FileSystem = node): Promise<void> {
  const interruption = holdSignals();
  const steps: Step[] = [];
  const folders: string[] = [];
  try {
    for (const { path: to, data } of files) {
      interruption.check();
      await attempt(to, async () => {
        await makeFolders(path.dirname(to), (made) => folders.push(made), fs);
        steps.push(await writeBeside(fs, to, data, steps));
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
      // Whoever may not read the old file may not read the new one; a disk that knows no rights has none to keep.
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

/** The file that is there; throws where it is a folder, or where it could not be written to (open in Word, read-only). */
async function canReplace(fs: FileSystem, file: string): Promise<Stats | undefined> {
  const found = await fs.stat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isDirectory()) throw Object.assign(new Error('a folder has this name'), { code: 'EISDIR' });
  if (found) await (await fs.open(file, 'r+')).close();
  return found;
}

async function renameAll(fs: FileSystem, steps: readonly Step[], { check }: Interruption): Promise<void> {
  check();
  // With one file a rename is enough; with several the old ones are kept until all are renamed.
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

/** A second name for the file that is there; a copy where the disk knows no second names. */
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
