import { packageFile } from '../core/platform/node/index.js';
import { readFile } from 'node:fs/promises';
import type { FaceName, FontFace, FontFamily } from './family.js';

interface FontManifest {
  readonly family: string;
  readonly faces: Readonly<Record<FaceName, { readonly file: string; readonly sha256: string }>>;
}

const FOLDER = packageFile('fonts/');

/** TH Sarabun New as the package carries it in `fonts/`. Throws the file system's error where a file is missing. */
export async function loadOfficialFamily(): Promise<FontFamily> {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', FOLDER), 'utf8')) as FontManifest;
  const face = async (name: FaceName): Promise<FontFace> => {
    const { file } = manifest.faces[name];
    return { file, data: await readFile(new URL(file, FOLDER)), separateSyllables: true };
  };
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('regular'),
    face('bold'),
    face('italic'),
    face('boldItalic'),
  ]);
  return { name: manifest.family, faces: { regular, bold, italic, boldItalic } };
}
