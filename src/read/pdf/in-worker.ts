import { Piscina } from 'piscina';
import { ImportError } from '../../core/index.js';
import type { PdfPages } from './pages.js';
import type { PdfAnswer } from './pdf-thread.js';

/** A report of 40 pages takes one, 2,000 pages some sixty. */
const MAX_SECONDS = 300;
/** 2,000 pages of a report take some 300. */
const MAX_MEGABYTES = 1024;

/**
 * Reads the pages of a PDF in a thread: a damaged or hostile file ends that, whatever pdf.js does with it, and takes no more
 * time or memory than it may. Throws `ImportError`.
 */
export async function readPagesInWorker(bytes: Uint8Array): Promise<PdfPages> {
  const thread = new Piscina<Uint8Array, PdfAnswer>({
    filename: new URL('./pdf-thread.js', import.meta.url).href,
    name: 'readInThread',
    maxThreads: 1,
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  // An error that ends the thread rejects `run` too.
  thread.on('error', () => undefined);
  const signal = AbortSignal.timeout(MAX_SECONDS * 1000);
  try {
    const answer = await thread.run(bytes, { signal });
    if ('problem' in answer) throw new ImportError(answer.problem);
    return answer;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (signal.aborted) throw new ImportError({ code: 'pdf-too-slow', seconds: MAX_SECONDS });
    throw new ImportError({ code: 'damaged-pdf', reason: (error as Error).message });
  } finally {
    await thread.destroy();
  }
}
