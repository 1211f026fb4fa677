import { useAssetsOfThread } from '../../core/platform/node/index.js';
import { ImportError, type ImportProblem } from '../../core/index.js';
import { readPages, type PdfPages } from './pages.js';

/** What the thread is given: a file, and where it says which page it reads, 0 while it opens the file. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly progress: Int32Array;
}

/** What the thread gives: errors go as data. */
export type PdfAnswer = PdfPages | { readonly problem: ImportProblem };

// An error that pdf.js drops would end the thread.
process.on('unhandledRejection', () => undefined);

useAssetsOfThread();

/** Reads the pages of a PDF in a thread that can be ended. */
export async function readInThread({ bytes, progress }: PdfTask): Promise<PdfAnswer> {
  try {
    return await readPages(bytes, (page) => void Atomics.store(progress, 0, page));
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.problem };
    return {
      problem: { code: 'damaged-pdf', reason: error instanceof Error ? error.message : String(error) },
    };
  }
}
