// Our own documents read as any old report is: out of the Word file, the one that LibreOffice saves, and the PDF.
import { readFileSync } from 'node:fs';
import { importReport } from '../../../dist/bundle/index.js';
import { saveAgain, wordToPdf } from '../judges/libreoffice.mjs';
import { PRINTERS } from '../printed/printers.mjs';
import { compareCells, compareMarks, compareSpaces } from '../measures/imported.mjs';
import { compareLineEnds } from '../measures/joined-lines.mjs';

/** Headings and list items that have to be as they were, per cent. */
const MARKS = 95;

/** Line ends within paragraphs that are joined at least, ends of paragraphs that are at most, per cent. */
const JOINED = 90;
const WRONG = 10;

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2).replace(/\.?0+$/u, '')} %`;

/** `isWhole`: also what other programs make of the files; `isFirst`: also text that is copied out of the PDF by hand. */
export async function importRows(table, { report, docx, pdf }, { isWhole, isFirst }) {
  const files = [
    ['.docx', () => docx],
    ...(isWhole ? [['.docx that LibreOffice has saved', () => saveAgain(docx)]] : []),
  ];
  files.push(['.pdf', () => pdf]);
  if (isWhole) files.push(['.pdf of LibreOffice', () => wordToPdf(docx)]);
  if (isFirst) files.push(['.pdf of Chromium', () => PRINTERS.Chromium([docx])[0]]);
  for (const [what, file] of files) {
    const { report: found, warnings } = await importReport(readFileSync(file()), {
      agency: report.agency,
      fiscalYear: report.fiscalYear,
      roundMonths: report.roundMonths,
    });
    addRows(table, `import of the ${what}`, report, found, warnings);
  }
  if (isFirst) addCopiedRow(table, compareLineEnds(report, pdf));
}

function addCopiedRow(table, { within, joined, ends, wrong }) {
  table.add({
    what: 'lines copied out of the .pdf: joined within paragraphs, joined beyond',
    target: `≥ ${JOINED} %, ≤ ${WRONG} %`,
    figure: `${joined} of ${within}, ${wrong} of ${ends}`,
    met: joined * 100 >= within * JOINED && wrong * 100 <= ends * WRONG,
  });
}

function addRows(table, what, report, found, warnings) {
  const { total, placed, cells, right, wrong } = compareCells(report, found);
  table.add({
    what: `${what}: characters in the right cell`,
    // A browser prints some letters by numbers that no text has.
    target: what.includes('Chromium') ? '≥ 99 %' : '100 %',
    figure: `${percent(placed, total)}, ${right} of ${cells} cells`,
    met: what.includes('Chromium') ? placed >= total * 0.99 : right === cells,
    details: wrong.slice(0, 5).join('\n'),
  });
  const { missing, added } = compareSpaces(report, found);
  table.add({ what: `${what}: spaces at line ends, missing and added`, figure: `${missing}, ${added}` });
  const marks = compareMarks(report, found);
  table.add({
    what: `${what}: headings and list items as they were`,
    // A page made for a browser holds no headings: it is shown what import makes of the browser's text alone.
    ...(what.includes('Chromium') || {
      target: `≥ ${MARKS} %`,
      met: marks.same >= (marks.total * MARKS) / 100,
    }),
    figure: `${percent(marks.same, marks.total)} of ${marks.total}, ${warnings.length} uncertain`,
    details: marks.wrong.slice(0, 5).join('\n'),
  });
}
