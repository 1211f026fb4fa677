import type { SourceBlock } from '../../read/index.js';
import { namedIssues, parseReport, type Report } from '../../report/index.js';
import { bytesArgument, type Warning, WordFileError } from '../../core/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { anchorIds } from './anchor.js';
import { inArabicDigits } from './digits.js';
import { ExtractError } from './error.js';
import { createLinkTarget, createPictures } from '../../read/content/index.js';
import { emptiedFields, toReport } from './report.js';
import { readWordFile, type WordFile } from '../../read/word/index.js';

export type { ExtractProblem } from '../../core/index.js';
export { ExtractError } from './error.js';

/** A report out of a Word file, with its pictures and what was not read. */
export interface ExtractedReport {
  readonly report: Report;
  /** The files of its pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the file shows and a report has no place for. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content metadata. Tracked changes count as accepted. A
 * picture that was added in Word is a data: URL. Throws `ExtractError` for a file that holds no report.
 */
export const extractReport = (bytes: Uint8Array): Report =>
  asExtractError(() => toExtracted(readWordFile(bytesArgument(bytes)), { asFiles: false })).report;

/** The same with all that the report's folder needs: pictures that were added in Word are files too. */
export const extractReportFolder = (bytes: Uint8Array): ExtractedReport =>
  asExtractError(() => {
    const { report, pictures, warnings } = toExtracted(readWordFile(bytesArgument(bytes)), { asFiles: true });
    return { report, pictures, warnings };
  });

/** A file that cannot be read at all holds no report either. */
export function asExtractError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof WordFileError ? new ExtractError(error.problem) : error;
  }
}

/** What a merge asks too. */
export interface Extracted extends ExtractedReport {
  /** Fields that are lists of which every entry was deleted in Word. */
  readonly emptied: readonly string[];
}

/** What a Word file that has been read holds. Throws `ExtractError`. */
export function toExtracted(
  { source, blocks: shown, headers, program: writer, lost, unread }: WordFile,
  options: { readonly asFiles: boolean },
): Extracted {
  const [header = ''] = headers;
  const digits = thaiDigits(shown);
  const isConverted = digits === 'converted';
  const words = isConverted ? inArabicDigits(shown) : shown;
  const pictures = createPictures(source, options);
  const draft = toReport(
    words,
    { header: isConverted ? toArabicDigits(header) : header, program: writer, lost },
    {
      pictures,
      linkTarget: createLinkTarget(anchorIds(words), (address) => unread.add('link', address)),
      anyDigits: digits !== undefined || /libreoffice/iu.test(writer ?? ''),
      unread,
    },
  );
  const parsed = parseReport(draft);
  if (!parsed.ok)
    throw new ExtractError({ code: 'invalid-report', issues: namedIssues(draft, parsed.issues) });
  return {
    report: parsed.report,
    pictures: pictures.files,
    warnings: unread.warnings,
    emptied: emptiedFields(draft),
  };
}

/** What the title says of the digits that the document is printed in. */
const thaiDigits = (words: readonly SourceBlock[]): unknown =>
  words
    .map((word) => (word.type === 'paragraph' ? word.metadata.get('digits') : undefined))
    .find((each) => each !== undefined);
