import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/platform/node/index.js';
import { reportFolder } from '../read/folder/index.js';

const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|bmp)$/iu;
/** The parts of a report that is a folder. */
const PART = /\.(?:md|ya?ml|json|png|jpe?g|svg|webp|gif|bmp)$/iu;

/**
 * Keys that change with anything that may change a report's documents: the bytes of the report and of the files that are parts of
 * it, the pictures in its folder and below, and `settings`, a text that stands for everything else.
 */
export function createContentKeys(settings: string): (file: string) => Promise<string> {
  const digests = new Map<string, Promise<string>>();
  return async (file) => {
    const folder = path.dirname(file);
    const wanted = (await reportFolder(file)) === undefined ? PICTURE : PART;
    const name = `${wanted.source} ${folder}`;
    const known = digests.get(name) ?? digestOf(folder, wanted);
    digests.set(name, known);
    return sha256([settings, sha256(await readFile(file)), await known].join('\n'));
  };
}

/** A digest of the paths and bytes of the files in a folder and below whose names match; what cannot be read has no bytes. */
export async function digestOf(folder: string, wanted: RegExp): Promise<string> {
  const names = (await namesBelow(folder)).filter((name) => wanted.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) {
    const data = await readFile(path.join(folder, name)).catch(() => '');
    hash.update(`${name.replaceAll('\\', '/')}\n${sha256(data)}\n`);
  }
  return hash.digest('hex');
}

/** The paths of all that a folder and the folders in it hold; one that cannot be listed does not end the others. */
async function namesBelow(folder: string, from = ''): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, from), { withFileTypes: true }).catch(() => []);
  const below = entries.map(async (entry) => {
    const name = path.join(from, entry.name);
    return entry.isDirectory() ? [name, ...(await namesBelow(folder, name))] : [name];
  });
  return (await Promise.all(below)).flat();
}
