import { onLostError } from '../../core/platform/index.js';
import { type ImportWarningDetail, ImportError } from '../../core/index.js';
import type { LaidOutPage } from './running-content.js';
import { withDrawnMarkers } from './drawn-markers.js';
import { findGrids, openGrids, type Grid } from './grid.js';
import { layOut } from './layout.js';
import { openPdf } from './open.js';
import { readPage, type Page } from './page.js';

/** What the pages of a PDF show. */
export interface PdfPages {
  readonly pages: readonly LaidOutPage[];
  readonly warnings: readonly ImportWarningDetail[];
  /** Letters of all pages, and those of which the file does not say what they are. */
  readonly letters: number;
  readonly unreadable: number;
}

/** Reads all pages, each after `onPage`; one that cannot be read is a warning. Throws `ImportError`. */
export async function readPages(
  bytes: Uint8Array,
  onPage: (number: number) => void = () => undefined,
): Promise<PdfPages> {
  const { pdf, pdfjs } = await unlessLost(openPdf(bytes));
  const pages: LaidOutPage[] = [];
  const warnings: ImportWarningDetail[] = [];
  let letters = 0;
  let unreadable = 0;
  let open: readonly Grid[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      onPage(number);
      try {
        const page = await unlessLost(pdf.getPage(number).then((each) => readPage(each, pdfjs)));
        letters += page.letters;
        unreadable += page.unreadable;
        const grids = findGrids(page.horizontal, page.vertical, open);
        open = openGrids(grids);
        pages.push(layOutPage(page, grids, warnings));
      } catch (error) {
        if (error instanceof ImportError) throw error;
        warnings.push({ code: 'page-unreadable', page: number });
      }
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return { pages, warnings, letters, unreadable };
}

function layOutPage(page: Page, grids: readonly Grid[], warnings: ImportWarningDetail[]): LaidOutPage {
  const { number, height, lostTexts, lostPictures } = page;
  const unreadable = page.unreadable - lostTexts;
  if (unreadable > 0) warnings.push({ code: 'letters-unreadable', page: number, count: unreadable });
  if (lostTexts > 0) warnings.push({ code: 'texts-unreadable', page: number, count: lostTexts });
  if (lostPictures > 0) warnings.push({ code: 'picture-left', page: number });
  return { number, height, content: layOut(page, grids, withDrawnMarkers(page.runs, page.dots)) };
}

/** How long work may go on after pdf.js has dropped an error of it, ms. */
const GRACE = 1000;

/** Waits for work, but not for ever: pdf.js drops some errors of damaged files, and its promises never settle. */
async function unlessLost<Value>(work: Promise<Value>): Promise<Value> {
  let lost: (error: unknown) => void = () => undefined;
  const dropped = new Promise<never>((_, reject) => {
    lost = (error) => void setTimeout(reject, GRACE, error);
  });
  const end = onLostError(lost);
  try {
    return await Promise.race([work, dropped]);
  } finally {
    end();
    dropped.catch(() => undefined);
  }
}
