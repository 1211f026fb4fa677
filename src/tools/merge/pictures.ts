import { stat } from 'node:fs/promises';
import path from 'node:path';
import { loadOfficialFamily } from '../../fonts/index.js';
import { mapPaths } from '../../read/folder/index.js';
import { createImageLoader } from '../../render/index.js';
import type { Report } from '../../report/index.js';
import { sha256 } from '../../core/platform/node/index.js';
import type { Provenance } from '../provenance/index.js';

/** A report out of a Word file with the names that its pictures have in a folder. */
export interface PlacedPictures {
  /** The report with new names for pictures that were changed in Word. */
  readonly theirs: Report;
  /** The same with the folder's own files where they are the same picture. */
  readonly wanted: Report;
  /** Files to write; none of them is there yet. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const PNG_NAME = /\.png$/iu;
/** Endings of files that Word has as PNG. */
const CONVERTED = ['.svg', '.webp', '.gif', '.bmp'];

/**
 * Finds the files of pictures in a folder. Word has an SVG, WebP, GIF or BMP picture as PNG: where the folder's own
 * file comes out as what Word has, or Word's is unchanged, it stays. No file is written over: a picture that
 * was changed in Word gets a name of its own.
 */
export async function placePictures(
  folder: string,
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
  base: Provenance | undefined,
): Promise<PlacedPictures> {
  const load = createImageLoader({ report: folder }, loadOfficialFamily);
  const isThere = (name: string): Promise<boolean> =>
    stat(path.join(folder, name)).then(Boolean, () => false);
  const isSame = async (name: string, shown: Uint8Array): Promise<boolean> => {
    const own = await load(name);
    return 'data' in own && Buffer.compare(own.data, shown) === 0;
  };
  const changed = new Map<string, string>();
  const own = new Map<string, string>();
  const left = new Map<string, Uint8Array>();
  for (const [name, shown] of pictures) {
    const hash = sha256(shown);
    const isUnchanged = base?.pictures.get(name) === hash;
    const isOwn = (file: string): Promise<boolean> => (isUnchanged ? isThere(file) : isSame(file, shown));
    if (await isOwn(name)) continue;
    const given = await firstOf(PNG_NAME.test(name) ? CONVERTED : [], (ending) =>
      isOwn(name.replace(PNG_NAME, ending)),
    );
    if (given !== undefined) {
      own.set(name, name.replace(PNG_NAME, given));
    } else if (await isThere(name)) {
      const renamed = name.replace(/(\.[a-z]+)$/iu, `-${hash.slice(0, 8)}$1`);
      changed.set(name, renamed);
      if (!(await isThere(renamed))) left.set(renamed, shown);
    } else left.set(name, shown);
  }
  const theirs = renamed(report, changed);
  return { theirs, wanted: renamed(theirs, own), pictures: left };
}

/** The first of the names that passes. */
async function firstOf(
  names: readonly string[],
  passes: (name: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const name of names) if (await passes(name)) return name;
  return undefined;
}

const renamed = (report: Report, names: ReadonlyMap<string, string>): Report =>
  names.size > 0 ? mapPaths(report, (name) => names.get(name) ?? name) : report;
