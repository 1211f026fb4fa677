import { formatPath, type Issue } from '../../core/index.js';

/** An edition of the standard that cannot be used. `issues` holds all issues; the message lists them in English. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.map(({ path, source, message }) => {
      const place = source ? `${source.file}:${source.line}:${source.column} ` : '';
      return `  ${place}${path.length > 0 ? formatPath(path) : 'edition'}: ${message.en}`;
    });
    super(`the criteria cannot be used\n${lines.join('\n')}`);
    this.issues = issues;
  }
}
