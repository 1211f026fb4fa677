import { readlink, realpath } from 'node:fs/promises';
import path from 'node:path';

/** Links that may follow each other, as operating systems have it. */
const MAX_LINKS = 40;

/**
 * The file that a path names, symbolic links followed, also where their target is not there yet: what is written to a link
 * goes to its target. Throws the file system's error for links that go round in a circle.
 */
export async function followLinks(file: string): Promise<string> {
  let at = file;
  for (let count = 0; count < MAX_LINKS; count += 1) {
    const target = await readlink(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EINVAL' || error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (target === undefined) return at;
    const folder = await realpath(path.dirname(at)).catch(() => path.dirname(at));
    at = path.resolve(folder, target);
  }
  throw Object.assign(new Error('links go round in a circle'), { code: 'ELOOP', path: file });
}
