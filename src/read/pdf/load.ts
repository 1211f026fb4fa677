import { moduleUrl } from '../../core/platform/index.js';
import type * as PdfJsModule from 'pdfjs-dist';

/** The parts of pdf.js that a page is read with. */
export type PdfJs = typeof PdfJsModule;

/** A matrix of the plane as pdf.js asks for it outside of a browser: to turn the bits of a glyph into a path. */
class PlaneMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  scaleSelf(x: number, y = x): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  translateSelf(x: number, y = 0): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}

/** What pdf.js looks for when it is loaded. No page is drawn here: text and operators are read. */
const OF_BROWSERS = { DOMMatrix: PlaneMatrix, ImageData: class {}, Path2D: class {} };

let loaded: Promise<PdfJs> | undefined;

/** pdf.js and its worker, as the package carries them. */
export const loadPdfJs = (): Promise<PdfJs> => (loaded ??= load());

async function load(): Promise<PdfJs> {
  for (const [name, value] of Object.entries(OF_BROWSERS))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  const { warn } = console;
  // It warns where there is no canvas.
  console.warn = () => undefined;
  try {
    const pdfjs = (await import(await moduleUrl('pdfjs/pdf.mjs'))) as PdfJs;
    pdfjs.GlobalWorkerOptions.workerSrc = await moduleUrl('pdfjs/pdf.worker.mjs');
    return pdfjs;
  } finally {
    console.warn = warn;
  }
}
