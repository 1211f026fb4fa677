import type { WriteProblem } from '../../problem/details/system.js';
import { PmqaError } from '../../problem/pmqa-error.js';

/** A file that could not be written. The previous file is unchanged. */
export class WriteError extends PmqaError<WriteProblem> {
  override readonly name = 'WriteError';
  readonly file: string;

  constructor(file: string, cause: NodeJS.ErrnoException) {
    const { code, message } = cause;
    super(
      { code: 'not-written', ...(code !== undefined && { error: code }), reason: message },
      { source: { file }, cause },
    );
    this.file = file;
  }
}
