import { PmqaError, type Issue, type RefusedProblem } from '../../core/index.js';

/** An edition of the standard that cannot be used. `issues` holds all issues; the messages list them. */
export class EditionError extends PmqaError<Extract<RefusedProblem, { code: 'criteria-refused' }>> {
  override readonly name = 'EditionError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super({ code: 'criteria-refused' }, { problems: issues });
    this.issues = issues;
  }
}
