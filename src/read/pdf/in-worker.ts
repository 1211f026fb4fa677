import { startThread } from '../../core/platform/index.js';
import { ImportError } from '../../core/index.js';
import { readPages, type PdfPages } from './pages.js';
import type { PdfAnswer, PdfTask } from './pdf-thread.js';
import { watchSteps } from './watch-steps.js';

/** A report of 40 pages takes one, 2,000 pages some sixty. */
const MAX_SECONDS = 300;
/** A page takes a thirtieth, the fullest one half; opening the file and its fonts as much. */
const MAX_PAGE_SECONDS = 2;
/** A file is opened in this time for each of its megabytes. */
const SECONDS_PER_MEGABYTE = 5;
/** 2,000 pages of a report take some 300. */
const MAX_MEGABYTES = 512;

/**
 * Reads the pages of a PDF in a thread: a damaged or hostile file ends that, whatever pdf.js does with it, and takes no more
 * time or memory than it may: in all, and for a page. Throws `ImportError`.
 */
export async function readPagesInWorker(bytes: Uint8Array): Promise<PdfPages> {
  const thread = await startThread<PdfTask, PdfAnswer>({
    module: 'threads/pdf-thread.js',
    name: 'readInThread',
    megabytes: MAX_MEGABYTES,
  });
  if (!thread) return readHere(bytes);
  const ended = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(MAX_SECONDS * 1000), ended.signal]);
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const page = watchSteps(
    () => Atomics.load(progress, 0),
    (step) =>
      step === 0 ? MAX_PAGE_SECONDS + (SECONDS_PER_MEGABYTE * bytes.length) / 2 ** 20 : MAX_PAGE_SECONDS,
    () => ended.abort(),
  );
  try {
    const answer = await thread.run({ bytes, progress }, signal);
    if ('problem' in answer) throw new ImportError(answer.problem);
    return answer;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (ended.signal.aborted) throw new ImportError({ code: 'pdf-page-too-slow', page: page.step() });
    if (signal.aborted) throw new ImportError({ code: 'pdf-too-slow', seconds: MAX_SECONDS });
    throw new ImportError({ code: 'damaged-pdf', reason: (error as Error).message });
  } finally {
    page.end();
    await thread.end();
  }
}

/** Where there are no threads: a damaged or hostile file takes the time and memory of the caller's own thread. */
async function readHere(bytes: Uint8Array): Promise<PdfPages> {
  try {
    return await readPages(bytes);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError({
      code: 'damaged-pdf',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
