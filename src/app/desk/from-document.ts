import { reportFiles } from '../../read/folder/index.js';
import { ExtractError, extractReportFolder } from '../../tools/extract/index.js';
import { importReport, NOTES_FILE } from '../../tools/import/index.js';
import type { Report } from '../../report/index.js';
import { ImportError, PmqaError, type Warning, type Words } from '../../core/index.js';
import type { DeskView, FileMap, StatedFields } from './types.js';

/** A Word file or PDF that a report is read from. */
export interface DocumentFile {
  readonly kind: 'docx' | 'pdf';
  readonly bytes: Uint8Array;
}

/** The document where one alone was opened. */
export function asDocument(files: FileMap): DocumentFile | undefined {
  const [only, ...others] = files;
  const kind = /\.(docx|pdf)$/iu.exec(only?.[0] ?? '')?.[1]?.toLowerCase();
  return only === undefined || others.length > 0 || kind === undefined
    ? undefined
    : { kind: kind as DocumentFile['kind'], bytes: only[1] };
}

export interface FoundReport {
  readonly files: FileMap;
  readonly notes: NonNullable<DeskView['imported']>;
}

/** The files of the report in a document: of our own Word file what was made from them, else what import recognises. */
export async function documentFiles(
  { kind, bytes }: DocumentFile,
  stated: StatedFields,
): Promise<FoundReport> {
  if (kind === 'docx') {
    try {
      const { report, pictures, warnings } = extractReportFolder(bytes);
      return { files: filesOf(report, pictures), notes: { warnings: wordsOf(warnings), rest: [] } };
    } catch (error) {
      // A file that people made by hand.
      if (!(error instanceof ExtractError)) throw error;
    }
  }
  const { report, pictures, warnings, rest, notes } = await importReport(bytes, stated);
  const files = new Map(filesOf(report, pictures));
  files.set(NOTES_FILE, new TextEncoder().encode(notes));
  return { files, notes: { warnings: wordsOf(warnings), rest } };
}

/** Those in a folder belong to it. */
const isDocument = (name: string): boolean => /^[^/]+\.(?:docx|pdf|xlsx)$/iu.test(name);

/** Files that were given one by one: those of a report, and documents that people filled in. */
export const severalOf = (files: FileMap): { readonly report: FileMap; readonly documents: FileMap } => ({
  report: new Map([...files].filter(([name]) => !isDocument(name))),
  documents: new Map([...files].filter(([name]) => isDocument(name))),
});

/** The first of several documents that a report is read from. Throws why the first is not one where none is. */
export async function firstDocument(
  documents: FileMap,
  stated: StatedFields,
): Promise<readonly [name: string, found: FoundReport]> {
  let reason: unknown;
  for (const [name, bytes] of documents) {
    const document = asDocument(new Map([[name, bytes]]));
    if (!document) continue;
    try {
      return [name, await documentFiles(document, stated)];
    } catch (error) {
      if (!(error instanceof PmqaError)) throw error;
      reason ??= error;
    }
  }
  throw reason ?? new ImportError({ code: 'no-table', tables: [] });
}

const filesOf = (report: Report, pictures: FileMap): FileMap =>
  new Map([
    ...[...reportFiles(report)].map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
    ...pictures,
  ]);

const wordsOf = (warnings: readonly Pick<Warning, 'message'>[]): readonly Words[] =>
  warnings.map(({ message: { th, en } }) => ({ th, en }));
