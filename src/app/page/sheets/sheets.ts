import type { OpenedPdf } from './open-pdf.js';

/** Pixels of one canvas at most; a larger page is drawn coarser. */
const MAX_PIXELS = 2 ** 24;
/** Pages whose pictures are kept. */
const MAX_DRAWN = 24;
/** Milliseconds between texts of far pages, so that typing never waits. */
const PAUSE = 15;
/** Pixels left and right of the pages. */
const MARGIN = 32;

interface Sheet {
  readonly element: HTMLElement;
  width: number;
  height: number;
  /** What its picture shows. */
  drawn?: { readonly file: OpenedPdf; readonly scale: number } | undefined;
  /** The file whose text it holds. */
  text?: OpenedPdf | undefined;
}

/** Pages in canvases: those on the screen are drawn first; the old picture of a page stays until the new one is finished. */
export interface Sheets {
  /** `drawn` is called once one of its pages is drawn. */
  readonly show: (file: OpenedPdf, drawn: () => void) => Promise<void>;
  readonly scrollTo: (page: number) => void;
  /** Whether the file is about to be replaced: no more texts of its far pages, which would delay the next one. */
  readonly retire: (isRetired: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** As wide as there is room again. */
  readonly fit: () => void;
  readonly end: () => void;
}

interface SheetOptions {
  /** Called with the page at the top and the number of pages. */
  readonly moved: (page: number, count: number) => void;
  readonly label: (page: number) => string;
}

/** Shows pages in an element that scrolls. */
export function createSheets(view: HTMLElement, { moved, label }: SheetOptions): Sheets {
  const sheets: Sheet[] = [];
  let file: OpenedPdf | undefined;
  let noteDrawn = (): void => undefined;
  let isDrawing = false;
  let isWanted = false;
  let adding: OpenedPdf | undefined;
  let retired: OpenedPdf | undefined;
  let factor = 1;

  const scale = (): number => {
    const widest = Math.max(1, ...sheets.map(({ width }) => width));
    return (Math.max(200, view.clientWidth - MARGIN) / widest) * factor;
  };
  const place = ({ element, width, height }: Sheet): void => {
    element.style.width = `${String(Math.floor(width * scale()))}px`;
    element.style.height = `${String(Math.floor(height * scale()))}px`;
  };
  const refit = (): void => {
    sheets.forEach(place);
    void draw();
  };

  /** Distance of each sheet from the screen, in screens. */
  const distances = (): readonly number[] => {
    const { top, bottom, height } = view.getBoundingClientRect();
    return sheets.map(({ element }) => {
      const box = element.getBoundingClientRect();
      return Math.max(0, box.top - bottom, top - box.bottom) / Math.max(1, height);
    });
  };

  async function draw(): Promise<void> {
    isWanted = true;
    if (isDrawing) return;
    isDrawing = true;
    while (isWanted) {
      isWanted = false;
      const own = file;
      await drawNear().catch(() => {
        // A file that was closed while it was drawn: the next one is drawn.
        isWanted = own !== file;
      });
    }
    isDrawing = false;
    void addTexts().catch(() => undefined);
  }

  async function drawNear(): Promise<void> {
    for (;;) {
      const own = file;
      if (!own || view.clientWidth === 0) break;
      const far = distances();
      const wanted = scale();
      const next = sheets
        .map((_, index) => index)
        .filter((index) => far[index]! <= 1)
        .filter((index) => sheets[index]!.drawn?.file !== own || sheets[index]!.drawn?.scale !== wanted)
        .sort((a, b) => far[a]! - far[b]!)[0];
      if (next === undefined) break;
      await drawSheet(own, sheets[next]!, next + 1, wanted);
    }
    release();
  }

  async function drawSheet(own: OpenedPdf, sheet: Sheet, number: number, wanted: number): Promise<void> {
    const page = await own.page(number);
    const size = page.getViewport({ scale: 1 });
    Object.assign(sheet, { width: size.width, height: size.height });
    place(sheet);
    const most = Math.sqrt(MAX_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(most, wanted * devicePixelRatio) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
    if (own !== file) return;
    sheet.element.replaceChildren(canvas);
    sheet.drawn = { file: own, scale: wanted };
    sheet.text = own;
    noteDrawn();
    const text = document.createElement('div');
    text.className = 'textLayer';
    await own.layText(page, text, wanted);
    page.cleanup();
    if (own === file && sheet.element.firstChild === canvas) canvas.after(text);
  }

  /** Pages that are far away have their text alone, so that the browser finds what is in them. */
  async function addTexts(): Promise<void> {
    const own = file;
    if (!own || adding === own || own === retired) return;
    adding = own;
    for (const [index, sheet] of sheets.entries()) {
      if (sheet.text === own) continue;
      do await new Promise((resolve) => setTimeout(resolve, PAUSE));
      while (isDrawing);
      if (own !== file || own === retired) break;
      const { items } = await (await own.page(index + 1)).getTextContent();
      if (own !== file) break;
      if (sheet.text === own) continue;
      const text = document.createElement('div');
      text.className = 'far-text';
      text.textContent = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
      for (const old of sheet.element.querySelectorAll('.textLayer, .far-text')) old.remove();
      sheet.element.append(text);
      sheet.text = own;
    }
    if (adding === own) adding = undefined;
  }

  function release(): void {
    const far = distances();
    const drawn = sheets.flatMap(({ drawn: picture }, index) => (picture ? [index] : []));
    for (const index of drawn.sort((a, b) => far[a]! - far[b]!).slice(MAX_DRAWN)) {
      sheets[index]!.element.replaceChildren();
      sheets[index]!.drawn = undefined;
      sheets[index]!.text = undefined;
    }
  }

  const tell = (): void => {
    const top = view.getBoundingClientRect().top + view.clientHeight / 3;
    const below = sheets.findIndex(({ element }) => element.getBoundingClientRect().bottom > top);
    moved(below < 0 ? sheets.length : below + 1, sheets.length);
  };
  const scrolled = (): void => {
    tell();
    void draw();
  };
  view.addEventListener('scroll', scrolled, { passive: true });
  const observer = new ResizeObserver(refit);
  observer.observe(view);

  return {
    show: async (next, drawn) => {
      const { width, height } = (await next.page(1)).getViewport({ scale: 1 });
      file = next;
      noteDrawn = drawn;
      for (const { element } of sheets.splice(next.pages)) element.remove();
      while (sheets.length < next.pages) {
        const element = document.createElement('div');
        element.className = 'sheet';
        element.setAttribute('role', 'group');
        element.setAttribute('aria-label', label(sheets.length + 1));
        view.append(element);
        sheets.push({ element, width, height });
      }
      sheets.forEach(place);
      await draw();
      tell();
    },
    scrollTo: (page) => {
      const box = sheets[page - 1]?.element.getBoundingClientRect();
      if (box) view.scrollTop += box.top - view.getBoundingClientRect().top - MARGIN / 2;
    },
    retire: (isRetired) => {
      retired = isRetired ? file : undefined;
      if (!isRetired) void draw();
    },
    zoom: (by) => {
      factor = Math.min(4, Math.max(0.5, factor * by));
      refit();
    },
    fit: () => {
      factor = 1;
      refit();
    },
    end: () => {
      file = undefined;
      observer.disconnect();
      view.removeEventListener('scroll', scrolled);
    },
  };
}
