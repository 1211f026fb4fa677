// The text of a PDF, page by page, as four readers give it.
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const pages = (text) => text.split('\f').slice(0, -1);

async function pdfjs(file) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const texts = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
  }
  return texts;
}

async function pdfium(file) {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(file));
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}

export const EXTRACTORS = {
  poppler: (file) => pages(run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])),
  MuPDF: (file) => pages(run('mutool', ['draw', '-q', '-F', 'txt', file])),
  'pdf.js': pdfjs,
  PDFium: pdfium,
};
