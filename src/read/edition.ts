import { EditionError, parseEdition, type Edition } from '../report/edition/index.js';
import { pathArgument } from '../options/index.js';
import { readReportFile } from './read-file.js';
import { locateIssues } from './source.js';

/**
 * Reads an edition of the standard from a .json, .yaml or .yml file. Throws `ReadError` for a file that cannot be read,
 * `EditionError` with all issues, each with file, line and column, for an edition that is not valid or another standard's.
 */
export async function readEdition(file: string): Promise<Edition> {
  const source = await readReportFile(pathArgument(file, 'file'));
  const parsed = parseEdition(source.value);
  if (!parsed.ok) throw new EditionError(locateIssues(parsed.issues, source));
  return parsed.edition;
}
