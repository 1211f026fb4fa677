import { asWarning, type TemplateIssue } from '../../core/index.js';
import { path as paths, readFile, stat } from '../../core/platform/index.js';
import { pixelsOf } from '../../picture/index.js';

const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|bmp)$/iu;

const MEGABYTE = 2 ** 20;

/** Bytes of a picture that every document with the template holds. */
const MAX_BYTES = MEGABYTE;

/** Pixels of the longer side of an A4 page at 300 dots per inch. */
const MAX_SIDE = 3508;

/** A larger file is not read to learn its pixels. */
const MAX_READ = 100 * MEGABYTE;

/** Pictures of a template folder, by their names in it, that make documents needlessly large or slow to make. */
export async function heavyPictures(
  folder: string,
  names: readonly string[],
): Promise<readonly TemplateIssue[]> {
  const found = names
    .filter((name) => PICTURE.test(name))
    .map(async (file): Promise<readonly TemplateIssue[]> => {
      const { size } = await stat(paths.join(folder, file));
      const pixels = size > MAX_READ ? undefined : pixelsOf(await readFile(paths.join(folder, file)));
      const { width = 0, height = 0 } = pixels ?? {};
      if (size <= MAX_BYTES && Math.max(width, height) <= MAX_SIDE) return [];
      const megabytes = Math.ceil((10 * size) / MEGABYTE) / 10;
      const detail = { code: 'heavy-picture', file, megabytes, ...(pixels && { width, height }) } as const;
      return [asWarning(detail, { source: { file } })];
    });
  return (await Promise.all(found)).flat();
}
