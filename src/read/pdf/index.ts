import { createPictures, type ImportSource } from '../content/index.js';
import { type ImportWarningDetail, ImportError } from '../../core/index.js';
import { readPagesApart } from './apart.js';
import { toWordBlocks } from './blocks.js';
import { withoutFurniture } from './furniture.js';
import { joinPages } from './join-pages.js';
import { measureSpacing } from './spacing.js';
import type { Column } from './paragraphs.js';
import type { Content } from './content.js';

/** Reads the text layer and the rules of a PDF as a Word file is read. Throws `ImportError`. */
export async function readPdf(bytes: Uint8Array): Promise<ImportSource> {
  const { pages, warnings: found } = await readPagesApart(bytes);
  const warnings: ImportWarningDetail[] = [...found];
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
  if (joined > 0) warnings.push({ code: 'lines-joined', count: joined });
  return {
    blocks,
    running,
    pictures: createPictures({ bytes: () => undefined }, { asFiles: true }),
    anyDigits: false,
    warnings,
    unread: [],
  };
}

/** The edges of the text on the pages, tables included, points. */
const textColumn = (content: readonly Content[]): Column => ({
  left: content.reduce((least, { left }) => Math.min(least, left), Infinity),
  right: content.reduce((most, { right }) => Math.max(most, right), -Infinity),
});
