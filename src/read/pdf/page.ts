import type { PDFPageProxy } from 'pdfjs-dist';
import { ImportError, maxOf } from '../../core/index.js';
import { contains, multiply, type Box, type Matrix } from './geometry.js';
import { fontStyle, type FontStyle } from './font-style.js';
import { readLetters } from './letters.js';
import type { PdfJs } from './load.js';
import { readPictures, type PagePicture } from './pictures.js';
import { readGraphics, type Graphics } from './rules.js';

/** A piece of text on one baseline, points from the page's top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that it links to. */
  readonly link?: string;
}

export interface Page extends Omit<Graphics, 'pictures'> {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly letters: number;
  /** Letters of which the file does not say what they are, and texts that have none. */
  readonly unreadable: number;
  readonly pictures: readonly PagePicture[];
  /** Pictures that could not be taken. */
  readonly lostPictures: number;
}

/** A page that is full of the smallest print has some 20,000. */
const MAX_LETTERS = 60_000;

/** Reads a page. Throws `ImportError` where it has too many letters. */
export async function readPage(page: PDFPageProxy, pdfjs: PdfJs): Promise<Page> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const viewport = uprightView(page, items);
  const view = viewport.transform as unknown as Matrix;
  const { pictures: drawn, ...rules } = await readGraphics(page, pdfjs, view);
  const links = await readLinks(page, viewport);
  const styles = new Map<string, FontStyle>();
  const styleOf = (font: string): FontStyle => {
    const style = styles.get(font) ?? fontStyle(fontName(page, font));
    styles.set(font, style);
    return style;
  };
  let letters = rules.lostTexts;
  let unreadable = rules.lostTexts;
  let before = '';
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    letters += item.str.length;
    if (letters > MAX_LETTERS)
      throw new ImportError({ code: 'pdf-too-large', what: 'letters', maximum: MAX_LETTERS });
    const [a, b, c, d, left, baseline] = multiply(view, item.transform as unknown as Matrix);
    // Text that runs up or down the page is a stamp beside the report.
    if (Math.abs(b) > Math.abs(a)) continue;
    const { symbols, ...style } = styleOf(item.fontName);
    const { text: whole, count } = readLetters(item.str, symbols);
    const text = before.endsWith('ำ') ? whole.replace(/^า/u, '') : whole;
    before = text;
    unreadable += count;
    const right = left + item.width;
    if (text === '') {
      // The second part of a letter: that is as wide as both.
      const last = runs.pop();
      if (last) runs.push({ ...last, right: Math.max(last.right, right) });
      continue;
    }
    const size = Math.hypot(c, d);
    const middle = (left + right) / 2;
    const link = links.find(({ box }) => contains(box, middle, baseline - size / 4, 1))?.url;
    runs.push({ text, left, right, baseline, size, ...style, ...(link !== undefined && { link }) });
  }
  const pictures = await readPictures(page, drawn, viewport);
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs,
    letters,
    unreadable,
    ...rules,
    pictures: pictures.found,
    lostPictures: pictures.lost,
  };
}

/** A page as its text is read: one that is turned sideways, or upside down, is turned back. */
function uprightView(page: PDFPageProxy, items: readonly object[]): ReturnType<PDFPageProxy['getViewport']> {
  const viewport = page.getViewport({ scale: 1 });
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item) || !('transform' in item)) continue;
    const [a, b] = multiply(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix);
    const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    letters[quarter]! += String(item.str).trim().length;
  }
  const main = letters.indexOf(maxOf(letters));
  return main === 0
    ? viewport
    : page.getViewport({ scale: 1, rotation: (viewport.rotation + 360 - 90 * main) % 360 });
}

const fontName = (page: PDFPageProxy, font: string): string =>
  page.commonObjs.has(font)
    ? String((page.commonObjs.get(font) as { readonly name?: unknown } | null)?.name ?? '')
    : '';

async function readLinks(
  page: PDFPageProxy,
  viewport: ReturnType<PDFPageProxy['getViewport']>,
): Promise<readonly { readonly box: Box; readonly url: string }[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    readonly subtype?: string;
    readonly url?: string;
    readonly rect?: readonly number[];
  }[];
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || url === undefined || rect?.length !== 4) return [];
    const [x, y, toX, toY] = viewport.convertToViewportRectangle([...rect]) as [
      number,
      number,
      number,
      number,
    ];
    const box = {
      left: Math.min(x, toX),
      right: Math.max(x, toX),
      top: Math.min(y, toY),
      bottom: Math.max(y, toY),
    };
    return [{ box, url }];
  });
}
