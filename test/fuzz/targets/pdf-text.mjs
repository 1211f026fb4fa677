// The text of a PDF in memory, page by page, as readers of two kinds find it.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function pdfJsText(bytes) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    texts.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
  }
  await task.destroy();
  return texts;
}

let library;

/** PDFium throws for what it cannot open; its memory is one for all files. */
async function pdfiumText(bytes) {
  library ??= await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  try {
    return [...document.pages()].map((page) => page.getText());
  } finally {
    document.destroy();
  }
}

/** By name: each opens a PDF or throws, and gives the text of each page. */
export const PDF_READERS = { 'pdf.js': pdfJsText, PDFium: pdfiumText };
