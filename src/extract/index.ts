import { parseReport } from '../model/parse.js';
import type { Report } from '../model/report.js';
import type { Warning } from '../options.js';
import { toArabicDigits } from '../thai/digits.js';
import { anchorIds } from './anchor.js';
import { inArabicDigits } from './digits.js';
import { WordFileError } from '../word-reader/error.js';
import { ExtractError } from './error.js';
import { createLinkTarget } from '../word-content/link-target.js';
import { createMarkerCounter } from '../word-reader/numbering.js';
import { openPackage, type WordPackage } from '../word-reader/package.js';
import { createPictures } from '../word-content/pictures.js';
import { toReport } from './report.js';
import { readStyles } from '../word-reader/styles.js';
import { line } from './title.js';
import { createUnread } from '../word-reader/unread.js';
import { readWordBlocks, type BlockContext, type WordBlock } from '../word-reader/word-block.js';
import { child, characters, childrenNamed } from '../word-reader/xml.js';

export { ExtractError, type ExtractProblem } from './error.js';

/** A report out of a Word file, and what stands beside it. */
export interface ExtractedReport {
  readonly report: Report;
  /** The files of its pictures, by the paths that its figures name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the file shows and a report has no place for. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content controls. Tracked changes count as accepted. A
 * picture that was added in Word is a data: URL. Throws `ExtractError` for a file that holds no report.
 */
export const extractReport = (bytes: Uint8Array): Report =>
  toldAsExtract(() => extract(bytes, { asFiles: false })).report;

/** The same with all that the report's folder needs: pictures that were added in Word are files too. */
export const extractReportFolder = (bytes: Uint8Array): ExtractedReport =>
  toldAsExtract(() => extract(bytes, { asFiles: true }));

/** A file that cannot be read at all holds no report either. */
function toldAsExtract<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof WordFileError ? new ExtractError(error.problem) : error;
  }
}

const DOCUMENT = 'word/document.xml';

function extract(bytes: Uint8Array, options: { readonly asFiles: boolean }): ExtractedReport {
  const source = openPackage(bytes);
  const unread = createUnread();
  const context: BlockContext = {
    styles: readStyles(source.root('word/styles.xml')),
    markers: createMarkerCounter(source.root('word/numbering.xml')),
    relationships: source.relationships(DOCUMENT),
    notes: readNotes(source),
    unread,
  };
  const body = child(source.root(DOCUMENT), 'w:body');
  if (!body) throw new ExtractError({ code: 'damaged', part: DOCUMENT, reason: 'it has no w:body' });
  const shown = readWordBlocks(body, context);
  const digits = thaiDigits(shown);
  const isConverted = digits === 'converted';
  const words = isConverted ? inArabicDigits(shown) : shown;
  const header = runningHeader(source, context);
  const writer = program(source);
  const pictures = createPictures(source, options);
  const draft = toReport(
    words,
    { header: isConverted ? toArabicDigits(header) : header, program: writer },
    {
      pictures,
      linkTarget: createLinkTarget(anchorIds(words)),
      anyDigits: digits !== undefined || /libreoffice/iu.test(writer ?? ''),
      unread,
    },
  );
  const parsed = parseReport(draft);
  if (!parsed.ok) throw new ExtractError({ code: 'invalid-report', issues: parsed.issues });
  return { report: parsed.report, pictures: pictures.files, warnings: unread.warnings };
}

/** What the title says of the digits that the document is printed in. */
const thaiDigits = (words: readonly WordBlock[]): unknown =>
  words
    .map((word) => (word.type === 'paragraph' ? word.controls.get('digits') : undefined))
    .find((each) => each !== undefined);

/** The first line of the first running header that has one. */
function runningHeader(source: WordPackage, context: BlockContext): string {
  for (const { type, target } of context.relationships.values()) {
    const root = type === 'header' ? source.root(target) : undefined;
    if (!root) continue;
    const blocks = readWordBlocks(root, { ...context, relationships: source.relationships(target) });
    const lines = blocks.map((block) => (block.type === 'paragraph' ? line(block.pieces) : ''));
    const found = lines.find((each) => each !== '');
    if (found !== undefined) return found;
  }
  return '';
}

/** Texts of footnotes and endnotes, as `RunContext.notes` has them. */
const readNotes = (source: WordPackage): ReadonlyMap<string, string> =>
  new Map(
    ['footnote', 'endnote'].flatMap((kind) =>
      childrenNamed(source.root(`word/${kind}s.xml`), `w:${kind}`).map(
        (note) => [`w:${kind}Reference ${note.attributes['w:id']}`, characters(note)] as const,
      ),
    ),
  );

/** The program that wrote the file last, as it says. */
function program(source: WordPackage): string | undefined {
  const application = child(source.root('docProps/app.xml'), 'Application');
  return application && characters(application);
}
