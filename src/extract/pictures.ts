import path from 'node:path';
import type { WordPackage } from './package.js';

/** The pictures of a document by the names that the report gives them. */
export interface Pictures {
  /**
   * The name of a picture: the path that the Word file keeps where it leads nowhere out of the report's folder, else a
   * data: URL.
   */
  readonly nameOf: (part: string, kept: unknown) => string;
  /** The files that were named, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function createPictures(source: WordPackage): Pictures {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    nameOf(part, kept) {
      const data = source.bytes(part) ?? new Uint8Array();
      if (typeof kept === 'string' && isPathInside(kept)) {
        const known = files.get(kept);
        if (known === undefined || Buffer.compare(known, data) === 0) {
          files.set(kept, data);
          return kept;
        }
      }
      const type = data[0] === 0xff ? 'jpeg' : 'png';
      return `data:image/${type};base64,${Buffer.from(data).toString('base64')}`;
    },
  };
}

const PICTURE_NAME = /\.(?:png|jpe?g)$/iu;

/** Whether a name is that of a picture inside a folder, on every system; anyone may have written it. */
function isPathInside(name: string): boolean {
  if (!PICTURE_NAME.test(name) || /[\\:\0<>|?*"]/u.test(name)) return false;
  if (path.posix.isAbsolute(name)) return false;
  return !name.split('/').some((step) => step === '..' || step.startsWith('.') || /[. ]$/u.test(step));
}
