/** One thing that is wrong with a template folder. Lines and columns count from 1. */
export interface TemplateIssue {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** The message in Thai, where it has been worded. */
  readonly thai?: string;
}

/** A template folder that cannot be used; `issues` holds all that was found. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly issues: readonly TemplateIssue[];

  constructor(issues: readonly TemplateIssue[]) {
    super(
      `the template cannot be used\n${issues.map((issue) => `  ${formatTemplateIssue(issue)}`).join('\n')}`,
    );
    this.issues = issues;
  }
}

/** `item.hbs:3:14: message`, in Thai where that is asked for and there. */
export const formatTemplateIssue = (
  { file, line, column, message, thai = message }: TemplateIssue,
  language: 'th' | 'en' = 'en',
): string =>
  `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${language === 'th' ? thai : message}`;
