import type { FileInput } from '../core/platform/index.js';
import type { TemplateIssue } from '../core/index.js';
import { fileArgument, pathArgument } from '../options/index.js';
import { bytesOf } from '../read/index.js';
import { writeTemplate, type EjectResult } from '../tools/template/index.js';
import { runIsolated } from './run.js';

/** The files of a template that was made from a Word form, and what of the form they lack. */
export interface FormTemplate extends EjectResult {
  readonly notes: readonly TemplateIssue[];
}

/**
 * Makes a template folder from a Word form: page, margins, widths of columns, sizes, colours and rules as Word shows them, headers
 * and footers with their pictures and page numbers. Only what differs from the official template is written. A separate process
 * reads the form, which is a path, a `file:` URL or bytes. Throws `ImportError` for what is no Word file or harmful,
 * `FolderNotEmptyError` where the folder holds files already, `ReadError` and `WriteError`.
 */
export async function templateFromWord(form: FileInput, folder: string): Promise<FormTemplate> {
  const given = fileArgument(form, 'form');
  const target = pathArgument(folder, 'folder');
  const name = typeof given === 'string' ? given.replace(/^.*[\\/]/su, '') : 'Word';
  const { files, notes } = await runIsolated('templateOfForm', await bytesOf(given), name);
  return { ...(await writeTemplate(target, files, notes)), notes };
}
