import {
  asError,
  PmqaError,
  type FilePlace,
  type RefusedProblem,
  type TemplateIssue,
  type TemplateProblem,
} from '../../core/index.js';

/** A template folder that cannot be used; `issues` holds all that was found, each with its file in the folder. */
export class TemplateError extends PmqaError<Extract<RefusedProblem, { code: 'template-refused' }>> {
  override readonly name = 'TemplateError';
  readonly issues: readonly TemplateIssue[];

  constructor(issues: readonly TemplateIssue[]) {
    super({ code: 'template-refused' }, { problems: issues });
    this.issues = issues;
  }
}

/** One thing that is wrong at a place of a template folder. */
export const templateIssue = (problem: TemplateProblem, source: FilePlace): TemplateIssue =>
  asError(problem, { source });

/** An error about one thing. */
export const templateError = (problem: TemplateProblem, source: FilePlace): TemplateError =>
  new TemplateError([templateIssue(problem, source)]);
