import path from 'node:path';
import { readReport, sourceNotes } from '../../../src/read/index.js';
import type { SourcePosition } from '../../../src/core/index.js';
import type { Report } from '../../../src/report/index.js';
import { ReportError } from '../../../src/report/index.js';
import { reportFiles } from '../../../src/read/folder/index.js';
import { inFolder } from '../../support/folder.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const REPORT = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n';

/** The report of a folder with these files; `report.yaml` is a small one where it is not given. */
export const readFiles = (files: Files): Promise<Report> =>
  inFolder({ 'report.yaml': REPORT, ...files }, (folder) => readReport(folder, { repair: false }));

/** Issues of a folder that is not valid: code, file from the folder, and line. */
export const issuesOf = (files: Files): Promise<readonly string[]> =>
  inFolder({ 'report.yaml': REPORT, ...files }, async (folder) => {
    const error: unknown = await readReport(folder, { repair: false }).catch((reason: unknown) => reason);
    if (!(error instanceof ReportError)) throw error;
    return error.issues.map(({ code, source }) => `${code} ${shown(folder, source)}`);
  });

const shown = (folder: string, source: SourcePosition | undefined): string =>
  source ? `${path.relative(folder, source.file).replaceAll('\\', '/')}:${source.line}` : '';

/** A report written to a folder and read from there. */
export const writtenAndRead = (report: Report): Promise<Report> =>
  inFolder(Object.fromEntries(reportFiles(report)), (folder) => readReport(folder, { repair: false }));

/** What reading a folder leaves out: each file that is not read, the name that is meant after an arrow; cut texts with their line. */
export const notesOf = (files: Files): Promise<readonly string[]> =>
  inFolder({ 'report.yaml': REPORT, ...files }, async (folder) =>
    sourceNotes(await readReport(folder, { repair: false })).map((note) => {
      if (note.code === 'unused-files') return note.files.join(', ');
      if (note.code === 'comment-in-value') return `${shown(folder, note.source)} ${note.comment}`;
      if (note.code !== 'unread-file') return `${shown(folder, note.source)} ${note.code}`;
      return note.suggestion === undefined ? note.file : `${note.file} → ${note.suggestion}`;
    }),
  );
