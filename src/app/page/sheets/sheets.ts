import type { OpenedPdf } from './open-pdf.js';

/** Pixels of one canvas at most; a larger page is drawn coarser. */
const MAX_PIXELS = 2 ** 24;
/** Pages whose pictures are kept. */
const MAX_DRAWN = 24;
/** Pixels left and right of the pages. */
const MARGIN = 32;

interface Sheet {
  readonly element: HTMLElement;
  width: number;
  height: number;
  /** What its picture shows. */
  drawn?: { readonly file: OpenedPdf; readonly scale: number } | undefined;
}

/** Pages in canvases: those on the screen are drawn first; the old picture of a page stays until the new one is finished. */
export interface Sheets {
  readonly show: (file: OpenedPdf) => Promise<void>;
  readonly scrollTo: (page: number) => void;
  readonly zoom: (factor: number) => void;
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
  let isDrawing = false;
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
    if (isDrawing) return;
    isDrawing = true;
    try {
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
    } catch {
      // The file was closed while it was drawn: the next one draws anew.
    } finally {
      isDrawing = false;
    }
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
    page.cleanup();
    if (own !== file) return;
    sheet.element.replaceChildren(canvas);
    sheet.drawn = { file: own, scale: wanted };
    view.dataset['shown'] = String(number);
  }

  function release(): void {
    const far = distances();
    const drawn = sheets.flatMap(({ drawn: picture }, index) => (picture ? [index] : []));
    for (const index of drawn.sort((a, b) => far[a]! - far[b]!).slice(MAX_DRAWN)) {
      sheets[index]!.element.replaceChildren();
      sheets[index]!.drawn = undefined;
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
    show: async (next) => {
      const { width, height } = (await next.page(1)).getViewport({ scale: 1 });
      file = next;
      for (const { element } of sheets.splice(next.pages)) element.remove();
      while (sheets.length < next.pages) {
        const element = document.createElement('div');
        element.className = 'sheet';
        element.setAttribute('role', 'img');
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
    zoom: (by) => {
      factor = Math.min(4, Math.max(0.5, factor * by));
      refit();
    },
    end: () => {
      file = undefined;
      observer.disconnect();
      view.removeEventListener('scroll', scrolled);
    },
  };
}
