import type { UsageProblem } from '../../../core/index.js';

/** A call of the command that is refused before a verb runs. Its words are loaded when it is reported. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';

  constructor(readonly problem: UsageProblem) {
    super(problem.code);
  }
}
