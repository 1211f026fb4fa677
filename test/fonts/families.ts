import { createRequire } from 'node:module';
import { loadOfficialFamily } from '../../src/fonts/official.js';
import { readFile } from 'node:fs/promises';
import type { FontFace, FontFamily } from '../../src/fonts/family.js';
import { bytesOf, readTables, writeTables } from '../../src/write/pdf/font/sfnt.js';

const resolve = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);

/** Path of a file of the Sarabun family, for example "400Regular". */
export const sarabunPath = (style: string): string => resolve(`sarabun/${style}/Sarabun_${style}.ttf`);

/** Path of a file of the Noto Sans Thai family, which has no italics. */
export const notoSansThaiPath = (style: string): string =>
  resolve(`noto-sans-thai/${style}/NotoSansThai_${style}.ttf`);

const face = async (path: string): Promise<FontFace> => ({ file: path, data: await readFile(path) });

/** The official family and the two others that are promised to work, as faces without any probe. */
export async function promisedFamilies(): Promise<readonly FontFamily[]> {
  const [sarabun, noto] = await Promise.all([
    Promise.all(
      ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(async (s) => face(sarabunPath(s))),
    ),
    Promise.all(
      ['400Regular', '700Bold', '400Regular', '700Bold'].map(async (s) => face(notoSansThaiPath(s))),
    ),
  ]);
  return [await loadOfficialFamily(), asFamily('Sarabun', sarabun), asFamily('Noto Sans Thai', noto)];
}

function asFamily(name: string, [regular, bold, italic, boldItalic]: readonly FontFace[]): FontFamily {
  if (!regular || !bold || !italic || !boldItalic) throw new Error(`${name} has four faces`);
  return { name, faces: { regular, bold, italic, boldItalic } };
}

/** The font file with tables left out or changed. */
export function withTables(
  data: Uint8Array,
  change: (tag: string, bytes: Uint8Array) => Uint8Array | undefined,
): Uint8Array {
  const entries = [...readTables(data)].flatMap(([tag, view]) => {
    const bytes = change(tag, bytesOf(view).slice());
    return bytes ? [[tag, bytes] as const] : [];
  });
  return writeTables(Object.fromEntries(entries));
}
