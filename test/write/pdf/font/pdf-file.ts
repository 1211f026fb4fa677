import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { FontFace } from '../../../../src/fonts/family.js';
import { createEmbeddedFont, type ShapedFont } from '../../../../src/write/pdf/pdfmake/font/index.js';
import type { PdfkitDocument } from '../../../../src/write/pdf/pdfmake/font/pdfkit-protocol.js';

/** A page that holds the lines, one below the other, in one face. */
export async function pdfOf(
  face: FontFace,
  lines: readonly string[],
): Promise<{ pdf: Buffer; font: ShapedFont }> {
  const document = new PDFDocument({
    size: [2000, 40 + 30 * lines.length],
    compress: false,
    subset: 'PDF/A-1b',
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const internal = document as unknown as PdfkitDocument;
  const font = createEmbeddedFont(internal, face, 'T1');
  internal._font = font;
  document.fontSize(16);
  lines.forEach((line, i) => document.text(line, 20, 10 + 30 * i, { lineBreak: false }));
  return new Promise((resolve) => {
    document.on('end', () => {
      resolve({ pdf: Buffer.concat(chunks), font });
    });
    document.end();
  });
}

/** The embedded TrueType program of a PDF that has one and is not compressed. */
export function fontProgram(pdf: Buffer): Uint8Array {
  const text = pdf.toString('latin1');
  const reference = /\/FontFile2 (\d+) 0 R/.exec(text)?.[1] ?? '';
  const object = text.indexOf(`\n${reference} 0 obj`);
  const length = Number(/\/Length (\d+)/.exec(text.slice(object))?.[1]);
  const start = text.indexOf('stream\n', object) + 'stream\n'.length;
  return new Uint8Array(inflateSync(pdf.subarray(start, start + length)));
}

/** The text that pdf.js finds, line ends as such. */
export async function pdfjsText(pdf: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  await task.destroy();
  return text;
}

/** The text that PDFium finds, line ends as such. */
export async function pdfiumText(pdf: Buffer): Promise<string> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = document.getPage(0).getText();
  document.destroy();
  library.destroy();
  return text.replace(/\r\n/g, '\n');
}
