import { path as paths } from '../../core/platform/index.js';
import type { TemplateIssue } from '../../core/index.js';
import { pathArgument } from '../../options/index.js';
import { carryOut, planOutputs } from '../output/index.js';
import { refuseFull } from '../../core/platform/node/index.js';
import { notesText, templateGuide } from './guide/index.js';
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
  const encoder = new TextEncoder();
  const texts = [...(await officialFiles())].map(([file, text]) => [file, encoder.encode(text)] as const);
  return writeTemplate(folder, new Map(texts));
}

/**
 * Writes the files of a template, with a guide that begins with what is to be known of it. Throws `FolderNotEmptyError` where the
 * folder holds files already, `WriteError` where it cannot be written.
 */
export async function writeTemplate(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  notes: readonly TemplateIssue[] = [],
): Promise<EjectResult> {
  await refuseFull(folder);
  const guide = new TextEncoder().encode(notesText(notes) + templateGuide());
  const all = new Map([...files, ['README.md', guide]]);
  await carryOut(
    await planOutputs([...all].map(([file, data]) => ({ path: paths.join(folder, file), data }))),
  );
  return { files: [...all.keys()] };
}
