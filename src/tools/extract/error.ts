import { PmqaError, type ExtractProblem } from '../../core/index.js';

/** A Word file that cannot be read as a report. */
export class ExtractError extends PmqaError<ExtractProblem> {
  override readonly name = 'ExtractError';
}
