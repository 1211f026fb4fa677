import type { ImportProblem } from './details/document-file.js';
import type { WordFileProblem } from './details/word-file.js';
import { PmqaError } from './pmqa-error.js';

/** A file that no report can be imported from. */
export class ImportError extends PmqaError<ImportProblem> {
  override readonly name = 'ImportError';
}

/** Why a file that was taken for a Word file cannot be imported: one that is no zip may have been meant as anything. */
export const importProblem = (problem: WordFileProblem): ImportProblem =>
  problem.code === 'not-zip' && problem.found !== 'old-word' ? { code: 'not-importable' } : problem;
