import { PmqaError, type Issue, type Problem, type RefusedProblem } from '../core/index.js';

/** A report that cannot be taken as it is. `issues` holds all that is wrong; the messages list it, and what else was noticed. */
export class ReportError extends PmqaError<Extract<RefusedProblem, { code: 'report-refused' }>> {
  override readonly name = 'ReportError';
  readonly issues: readonly Issue[];

  /** `others` are warnings of files that were not read: they may be why something is missing. */
  constructor(issues: readonly Issue[], others: readonly Problem[] = []) {
    super({ code: 'report-refused', count: issues.length }, { problems: [...issues, ...others] });
    this.issues = issues;
  }
}
