// The pages of the PDF in canvases, drawn by pdf.js: what is on the screen first, what is near it next. The old picture of a
// page stays until the new one is finished.
import * as pdfjs from './pdf.mjs';
import { createScale } from './scale.js';
import { words } from './words.js';

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdf.worker.mjs', import.meta.url).href;

/** Pixels of one canvas at most; a larger page is drawn coarser. */
const MAXIMUM_PIXELS = 2 ** 24;
/** Pages whose pictures are kept. */
const MAXIMUM_DRAWN = 30;

/** `view` scrolls, `container` holds the sheets. `moved` is called with the page at the top, `zoomed` with the scale in per cent. */
export function createSheets(view, container, { moved, zoomed }) {
  const worker = new pdfjs.PDFWorker();
  /** Of each page: its element, size in points, and what its picture shows. */
  let sheets = [];
  let file;
  let key;
  let asked;
  let isDrawing = false;

  const scale = createScale(view, () => Math.max(...sheets.map(({ width }) => width)), {
    changed: (percent) => {
      sheets.forEach(place);
      zoomed(percent);
      void draw();
    },
    sheets: () => sheets,
  });

  function place(sheet) {
    const { style } = sheet.element;
    style.width = `${Math.floor(sheet.width * scale.value())}px`;
    style.height = `${Math.floor(sheet.height * scale.value())}px`;
  }

  function resize(sheet, [x0, y0, x1, y1], rotate) {
    const [width, height] = rotate % 180 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
    if (sheet.width === width && sheet.height === height) return;
    Object.assign(sheet, { width, height });
    place(sheet);
  }

  /** As many sheets as pages; those that are there stay, and with them the place on the screen. */
  async function layOut(pages) {
    for (const { element } of sheets.splice(pages)) element.remove();
    if (sheets.length === 0) {
      const { view: box, rotate } = await file.getPage(1);
      add();
      Object.assign(sheets[0], { width: 0, height: 0 });
      resize(sheets[0], box, rotate);
      scale.refit();
    }
    const { width, height } = sheets.at(-1);
    while (sheets.length < pages) Object.assign(add(), { width, height });
    sheets.forEach(place);
  }

  function add() {
    const element = document.createElement('div');
    element.className = 'sheet';
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', words.page(sheets.length + 1));
    container.append(element);
    const sheet = { element, width: 0, height: 0 };
    sheets.push(sheet);
    return sheet;
  }

  /** Numbers of the sheets by their distance from the screen, in screens; those on it are at 0. */
  function distances() {
    const { top, bottom, height } = view.getBoundingClientRect();
    return sheets.map(({ element }) => {
      const box = element.getBoundingClientRect();
      return Math.max(0, box.top - bottom, top - box.bottom) / Math.max(1, height);
    });
  }

  const isCurrent = ({ drawn }) => drawn?.key === key && drawn.scale === scale.value();

  /** Draws what is on the screen or within one screen of it, the nearest first; one page at a time. */
  async function draw() {
    if (isDrawing || !file) return;
    isDrawing = true;
    try {
      for (;;) {
        const far = distances();
        const waiting = sheets.flatMap((sheet, index) => (isCurrent(sheet) ? [] : [index]));
        const next = waiting.sort((a, b) => far[a] - far[b])[0];
        const isNear = next !== undefined && far[next] <= 1;
        if (!isNear || far[next] > 0) container.dataset.shown = key;
        if (!isNear) break;
        await drawSheet(sheets[next], next + 1);
      }
      release();
    } finally {
      isDrawing = false;
    }
  }

  async function drawSheet(sheet, number) {
    const drawing = { key, scale: scale.value() };
    const page = await file.getPage(number);
    if (drawing.key !== key) return;
    resize(sheet, page.view, page.rotate);
    const size = page.getViewport({ scale: 1 });
    const most = Math.sqrt(MAXIMUM_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(most, drawing.scale * devicePixelRatio) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    try {
      await page.render({ canvas, viewport }).promise;
    } catch (error) {
      if (drawing.key === key) throw error;
      return;
    }
    sheet.element.replaceChildren(canvas);
    sheet.drawn = drawing;
    page.cleanup();
  }

  /** Takes away the pictures that are farthest from the screen. */
  function release() {
    const far = distances();
    const drawn = sheets.flatMap(({ drawn: picture }, index) => (picture ? [index] : []));
    for (const index of drawn.sort((a, b) => far[a] - far[b]).slice(MAXIMUM_DRAWN)) {
      sheets[index].element.replaceChildren();
      sheets[index].drawn = undefined;
    }
  }

  /** The size of every page, once those on the screen are drawn. */
  async function measure(of) {
    for (let index = 0; index < sheets.length && of === file; index += 1) {
      const page = await of.getPage(index + 1);
      if (of !== file) return;
      resize(sheets[index], page.view, page.rotate);
    }
    scale.refit();
    void draw();
  }

  function tellPage() {
    const top = view.getBoundingClientRect().top + view.clientHeight / 3;
    const below = sheets.findIndex(({ element }) => element.getBoundingClientRect().bottom > top);
    moved(below < 0 ? sheets.length : below + 1, sheets.length);
  }

  view.addEventListener(
    'scroll',
    () => {
      tellPage();
      void draw();
    },
    { passive: true },
  );

  return {
    zoom: scale.zoom,
    fit: scale.fit,
    /** Shows the PDF of a key; where another is asked for meanwhile, that one. */
    show: async (wanted) => {
      if (wanted === asked) return;
      asked = wanted;
      const response = await fetch(`report.pdf?${wanted}`);
      const data = await response.arrayBuffer();
      if (asked !== wanted) return;
      const opened = await pdfjs.getDocument({ data, worker, isEvalSupported: false, useWasm: false })
        .promise;
      if (asked !== wanted) return void opened.loadingTask.destroy();
      const before = file;
      file = opened;
      key = wanted;
      await layOut(opened.numPages);
      await draw();
      tellPage();
      void measure(opened);
      await before?.loadingTask.destroy();
    },
  };
}
