import { parseReport } from '../model/parse.js';
import type { Report } from '../model/report.js';
import { toArabicDigits } from '../thai/digits.js';
import { anchorIds } from './anchor.js';
import { inArabicDigits } from './digits.js';
import { ExtractError } from './error.js';
import { createLinkTarget } from './link-target.js';
import { createMarkerCounter } from './numbering.js';
import { openPackage, type WordPackage } from './package.js';
import { createPictures } from './pictures.js';
import { toReport } from './report.js';
import { readStyles } from './styles.js';
import { line } from './title.js';
import { readWordBlocks, type BlockContext, type WordBlock } from './word-block.js';
import { child, characters } from './xml.js';

export { ExtractError, type ExtractProblem } from './error.js';

/** A report out of a Word file, and the pictures that it names. */
export interface ExtractedReport {
  readonly report: Report;
  /** Files by the paths that the report's figures have; pictures that were added in Word are data: URLs in the report. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const DOCUMENT = 'word/document.xml';

/**
 * Reads a Word file that this library made, edited or not in Word or LibreOffice, back into a report: what Word shows
 * from where it shows it, what it does not show from named content controls. Tracked changes count as accepted. Numbers
 * that are printed in Thai digits come back so. Throws `ExtractError` for a file that holds no report.
 */
export function extractWithPictures(bytes: Uint8Array): ExtractedReport {
  const source = openPackage(bytes);
  const relationships = source.relationships(DOCUMENT);
  const context: BlockContext = {
    styles: readStyles(source.root('word/styles.xml')),
    markers: createMarkerCounter(source.root('word/numbering.xml')),
    relationships,
  };
  const body = child(source.root(DOCUMENT), 'w:body');
  if (!body) throw new ExtractError({ code: 'damaged', part: DOCUMENT, reason: 'it has no w:body' });
  const shown = readWordBlocks(body, context);
  const digits = thaiDigits(shown);
  const words = digits === 'converted' ? inArabicDigits(shown) : shown;
  const header = runningHeader(source, context);
  const writer = program(source);
  const pictures = createPictures(source);
  const draft = toReport(
    words,
    { header: header && digits === 'converted' ? toArabicDigits(header) : header, program: writer },
    {
      pictures,
      linkTarget: createLinkTarget(anchorIds(words)),
      anyDigits: digits !== undefined || /libreoffice/iu.test(writer ?? ''),
    },
  );
  const parsed = parseReport(draft);
  if (!parsed.ok) throw new ExtractError({ code: 'invalid-report', issues: parsed.issues });
  return { report: parsed.report, pictures: pictures.files };
}

/** The report of a Word file alone; see `extractWithPictures`. Throws `ExtractError`. */
export const extractReport = (bytes: Uint8Array): Report => extractWithPictures(bytes).report;

/** What the title says of the digits that the document is printed in. */
const thaiDigits = (words: readonly WordBlock[]): unknown =>
  words
    .map((word) => (word.type === 'paragraph' ? word.controls.get('digits') : undefined))
    .find((each) => each !== undefined);

/** The first line of the first running header that has one. */
function runningHeader(source: WordPackage, context: BlockContext): string | undefined {
  for (const { type, target } of context.relationships.values()) {
    const root = type === 'header' ? source.root(target) : undefined;
    if (!root) continue;
    const blocks = readWordBlocks(root, { ...context, relationships: source.relationships(target) });
    const lines = blocks.map((block) => (block.type === 'paragraph' ? line(block.pieces) : ''));
    const found = lines.find((each) => each !== '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The program that wrote the file last, as it says. */
function program(source: WordPackage): string | undefined {
  const application = child(source.root('docProps/app.xml'), 'Application');
  return application && characters(application);
}
