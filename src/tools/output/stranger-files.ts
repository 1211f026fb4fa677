import path from 'node:path';
import { pictureEndings } from '../../picture/index.js';
import { isSafePath } from '../../core/platform/index.js';
import type { OutputFile } from '../../core/platform/node/index.js';

/**
 * Pictures out of somebody's file, as files of a folder. All files whose names or bytes come from strangers are written
 * through this function: throws where a name leads out of the folder, or its ending is not that of the bytes.
 */
export const strangerFiles = (
  folder: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] =>
  [...pictures].map(([name, data]) => {
    const ending = path.posix.extname(name).slice(1).toLowerCase();
    if (!isSafePath(name) || !pictureEndings(data)?.includes(ending))
      throw new Error(`a picture is not written: its name ${JSON.stringify(name)} cannot be used`);
    return { path: path.join(folder, name), data };
  });
