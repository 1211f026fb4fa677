import { path } from '../../core/platform/index.js';
import { PmqaError, type Problem, type Warning, type Words } from '../../core/index.js';
import type { Report } from '../../report/index.js';
import { groupFindings, inReadingOrder, type Finding } from '../../tools/check/index.js';
import { locateInSource } from '../../read/index.js';
import { isAttachable } from './attachment.js';
import { notePlace } from './note-place.js';
import type { NoteView } from './view.js';

const REPORT: Words = { th: 'ข้อมูลของรายงาน', en: 'the report' };

/** Findings as the page lists them, with the part of the report that each is about. */
export const findingNotes = (
  report: Report,
  findings: readonly Finding[],
  folder: string,
): readonly NoteView[] =>
  groupFindings(report, findings).flatMap(({ category, item, level, label, findings: own }) =>
    own.map(({ severity, message, source, path: at, ...detail }): NoteView => ({
      severity,
      message: wordsOf(message),
      label,
      ...(category !== undefined && { category }),
      ...(item !== undefined && { item }),
      ...(level !== undefined && { level }),
      ...notePlace(report, at),
      ...(detail.code === 'evidence-file-missing' && isAttachable(detail.file) && { missing: detail.file }),
      ...(source && placeOf(source, folder)),
    })),
  );

/** Warnings of documents, as findings are shown. */
export const warningNotes = (
  report: Report,
  warnings: readonly Warning[],
  folder: string,
): readonly NoteView[] =>
  findingNotes(
    report,
    inReadingOrder(
      report,
      locateInSource(
        report,
        warnings.map((warning) => ({ ...warning, path: warning.path ?? [] }) as unknown as Finding),
      ),
    ),
    folder,
  );

/** Why a report cannot be read or made, a note for each problem. */
export function errorNotes(error: unknown, folder = ''): readonly NoteView[] {
  if (!(error instanceof PmqaError)) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ severity: 'error', message: { th: message, en: message }, label: REPORT }];
  }
  return problemNotes(error.problems as readonly Problem[], folder);
}

/** Problems, a note for each. */
export const problemNotes = (problems: readonly Problem[], folder = ''): readonly NoteView[] =>
  problems.map((problem) => {
    const { message, source } = problem;
    const named = (problem as { readonly placeName?: Words }).placeName;
    return {
      severity: 'error',
      message: wordsOf(message),
      ...(named && named.th !== '' ? { label: named, place: true } : { label: REPORT }),
      ...(source && placeOf(source, folder)),
    };
  });

const wordsOf = ({ th, en }: Words): Words => ({ th, en });

const placeOf = (
  { file, line }: { readonly file: string; readonly line?: number },
  folder: string,
): Pick<NoteView, 'file' | 'line'> => ({
  file: file.startsWith(`${folder}/`) ? path.relative(folder, file) : path.basename(file),
  ...(line !== undefined && { line }),
});
