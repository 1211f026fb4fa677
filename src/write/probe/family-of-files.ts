import { asError } from '../../core/index.js';
import {
  faceName,
  type FaceName,
  FontFamilyError,
  type FontFamily,
  type FontFile,
  openFontFile,
} from '../../fonts/index.js';
import { readFont, registerFamily } from './register.js';

/**
 * A family by its files, in any order: each says itself which face it is, and the regular one gives the name. Rejects with
 * `ReadError` where a file cannot be read, and with `FontFamilyError` where the family cannot be used.
 */
export async function readFamily(files: readonly string[]): Promise<FontFamily> {
  const faces = new Map<FaceName, string>();
  let name = '';
  for (const file of files) {
    const font = await open(file);
    const { bold, italic } = font['OS/2'].fsSelection;
    const face = faceName(bold, italic);
    const other = faces.get(face);
    if (other !== undefined)
      throw new FontFamilyError(font.familyName, [
        asError({ code: 'same-face', face, other }, { source: { file } }),
      ]);
    faces.set(face, file);
    if (name === '' || face === 'regular') name = font.familyName;
  }
  const regular = faces.get('regular');
  if (regular === undefined) throw new FontFamilyError(name, [asError({ code: 'no-regular-font' })]);
  return registerFamily({ ...Object.fromEntries(faces), name, regular });
}

async function open(file: string): Promise<FontFile> {
  const data = await readFont(file);
  return openFontFile(data).catch(() => {
    throw new FontFamilyError(file, [asError({ code: 'not-truetype' }, { source: { file } })]);
  });
}
