import { path, readFile } from '../../core/platform/index.js';
import { asError, asReadError, fromOption, type FontProblem } from '../../core/index.js';
import { checkOptions, FAMILY } from '../../options/index.js';
import { type FaceName, type FontFace, type FontFamily, FontFamilyError } from '../../fonts/index.js';

/** A font file: its path, or its bytes. */
export type FaceSource = string | Uint8Array;

/** A user's font family. A face without a file is replaced by the nearest one that has a file. */
export interface FamilySource {
  /** Name in the Word file, for example "Sarabun". */
  readonly name: string;
  /** The TrueType file of the upright face, by its path or as bytes. */
  readonly regular: FaceSource;
  /** The bold face. Default: the regular one. */
  readonly bold?: FaceSource;
  /** The italic face. Default: the regular one. */
  readonly italic?: FaceSource;
  /** The bold italic face. Default: the bold one, else the italic or the regular one. */
  readonly boldItalic?: FaceSource;
}

/**
 * Reads a family's files and checks them. Throws `ReadError` where a file cannot be read, `OptionError` for a
 * field that is not one, and `FontFamilyError`, with every reason, where the family cannot be used for reports.
 */
export async function registerFamily(given: FamilySource): Promise<FontFamily> {
  const source = checkOptions(FAMILY, given, 'source');
  const read = async (name: FaceName): Promise<FontFace | undefined> => {
    const file = source[name];
    if (file === undefined) return undefined;
    if (typeof file !== 'string') return { file: `${source.name} ${name}`, data: file };
    return { file: path.basename(file), data: await fromOption(name, readFont(file)) };
  };
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read('regular'),
    read('bold'),
    read('italic'),
    read('boldItalic'),
  ]);
  if (!regular) throw new FontFamilyError(source.name, [asError({ code: 'no-regular-font' })]);
  const family: FontFamily = {
    name: source.name,
    faces: {
      regular,
      bold: bold ?? regular,
      italic: italic ?? regular,
      boldItalic: boldItalic ?? bold ?? italic ?? regular,
    },
  };
  const problems = await checkFamily(family);
  if (problems.length > 0) throw new FontFamilyError(source.name, problems);
  return family;
}

/** Why a family cannot carry a report; empty where it can. */
export async function checkFamily(family: FontFamily): Promise<readonly FontProblem[]> {
  const { probeFamily } = await import('./probe.js');
  return (await probeFamily(family)).problems;
}

/** The bytes of a font file. Rejects with `ReadError`. */
export const readFont = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    throw asReadError(file, error);
  });
