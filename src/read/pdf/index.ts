import { createPictures, type SourceDocument } from '../content/index.js';
import { type ImportWarningDetail, ImportError } from '../../core/index.js';
import { readPagesInWorker } from './in-worker.js';
import { toSourceBlocks } from './blocks.js';
import { withoutRunningContent } from './running-content.js';
import { joinPages } from './join-pages.js';
import { pageEnds } from './page-ends.js';
import { measureSpacing } from './spacing.js';
import type { Column } from './paragraphs.js';
import { isLine, type Content } from './content.js';

/** Reads the text layer, the rules and the pictures of a PDF as a Word file is read. Throws `ImportError`. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const { pages, warnings: found, letters, unreadable } = await readPagesInWorker(bytes);
  const warnings: ImportWarningDetail[] = [...found];
  if (pages.length === 0 && found.length === 0) throw new ImportError({ code: 'pdf-without-pages' });
  if (2 * unreadable > letters) throw new ImportError({ code: 'pdf-without-text', unreadable, letters });
  if (pages.every(({ content }) => !content.some((each) => isLine(each) || each.type === 'table')))
    throw new ImportError({ code: 'scanned-pdf', pages: pages.length });
  const { pages: bodies, runningLines } = withoutRunningContent(pages);
  const content = joinPages(bodies.map((page) => page.content));
  const pictures = new Map<string, Uint8Array>();
  const blocks = toSourceBlocks(content, textColumn(content), {
    spacing: measureSpacing(content, pageEnds(bodies)),
    nameOf({ png }) {
      const name = `picture-${pictures.size + 1}`;
      pictures.set(name, png);
      return name;
    },
  });
  return {
    blocks,
    runningLines,
    pictures: createPictures({ bytes: (part) => pictures.get(part) }, { asFiles: true }),
    anyDigits: false,
    isOfLines: true,
    warnings,
    unread: [],
  };
}

/** The edges of the text on the pages, tables included, points. */
const textColumn = (content: readonly Content[]): Column => ({
  left: content.reduce((least, { left }) => Math.min(least, left), Infinity),
  right: content.reduce((most, { right }) => Math.max(most, right), -Infinity),
});
