import { path, readFile, sha256 } from '../../core/platform/index.js';
import { conflictFile } from '../../read/folder/index.js';

/** Digits of a digest in the name of a file that is kept beside another. */
const DIGITS = 8;

/**
 * The name of a file that keeps a text beside another file. One that is there already keeps its name; where a person has
 * edited it, the text gets another name.
 */
export async function asideName(folder: string, file: string, text: string): Promise<string> {
  for (let round = 0; ; round += 1) {
    const name = conflictFile(file, sha256(text + '\n'.repeat(round)).slice(0, DIGITS));
    const there = await readFile(path.join(folder, name))
      .then((data) => new TextDecoder().decode(data))
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      });
    if (there === undefined || there === text) return name;
  }
}
