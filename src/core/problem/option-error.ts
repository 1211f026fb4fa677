import { asError } from './describe.js';
import type { OptionProblem } from './details/option.js';
import { PmqaError } from './pmqa-error.js';

/** Options, or arguments, that cannot be used as they are given. */
export class OptionError extends PmqaError<OptionProblem> {
  override readonly name = 'OptionError';
  /** The first of them, such as `pdf.standard`. */
  readonly option: string;

  constructor(option: string, problem: OptionProblem, others: readonly OptionProblem[] = []) {
    if (others.length === 0) super(problem);
    else {
      const problems = [problem, ...others];
      super(
        { code: 'bad-options', count: problems.length },
        { problems: problems.map((each) => asError(each)) },
      );
    }
    this.option = option;
  }
}
