// Any report becomes a Word file and a PDF, which open and that contain all of its text.
import { isDeepStrictEqual } from 'node:util';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { createGenerator, extractReport, parseReport } from '../../../dist/index.js';
import { wordErrors } from '../../acceptance/judges/ooxml.mjs';
import { matchParagraphs, withoutRunning } from '../../acceptance/measures/match.mjs';
import { wordText } from '../../acceptance/measures/word-text.mjs';
import { sourceRows, squash } from '../../acceptance/source-rows.mjs';
import { largeReport, smallReport } from '../reports.mjs';
import { expectThat } from './expect-that.mjs';
import { PDF_READERS } from './pdf-text.mjs';

const generator = createGenerator();

/** Both files of a report opened, the PDF by one of its readers: what the report holds, the Word file's paragraphs, the PDF's pages. */
async function opened(report, options, reader = 'pdf.js') {
  const { docx, pdf, pages } = await generator.generate(report, options);
  const texts = await PDF_READERS[reader](pdf);
  expectThat(texts.length === pages, `${texts.length} of ${pages} pages open`);
  return { docx, source: sourceRows(report), word: wordText(docx).paragraphs, texts };
}

const arabic = (text) => text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
const plain = (text) => arabic(squash(text));

function checkWord({ rows }, paragraphs) {
  const found = new Set(paragraphs.map(plain));
  for (const text of rows.flat(2).map(plain).filter(Boolean))
    expectThat(found.has(text), `.docx lacks ${JSON.stringify(text)}`);
}

/** Characters of a text that another does not have, or not as often. */
function charactersBeyond(text, other) {
  const left = new Map();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  return [...text]
    .filter((character) => {
      left.set(character, (left.get(character) ?? 0) - 1);
      // Readers drop format characters of other scripts, and turn brackets round in lines written from the right.
      return left.get(character) < 0 && !/[\p{Cf}<>()[\]{}«»]/u.test(character);
    })
    .join('');
}

/**
 * What is compared of a text that a reader finds. PDFium drops hyphens at the ends of lines, composes letters of other scripts, and
 * leaves out what is drawn over itself: of its text the letters and digits of Thai and English, and each mark of a letter once.
 */
const AS_READ = {
  'pdf.js': plain,
  PDFium: (text) =>
    plain(text)
      .replaceAll(/[^\p{Script=Thai}a-z\d]/giu, '')
      .replaceAll(/\p{M}+/gu, (marks) => [...new Set(marks)].join('')),
};

function checkCharacters({ rows }, texts, reader = 'pdf.js') {
  const [source, read] = [rows.flat(2).join(''), texts.join('')].map(AS_READ[reader]);
  const lacking = charactersBeyond(source, read);
  expectThat(lacking === '', `.pdf lacks ${JSON.stringify(lacking)}`);
}

/** Where all digits are printed alike, nothing shows which ones a report had. */
function checkReadBack(docx, report) {
  const [back, given] = [extractReport(docx), report].map((value) =>
    JSON.parse(arabic(JSON.stringify(value))),
  );
  expectThat(isDeepStrictEqual(back, given), `it is read back as ${JSON.stringify(back)}`);
}

export const DOCUMENTS = [
  {
    name: 'any short report is built, all its text is in both files, and it is read back',
    kind: 'documents',
    each: 2,
    batch: 300,
    arbitrary: fc.tuple(
      smallReport,
      fc.record(
        {
          align: fc.constantFrom('left', 'justify'),
          digits: fc.constantFrom('arabic', 'thai'),
          contents: fc.boolean(),
          titlePage: fc.boolean(),
          qrCodes: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      fc.constantFrom(...Object.keys(PDF_READERS)),
    ),
    check: async ([input, options, reader]) => {
      const parsed = parseReport(input);
      if (!parsed.ok) return false;
      const { docx, source, word, texts } = await opened(parsed.report, options, reader);
      checkWord(source, word);
      checkCharacters(source, texts, reader);
      checkReadBack(docx, parsed.report);
      return true;
    },
  },
  {
    name: 'any report is a Word file that the Open XML SDK finds valid',
    kind: 'documents',
    batch: 8,
    arbitrary: smallReport,
    check: async (input) => {
      const parsed = parseReport(input);
      if (!parsed.ok) return false;
      const { docx } = await generator.generate(parsed.report, { formats: ['docx'] });
      const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-fuzz-'));
      try {
        const file = path.join(folder, 'a.docx');
        writeFileSync(file, docx);
        const errors = await wordErrors(file);
        expectThat(errors.length === 0, errors.join('\n'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      return true;
    },
  },
  {
    name: 'any long report is built, paragraph by paragraph',
    kind: 'documents',
    each: 2,
    batch: 10,
    arbitrary: largeReport,
    check: async (input) => {
      const parsed = parseReport(input);
      if (!parsed.ok) return false;
      const { source, word, texts } = await opened(parsed.report);
      checkWord(source, word);
      const { missing } = matchParagraphs(source.rows, withoutRunning(texts, source));
      // Short paragraphs that are alike may be taken for each other; then each character has to be there.
      if (missing.length > 0) checkCharacters(source, texts);
      return true;
    },
  },
];
