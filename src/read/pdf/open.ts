import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ImportError } from '../../core/index.js';
import { loadPdfJs, type PdfJs } from './load.js';

/** A report has some 40 pages a category; a file of a few kB may claim any number. */
const MAX_PAGES = 2000;

/** Opens a PDF. Throws `ImportError` where it is damaged, locked or has too many pages. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ readonly pdf: PDFDocumentProxy; readonly pdfjs: PdfJs }> {
  const pdfjs = await loadPdfJs();
  const pdf = await load(pdfjs, bytes);
  if (pdf.numPages <= MAX_PAGES) return { pdf, pdfjs };
  await pdf.loadingTask.destroy();
  throw new ImportError({ code: 'pdf-too-large', what: 'pages', maximum: MAX_PAGES });
}

async function load(pdfjs: PdfJs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await pdfjs.getDocument({
      // pdf.js takes the memory of what it is given.
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      // Pictures as bytes, in browsers too.
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name === 'PasswordException') throw new ImportError({ code: 'locked-pdf' });
    throw new ImportError({ code: 'damaged-pdf', reason: message });
  }
}
