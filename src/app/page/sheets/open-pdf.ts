import type { Home } from '../home.js';
import { createPageFinder, type PrintedPlace } from './find-page.js';
import type { OutlineItem, PdfFile, PdfPage } from './pdf-file.js';

/** What is used of pdf.js. */
interface PdfJs {
  readonly PDFWorker: new (options: { readonly port: Worker }) => object;
  readonly TextLayer: new (options: object) => { render(): Promise<void> };
  getDocument(options: object): { readonly promise: Promise<PdfFile> };
}

/** A heading of the outline, with the headings below it. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number | undefined;
  readonly entries: readonly OutlineEntry[];
}

/** A PDF that can be drawn, and whose pages are found by what they hold. */
export interface OpenedPdf {
  readonly pages: number;
  readonly page: (number: number) => Promise<PdfPage>;
  /** The page of a place; undefined where it is not printed. */
  readonly pageOf: (place: PrintedPlace) => Promise<number | undefined>;
  readonly outline: () => Promise<readonly OutlineEntry[]>;
  /** Puts a page's text over its picture, where it is selected and found. */
  readonly layText: (page: PdfPage, container: HTMLElement, scale: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

let loading: Promise<{ readonly pdfjs: PdfJs; readonly worker: object }> | undefined;

/** pdf.js is loaded once, when the first pages are shown. */
async function load({ asset }: Home): Promise<{ readonly pdfjs: PdfJs; readonly worker: object }> {
  const [main, worker] = await Promise.all([asset('pdfjs/pdf.mjs'), asset('pdfjs/pdf.worker.mjs')]);
  const url = URL.createObjectURL(new Blob([main as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
  const pdfjs = (await import(url)) as PdfJs;
  return { pdfjs, worker: new pdfjs.PDFWorker({ port: await startWorker(worker) }) };
}

/**
 * Imports the module that it is sent. A page that is a file has no origin that its workers share: they make the module's URL
 * themselves.
 */
const WORKER = `addEventListener('message', async ({ data }) => {
  const url = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  await import(url).then(() => postMessage('ready'), (error) => postMessage(String(error)));
}, { once: true });`;

async function startWorker(code: Uint8Array): Promise<Worker> {
  const worker = new Worker(URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })));
  await new Promise<void>((resolve, reject) => {
    const hear = ({ data }: MessageEvent): void => {
      if (typeof data !== 'string') return;
      worker.removeEventListener('message', hear);
      if (data === 'ready') resolve();
      else reject(new Error(data));
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(code);
  });
  return worker;
}

export async function openPdf(home: Home, bytes: Uint8Array): Promise<OpenedPdf> {
  const { pdfjs, worker } = await (loading ??= load(home));
  const file = await pdfjs.getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    disableFontFace: true,
    useWasm: false,
  }).promise;
  const numberOf = async (dest: OutlineItem['dest']): Promise<number | undefined> => {
    const found = typeof dest === 'string' ? await file.getDestination(dest) : dest;
    const [page] = found ?? [];
    return page === undefined || page === null ? undefined : (await file.getPageIndex(page)) + 1;
  };
  const entriesOf = (items: readonly OutlineItem[]): Promise<readonly OutlineEntry[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => ({
        title,
        page: await numberOf(dest),
        entries: await entriesOf(below),
      })),
    );
  return {
    pages: file.numPages,
    page: (number) => file.getPage(number),
    pageOf: createPageFinder(file),
    outline: async () => entriesOf((await file.getOutline()) ?? []),
    layText: async (page, container, scale) => {
      const viewport = page.getViewport({ scale });
      container.style.setProperty('--total-scale-factor', String(scale));
      await new pdfjs.TextLayer({
        textContentSource: await page.getTextContent(),
        container,
        viewport,
      }).render();
    },
    close: () => file.loadingTask.destroy(),
  };
}
