import { PmqaError, type Issue, type RefusedProblem } from '../core/index.js';

/** A report that cannot be taken as it is. `issues` holds all that is wrong; the messages list it. */
export class ReportError extends PmqaError<Extract<RefusedProblem, { code: 'report-refused' }>> {
  override readonly name = 'ReportError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super({ code: 'report-refused', count: issues.length }, { problems: issues });
    this.issues = issues;
  }
}
