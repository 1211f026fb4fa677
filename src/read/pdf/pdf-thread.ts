import { ImportError, type ImportProblem } from '../../core/index.js';
import { readPages, type PdfPages } from './pages.js';

/** What the thread gives: errors go as data. */
export type PdfAnswer = PdfPages | { readonly problem: ImportProblem };

// An error that pdf.js drops would end the thread.
process.on('unhandledRejection', () => undefined);

/** Reads the pages of a PDF in a thread that can be ended. */
export async function readInThread(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return await readPages(bytes);
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.problem };
    return {
      problem: { code: 'damaged-pdf', reason: error instanceof Error ? error.message : String(error) },
    };
  }
}
