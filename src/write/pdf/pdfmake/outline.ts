import type { PdfOutline } from 'pdfmake/js/PDFDocument.js';
import type { ReportPdfDocument } from './pdf-document.js';

/** Adds an item to a document's outline, on its current page; `y` in points from the page's top. */
export type AddOutlineItem = (title: string, level: number, y: number) => void;

/** Builds the outline of a document from headings in their order. */
export function createOutlineWriter(document: ReportPdfDocument): AddOutlineItem {
  /** The last item of each level, from the highest one down. */
  const open: { readonly level: number; readonly item: PdfOutline }[] = [];
  return (title, level, y) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? document.outline;
    // pdfkit counts `left` from the page's right edge and takes 0 for "not given".
    const item = parent.addItem(title, { expanded: true, top: y, left: document.page.width });
    open.push({ level, item });
  };
}
