import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text as pdf.js finds it; lengths in points from the page's top left. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
}

export interface ReadLink {
  readonly url?: string;
  readonly destination?: string;
  readonly rect: readonly number[];
}

export interface ReadOutline {
  readonly title: string;
  readonly items: readonly ReadOutline[];
}

export interface ReadPdf {
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly lines: readonly ReadLine[];
    readonly links: readonly ReadLink[];
  }[];
  readonly outline: readonly ReadOutline[];
  readonly destinations: readonly string[];
  readonly labels: readonly string[] | null;
  readonly info: Record<string, unknown>;
  readonly xmp: string;
}

interface PdfJsItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as { url?: string; dest?: string; rect: number[] }[];
    pages.push({
      width,
      height,
      lines: (items as PdfJsItem[])
        .filter(({ str }) => str.trim() !== '')
        .map((each) => ({
          text: each.str,
          x: each.transform[4] ?? 0,
          y: height - (each.transform[5] ?? 0),
          width: each.width,
        })),
      links: annotations.map(({ url, dest, rect }) => ({
        ...(url !== undefined && { url }),
        ...(typeof dest === 'string' && { destination: dest }),
        rect,
      })),
    });
  }
  const { info, metadata } = await file.getMetadata();
  const outline = (await file.getOutline()) as ReadOutline[] | null;
  const strip = (items: readonly ReadOutline[]): ReadOutline[] =>
    items.map(({ title, items: inner }) => ({ title, items: strip(inner) }));
  return {
    pages,
    outline: strip(outline ?? []),
    destinations: Object.keys((await file.getDestinations()) as object),
    labels: await file.getPageLabels(),
    info: info as Record<string, unknown>,
    xmp: metadata ? metadata.getRaw() : '',
  };
}

/** The text of each page as PDFium finds it. */
export async function pdfiumText(bytes: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes);
  const pages = [...file.pages()].map((page) => page.getText());
  file.destroy();
  library.destroy();
  return pages;
}

/** A straight rule of a page; lengths in points from the page's top left. */
export interface ReadRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Decompressed page contents, in the order of the pages. */
export function pageContents(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const contents: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('\nstream\n', at + 1)) {
    const start = file.indexOf('\n', at + 1) + 1;
    const end = file.indexOf('\nendstream', start);
    try {
      const content = inflateSync(file.subarray(start, end)).toString('latin1');
      if (content.startsWith('1 0 0 -1 0 ')) contents.push(content);
    } catch {
      continue;
    }
  }
  return contents;
}

/** The rules drawn on each page. */
export const pageRules = (bytes: Uint8Array): readonly (readonly ReadRule[])[] =>
  pageContents(bytes).map((content) =>
    [...content.matchAll(/([\d.-]+) ([\d.-]+) m ([\d.-]+) ([\d.-]+) l S/g)].map(([, x1, y1, x2, y2]) => ({
      x1: Number(x1),
      y1: Number(y1),
      x2: Number(x2),
      y2: Number(y2),
    })),
  );
