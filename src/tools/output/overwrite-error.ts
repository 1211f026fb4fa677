import { PmqaError, type OverwriteProblem, type RefusedFile } from '../../core/index.js';

/** Files of somebody that would be lost; nothing was written. */
export class OverwriteError extends PmqaError<OverwriteProblem> {
  override readonly name = 'OverwriteError';
  readonly files: readonly RefusedFile[];

  constructor(files: readonly RefusedFile[]) {
    super({ code: 'not-overwritten', files });
    this.files = files;
  }
}
