import path from 'node:path';
import { EditionError } from '../../report/edition/index.js';
import { ReadError } from '../../read/index.js';
import { ReportError } from '../../report/index.js';
import { TemplateError } from '../../render/template/index.js';
import { noteOf, type Note } from './note.js';

/** Why there are no new pages, a line for each thing to mend. `folder` is the report's, `template` the user's own. */
export function failureNotes(error: unknown, folder: string, template: string | undefined): readonly Note[] {
  if (error instanceof ReportError || error instanceof EditionError)
    return error.issues.map((issue) => noteOf(issue, folder));
  if (error instanceof TemplateError) {
    return error.issues.map(({ file, line = 1, column = 1, message, thai = message }) => {
      const source = template === undefined ? undefined : { file: path.join(template, file), line, column };
      return noteOf({ message: { th: thai, en: message }, ...(source && { source }) }, folder);
    });
  }
  if (error instanceof ReadError) {
    const { file, problem } = error;
    const { line, column } = problem.code === 'syntax' ? problem : { line: 1, column: 1 };
    // The place is shown beside the message.
    const said = (message: string): string => message.replace(`${file}:${line}:${column}: `, '');
    const message = { th: said(error.thai), en: said(error.message) };
    return [noteOf({ message, source: { file, line, column } }, folder)];
  }
  const { message, thai } = error as Error & { readonly thai?: string };
  return [noteOf({ message: { th: thai ?? message, en: message } }, folder)];
}
