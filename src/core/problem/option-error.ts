import type { OptionProblem } from './details/option.js';
import { PmqaError } from './pmqa-error.js';

/** An option that cannot be used as it is given. */
export class OptionError extends PmqaError<OptionProblem> {
  override readonly name = 'OptionError';
  readonly option: string;

  constructor(option: string, problem: OptionProblem) {
    super(problem);
    this.option = option;
  }
}
