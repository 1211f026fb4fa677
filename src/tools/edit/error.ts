import { PmqaError, type MergeProblem } from '../../core/index.js';

/** Reports that cannot be merged without losing something; nothing is written. */
export class MergeError extends PmqaError<MergeProblem> {
  override readonly name = 'MergeError';
}
