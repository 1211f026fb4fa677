import { formatPath, type Issue } from '../core/index.js';

/** A report that cannot be taken as it is. `issues` holds all that is wrong; the message lists it in English. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.map((issue) => `  ${place(issue)}: ${issue.message.en}`);
    super(`the report has ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}\n${lines.join('\n')}`);
    this.issues = issues;
  }
}

const place = ({ source, path }: Issue): string =>
  source ? `${source.file}:${source.line}:${source.column} ${formatPath(path)}` : formatPath(path);
