// The table of contents of a report of several categories: the page numbers in both files, and how far they are off
// where another program lays the Word file out.
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { EXTRACTORS } from '../judges/extractors.mjs';
import { wordToPdf } from '../judges/libreoffice.mjs';
import { wordErrors } from '../judges/ooxml.mjs';
import { structureErrors } from '../judges/structure.mjs';
import { headingPages, headingsOf } from '../source-contents.mjs';

/**
 * Pages in which a number may be off by one. LibreOffice leaves single lines at the ends of pages inside table cells, where
 * Word and the PDF keep two together: without that rule the PDF’s numbers for the long report are LibreOffice’s, every
 * one. It also starts a row where only one line of it fits, the PDF where a level’s name and what follows it do: the more
 * short rows, the further the two are apart. Numbers that are the PDF’s make the text of both files the same.
 */
const PAGES_TO_ONE = 40;

/** The same where the lines of long cells end elsewhere too: LibreOffice fills them more, and ends them inside words. */
const HELD_PAGES_TO_ONE = 16;

/** `isJudged` false: how far LibreOffice is off is said and not judged. */
export async function contentsRows(table, { report, docx, pdf }, { isJudged = true } = {}) {
  const headings = headingsOf(report);
  const inPdf = headingPages(headings, await EXTRACTORS['pdf.js'](pdf));
  const links = await linkPages(pdf);
  const right = headings.filter((_, i) => links[i] !== undefined && links[i] === inPdf[i]).length;
  addAll(table, 'links of the contents that lead to the page of their heading, PDF', right, headings.length);
  const numbers = cachedNumbers(readFileSync(docx));
  const equal = headings.filter((_, i) => numbers[i] === inPdf[i]).length;
  addAll(table, 'page numbers in the contents of the .docx that are the PDF’s', equal, headings.length);
  const laidOut = await EXTRACTORS['pdf.js'](wordToPdf(docx));
  const found = headingPages(headings, laidOut);
  const off = found.map((page, i) => Math.abs((page ?? Infinity) - numbers[i]));
  const same = off.filter((pages) => pages === 0).length;
  const near = off.filter((pages) => pages <= 1).length;
  table.add({
    what: 'page numbers in the contents that are LibreOffice’s; within one page',
    figure: `${same}; ${near} of ${headings.length}`,
  });
  const isWithin = (share) => off.every((pages, i) => pages <= Math.ceil(found[i] / share));
  const most = Math.max(...off);
  const at = found[off.indexOf(most)];
  table.add({
    what: 'page numbers in the contents against LibreOffice: most pages off, at page',
    target: `1 in ${PAGES_TO_ONE}`,
    figure: `${most} at ${at} (1 in ${Math.round(at / Math.max(1, most))})`,
    ...(isJudged && { met: isWithin(PAGES_TO_ONE), held: isWithin(HELD_PAGES_TO_ONE) }),
  });
  const findings = structureErrors(readFileSync(docx));
  table.add({
    what: 'findings of the structure check, .docx with contents',
    target: '0',
    figure: findings.length,
    met: findings.length === 0,
    details: findings.slice(0, 3).join('\n'),
  });
  const errors = await wordErrors(docx, 'Microsoft365');
  table.add({
    what: 'Open XML SDK errors of the .docx with contents',
    target: '0',
    figure: errors.length,
    met: errors.length === 0,
    details: errors.slice(0, 3).join('\n'),
  });
}

const addAll = (table, what, figure, total) =>
  table.add({ what, target: 'all', figure: `${figure} of ${total}`, met: figure === total });

/** The pages that the links on the first pages lead to, each entry's once, in order. */
async function linkPages(file) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const names = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    names.push(...annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])));
  }
  const targets = [...new Set(names)];
  return Promise.all(
    targets.map(async (name) => {
      const [reference] = (await document.getDestination(name)) ?? [];
      return reference === undefined ? undefined : 1 + (await document.getPageIndex(reference));
    }),
  );
}

/** The numbers that the fields of the contents hold. */
const cachedNumbers = (bytes) =>
  [
    ...strFromU8(unzipSync(bytes)['word/document.xml']).matchAll(
      /PAGEREF .*?"separate"\/>.*?<w:t[^>]*>(\d+)<\/w:t>/gu,
    ),
  ].map(([, number]) => Number(number));
