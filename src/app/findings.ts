import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkParsed, inReadingOrder, type Finding } from '../tools/check/index.js';
import type { Edition } from '../report/edition/index.js';
import { conflictsOf, locateInSource, readEdition, sourceFolder, sourceNotes } from '../read/index.js';
import type { Report } from '../report/index.js';
import { asWarning } from '../core/index.js';

/** What `check` finds in a report that was read from a file or folder, by an edition of the standard or that at a path. */
export async function findingsOf(
  report: Report,
  criteria: string | Edition | undefined,
  template?: string,
): Promise<readonly Finding[]> {
  const folder = sourceFolder(report);
  const findings = await checkParsed(report, {
    ...(criteria !== undefined && {
      criteria: typeof criteria === 'string' ? await readEdition(criteria) : criteria,
    }),
    ...(template !== undefined && { template }),
    ...(folder !== undefined && {
      exists: (name: string) => existsSync(path.resolve(folder, name)),
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
