import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let root: URL | undefined;

/** A file or folder of the package, by its path from the package's root, for example `fonts/manifest.json`. */
export function packageFile(path: string): URL {
  root ??= findRoot(new URL('.', import.meta.url));
  return new URL(path, root);
}

/** The same as a path. */
export const packagePath = (path: string): string => fileURLToPath(packageFile(path));

/** The nearest folder above with a manifest: this module is bundled into files at several depths. */
function findRoot(folder: URL): URL {
  for (let at = folder; ; at = new URL('..', at)) {
    if (existsSync(new URL('package.json', at))) return at;
    if (at.pathname === '/' || new URL('..', at).href === at.href)
      throw new Error(`no package.json above ${folder.href}`);
  }
}
