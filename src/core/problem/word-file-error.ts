import type { WordFileProblem } from './details/word-file.js';
import { PmqaError } from './pmqa-error.js';

/** Thrown while a Word file is read; whoever reads it for a purpose reports it as an error of that purpose. */
export class WordFileError extends PmqaError<WordFileProblem> {
  override readonly name = 'WordFileError';
}
