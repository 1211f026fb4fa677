import type { SystemProblem, WriteProblem } from './details/system.js';
import { PmqaError } from './pmqa-error.js';

/** A file that could not be written; the file that was there before is unchanged. */
export class WriteError extends PmqaError<WriteProblem> {
  override readonly name = 'WriteError';
  readonly file: string;

  constructor(file: string, cause: Error & { readonly code?: string }) {
    const { code, message } = cause;
    super(
      { code: 'not-written', ...(code !== undefined && { error: code }), reason: message },
      { source: { file }, cause },
    );
    this.file = file;
  }
}

/** A folder whose files would be overwritten. */
export class FolderNotEmptyError extends PmqaError<Extract<SystemProblem, { code: 'folder-not-empty' }>> {
  override readonly name = 'FolderNotEmptyError';
  readonly folder: string;

  constructor(folder: string) {
    super({ code: 'folder-not-empty', folder });
    this.folder = folder;
  }
}
