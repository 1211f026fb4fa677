import { createPictures } from '../../word-content/pictures.js';
import type { Doubt } from '../doubt.js';
import { ImportError } from '../error.js';
import type { ImportSource } from '../source.js';
import { toWordBlocks } from './blocks.js';
import { withoutFurniture, type LaidOutPage } from './furniture.js';
import { findGrids } from './grid.js';
import { joinPages } from './join-pages.js';
import { layOut } from './layout.js';
import { openPdf } from './open.js';
import { readPage, type Page } from './page.js';
import { measureSpacing } from './spacing.js';
import type { Column } from './paragraphs.js';
import type { Content } from './content.js';

/** Reads the text layer and the rules of a PDF as a Word file is read. Throws `ImportError`. */
export async function readPdf(bytes: Uint8Array): Promise<ImportSource> {
  const doubts: Doubt[] = [];
  const pages = await readPages(bytes, doubts);
  if (pages.every(({ content }) => content.length === 0))
    throw new ImportError({ code: 'scanned-pdf', pages: pages.length });
  const { pages: bodies, running } = withoutFurniture(pages);
  const content = joinPages(bodies.map((page) => page.content));
  let joined = 0;
  const blocks = toWordBlocks(
    content,
    textColumn(content),
    measureSpacing(content),
    (count) => (joined += count),
  );
  if (joined > 0) doubts.push({ code: 'lines-joined', count: joined });
  return {
    blocks,
    running,
    pictures: createPictures({ bytes: () => undefined }, { asFiles: true }),
    anyDigits: false,
    doubts,
    unread: [],
  };
}

async function readPages(bytes: Uint8Array, doubts: Doubt[]): Promise<readonly LaidOutPage[]> {
  const { pdf, pdfjs } = await openPdf(bytes);
  const pages: LaidOutPage[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      try {
        pages.push(layOutPage(await readPage(await pdf.getPage(number), pdfjs), doubts));
      } catch (error) {
        if (error instanceof ImportError) throw error;
        doubts.push({ code: 'page-unreadable', page: number });
      }
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
  return pages;
}

function layOutPage(page: Page, doubts: Doubt[]): LaidOutPage {
  const { number, height, unreadable } = page;
  if (unreadable > 0) doubts.push({ code: 'letters-unreadable', page: number, count: unreadable });
  if (page.pictures.length > 0) doubts.push({ code: 'picture-left', page: number });
  const grids = findGrids(page.horizontal, page.vertical);
  return { number, height, content: layOut(page, grids, page.runs) };
}

/** The edges of the text on the pages, tables included, points. */
const textColumn = (content: readonly Content[]): Column => ({
  left: content.reduce((least, { left }) => Math.min(least, left), Infinity),
  right: content.reduce((most, { right }) => Math.max(most, right), -Infinity),
});
