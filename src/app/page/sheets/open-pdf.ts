import type { Home } from '../home.js';

/** What is used of pdf.js. */
interface PdfJs {
  readonly PDFWorker: new (options: { readonly port: Worker }) => object;
  readonly TextLayer: new (options: object) => { render(): Promise<void> };
  getDocument(options: object): { readonly promise: Promise<PdfFile> };
}

interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

interface PdfFile {
  readonly numPages: number;
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
  getDestinations(): Promise<Readonly<Record<string, readonly unknown[] | undefined>>>;
  getPageIndex(page: unknown): Promise<number>;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
  getViewport(options: { readonly scale: number }): PageSize;
  render(options: object): { readonly promise: Promise<void>; cancel(): void };
  getTextContent(): Promise<{
    readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[];
  }>;
  cleanup(): void;
}

/** A level as pages name it. */
export interface PrintedLevel {
  readonly code: string;
  readonly label: string;
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
  /** The page of a level, of the report's beginning where none is given; undefined where it is not printed. */
  readonly pageOf: (place: PrintedLevel | undefined) => Promise<number | undefined>;
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
    useWasm: false,
  }).promise;
  const destinations = await file.getDestinations();
  const pageOfItem = async (code: string): Promise<number | undefined> => {
    const [page] = destinations[`item-${code}`] ?? [];
    return page === undefined || page === null ? undefined : (await file.getPageIndex(page)) + 1;
  };
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
  const codes = Object.keys(destinations).flatMap((name) => /^item-(\d\.\d)$/u.exec(name)?.[1] ?? []);
  return {
    pages: file.numPages,
    page: (number) => file.getPage(number),
    pageOf: async (place) => {
      if (!place) return 1;
      const first = await pageOfItem(place.code);
      if (first === undefined) return undefined;
      const later = codes.filter((code) => code > place.code).sort()[0];
      const last = (later && (await pageOfItem(later))) || file.numPages;
      for (let number = first; number <= last; number += 1) {
        const { items } = await (await file.getPage(number)).getTextContent();
        const start = number === first ? items.findIndex(({ str }) => str?.includes(place.code)) : 0;
        if (items.slice(Math.max(0, start)).some(({ str }) => str?.trim().startsWith(place.label)))
          return number;
      }
      return first;
    },
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
