import path from 'node:path';
import { problemsOf, type FilePlace, type SourcePosition } from '../../core/index.js';
import { TemplateError } from '../../render/template/index.js';
import { noteOf, type Note } from './note.js';

/** Why there are no new pages, a note for each error. `folder` is the report's, `template` the user's own. */
export function failureNotes(error: unknown, folder: string, template: string | undefined): readonly Note[] {
  const isTemplate = error instanceof TemplateError;
  return problemsOf(error).map(({ message, path: at, source }) => {
    const file = isTemplate ? template && source && path.join(template, source.file) : source?.file;
    return noteOf(
      { message, ...(at && { path: at }), ...(file && { source: positionIn(file, source) }) },
      folder,
    );
  });
}

/** A place in a file, its beginning where no line is known. */
const positionIn = (file: string, { line = 1, column = 1 }: Partial<FilePlace> = {}): SourcePosition => ({
  file,
  line,
  column,
});
