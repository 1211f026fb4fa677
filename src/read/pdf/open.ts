import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as PdfJsModule from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ImportError } from '../../core/index.js';

/** The parts of pdf.js that a page is read with. */
export type PdfJs = typeof PdfJsModule;

/** A report has some 40 pages a category; a file of a few kB may claim any number. */
const MAX_PAGES = 2000;

/** Opens a PDF. Throws `ImportError` where it is damaged, locked or has too many pages. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ readonly pdf: PDFDocumentProxy; readonly pdfjs: PdfJs }> {
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as PdfJs;
  const pdf = await load(pdfjs, bytes);
  if (pdf.numPages <= MAX_PAGES) return { pdf, pdfjs };
  await pdf.loadingTask.destroy();
  throw new ImportError({ code: 'pdf-too-large', what: 'pages', maximum: MAX_PAGES });
}

async function load(pdfjs: PdfJs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const inPackage = (name: string): string => `${pathToFileURL(path.join(folder, name)).href}/`;
  try {
    return await pdfjs.getDocument({
      // pdf.js takes the memory of what it is given.
      data: new Uint8Array(bytes),
      cMapUrl: inPackage('cmaps'),
      standardFontDataUrl: inPackage('standard_fonts'),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name === 'PasswordException') throw new ImportError({ code: 'locked-pdf' });
    throw new ImportError({ code: 'damaged-pdf', reason: message });
  }
}
