import { packagePath } from '../../core/platform/index.js';
import { readTexts } from './texts.js';

/** Names the official template where the path of a folder is given; the bundle holds its files in its code. */
export const OFFICIAL_FOLDER = 'official:';

/** The files of the official template by their paths: as the build has written them, else out of its folder. */
export async function officialFiles(): Promise<ReadonlyMap<string, string>> {
  const { OFFICIAL_FILES } = await import('./official-files.js');
  return OFFICIAL_FILES ?? readTexts(packagePath('templates/official/'));
}
