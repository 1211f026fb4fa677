import { assetText, readAsset } from '../core/platform/index.js';
import type { FaceName, FontFace, FontFamily } from './family.js';

interface FontManifest {
  readonly family: string;
  readonly faces: Readonly<Record<FaceName, { readonly file: string; readonly sha256: string }>>;
}

/** TH Sarabun New as the package carries it in `fonts/`. Throws the file system's error where a file is missing. */
export async function loadOfficialFamily(): Promise<FontFamily> {
  const manifest = JSON.parse(assetText('fonts/manifest.json')) as FontManifest;
  const face = async (name: FaceName): Promise<FontFace> => {
    const { file } = manifest.faces[name];
    return { file, data: await readAsset(`fonts/${file}`), separateSyllables: true };
  };
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('regular'),
    face('bold'),
    face('italic'),
    face('boldItalic'),
  ]);
  return { name: manifest.family, faces: { regular, bold, italic, boldItalic } };
}
