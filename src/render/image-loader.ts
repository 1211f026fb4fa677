import { assetName } from './asset.js';
import { findPicture, tooLarge } from './find-picture.js';
import type { ImageLoader } from './images.js';
import { keepPictures, type KeptPictures } from './kept-pictures.js';
import type { FontFamily } from '../fonts/index.js';
import { DEFAULT_BUDGET, LIMITS, type Budget, type PictureProblem } from '../core/index.js';
import type { createDrawingBudget, ReadPicture } from '../picture/index.js';

/** Where pictures are. */
export interface PictureFolders {
  /** The report's. */
  readonly report: string | undefined;
  /** The template's, where it is not the official one. */
  readonly template?: string;
}

/**
 * Loads pictures from a report's folder, from a template's, and from data: URLs. A path out of the folder is refused,
 * symbolic links resolved first; nothing is fetched from a network. The text of SVG pictures is set in the family. Files that have
 * not changed come from `kept`.
 */
export function createImageLoader(
  folders: PictureFolders,
  family: () => Promise<FontFamily>,
  budget: Budget = DEFAULT_BUDGET,
  kept: KeptPictures = keepPictures(),
): ImageLoader {
  kept.begin();
  const { limits, signal } = budget;
  const { pictures, pictureBytes, allPictureBytes } = limits;
  const pictureBudget = {
    pixels: limits.picturePixels,
    seconds: Math.min(limits.pictureSeconds, limits.seconds),
    ...(signal && { signal }),
  };
  let loaded = 0;
  let bytes = 0;
  let drawing: ReturnType<typeof createDrawingBudget> | undefined;
  return async (source, { isOwnSize = false } = {}): Promise<ReadPicture> => {
    await budget.yieldToEventLoop();
    loaded += 1;
    if (loaded > pictures) return { problem: { code: 'too-many-pictures', maximum: pictures } };
    const most = Math.min(pictureBytes, allPictureBytes - bytes);
    const asset = assetName(source);
    const found = await findPicture(
      asset === undefined ? folders.report : folders.template,
      asset ?? source,
      most,
      kept,
    );
    if (found === 'too-large') return { problem: tooLarge(pictureBytes, allPictureBytes, most) };
    if ('problem' in found) return found;
    bytes += found.length;
    const picture = await import('../picture/index.js');
    drawing ??= picture.createDrawingBudget();
    return picture.readPicture(found, family, { ...pictureBudget, isOwnSize, drawing }, kept.digestOf);
  };
}

/** What is wrong with a picture by its name and its header, without decoding it; undefined where nothing is seen to be. */
export async function inspectPicture(
  folder: string | undefined,
  source: string,
): Promise<PictureProblem | undefined> {
  const { pictureBytes, allPictureBytes, picturePixels } = LIMITS;
  const found = await findPicture(folder, source, pictureBytes);
  if (found === 'too-large') return tooLarge(pictureBytes, allPictureBytes, pictureBytes);
  return 'problem' in found
    ? found.problem
    : (await import('../picture/index.js')).inspectHeader(found, picturePixels);
}
