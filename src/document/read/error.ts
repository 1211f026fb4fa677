import { PmqaError, type MarkupIssue } from '../../core/index.js';

/** Markup that cannot be read; `offset` is the place in the markup, in UTF-16 units. */
export class MarkupError extends PmqaError<MarkupIssue> {
  override readonly name = 'MarkupError';
  readonly offset: number;
  readonly issue: MarkupIssue;

  constructor(offset: number, issue: MarkupIssue) {
    super(issue);
    this.offset = offset;
    this.issue = issue;
  }
}
