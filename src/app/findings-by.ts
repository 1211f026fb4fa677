import { path } from '../core/platform/index.js';
import { checkParsed, inReadingOrder, type Finding } from '../tools/check/index.js';
import type { Edition } from '../report/edition/index.js';
import { conflictsOf, locateInSource, readEdition, sourceFolder, sourceNotes } from '../read/index.js';
import type { Report } from '../report/index.js';
import { asWarning, fromOption } from '../core/index.js';

/** What a report is checked by, and how its files are looked for. */
export interface CheckedBy {
  /** An edition of the standard, or the file of one. */
  readonly criteria?: string | Edition | undefined;
  readonly template?: string | undefined;
  /** Whether there is a file at a path. */
  readonly isThere: (file: string) => boolean;
}

/** What `check` finds in a report that was read from a file or folder. */
export async function findingsBy(
  report: Report,
  { criteria, template, isThere }: CheckedBy,
): Promise<readonly Finding[]> {
  const folder = sourceFolder(report);
  const findings = await checkParsed(report, {
    ...(criteria !== undefined && {
      criteria: typeof criteria === 'string' ? await fromOption('criteria', readEdition(criteria)) : criteria,
    }),
    ...(template !== undefined && { template }),
    ...(folder !== undefined && {
      exists: (name: string) => isThere(path.resolve(folder, name)),
      inspect: async (image: string) => (await import('../render/index.js')).inspectPicture(folder, image),
    }),
  });
  const notes = [
    ...sourceNotes(report).map((note): Finding => ({ ...note, path: [] })),
    ...conflictsOf(report).map(openConflict),
  ];
  return inReadingOrder(report, [...locateInSource(report, findings), ...notes]);
}

const openConflict = (file: string): Finding => ({
  ...asWarning({ code: 'conflict-open' }, { source: { file, line: 1, column: 1 } }),
  path: [],
});
