import { path as paths } from '../../core/platform/index.js';
import { pathArgument } from '../../options/index.js';
import { carryOut, planOutputs } from '../output/index.js';
import { refuseFull } from '../../core/platform/node/index.js';
import { templateGuide } from './guide/index.js';
import { officialFiles } from '../../render/template/index.js';

export interface EjectResult {
  /** The files written, relative to the folder. */
  readonly files: readonly string[];
}

/**
 * Copies the official template to a folder for a user to change. Throws `FolderNotEmptyError` where the folder holds
 * files already, `WriteError` where it cannot be written.
 */
export async function ejectTemplate(path: string): Promise<EjectResult> {
  const folder = pathArgument(path, 'folder');
  await refuseFull(folder);
  const texts = new Map([...(await officialFiles()), ['README.md', templateGuide()]]);
  const outputs = [...texts].map(([file, text]) => ({
    path: paths.join(folder, file),
    data: new TextEncoder().encode(text),
  }));
  await carryOut(await planOutputs(outputs));
  return { files: [...texts.keys()] };
}
