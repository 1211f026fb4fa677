import type { PDFPageProxy } from 'pdfjs-dist';
import { rgbOf, writeRgbPng } from '../../picture/index.js';
import type { Box } from './geometry.js';
import type { DrawnPicture } from './rules.js';

/** A picture of a page as a PNG file. */
export interface PagePicture extends Box {
  readonly png: Uint8Array;
}

/** A smaller one is a line or a bullet, points. */
const MIN_SIZE = 16;
/** A larger one is the background of its page or a scan of it, a share of the page. */
const MAX_SHARE = 0.8;
/** What a decoded picture may take, pixels. */
const MAX_PIXELS = 50_000_000;

/** `ImageKind` of pdf.js. */
const KIND = { GREY_1: 1, RGB: 2, RGBA: 3 } as const;

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array;
}

/** The pictures of a page that a report may show, each once where it is, and how many could not be taken. */
export async function readPictures(
  page: PDFPageProxy,
  drawn: readonly DrawnPicture[],
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ readonly found: readonly PagePicture[]; readonly lost: number }> {
  const found: PagePicture[] = [];
  let lost = 0;
  for (const { box, image } of drawn) {
    const [across, down] = [box.right - box.left, box.bottom - box.top];
    if (across < MIN_SIZE || down < MIN_SIZE || across * down > width * height * MAX_SHARE) continue;
    const decoded = await decode(page, image);
    if (decoded) found.push({ ...box, png: toPng(decoded) });
    else lost += 1;
  }
  return { found, lost };
}

/** How long pdf.js may take for a picture, ms. */
const PATIENCE = 10_000;

async function decode(page: PDFPageProxy, image: unknown): Promise<Decoded | undefined> {
  const value = typeof image === 'string' ? await objectOf(page, image) : image;
  const decoded = value as Partial<Decoded> | null | undefined;
  const { width = 0, height = 0, kind, data } = decoded ?? {};
  if (!data || width < 1 || height < 1 || width * height > MAX_PIXELS) return undefined;
  const isKnown = kind === KIND.GREY_1 || kind === KIND.RGB || kind === KIND.RGBA;
  return isKnown ? { width, height, kind, data } : undefined;
}

function objectOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, undefined);
    store.get(name, (value: unknown) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

function toPng({ width, height, kind, data }: Decoded): Uint8Array {
  if (kind === KIND.RGB) return writeRgbPng(width, height, data);
  if (kind === KIND.RGBA) return writeRgbPng(width, height, rgbOf({ width, height, data: onWhite(data) }));
  const pixels = new Uint8Array(width * height * 3);
  const stride = Math.ceil(width / 8);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1)
        pixels.fill(255, (y * width + x) * 3, (y * width + x) * 3 + 3);
  return writeRgbPng(width, height, pixels);
}

/** Pixels as they look on white paper. */
function onWhite(rgba: Uint8Array): Uint8Array {
  const shown = Uint8Array.from(rgba);
  for (let at = 0; at < shown.length; at += 4) {
    const alpha = shown[at + 3]!;
    if (alpha === 255) continue;
    for (let part = at; part < at + 3; part += 1)
      shown[part] = Math.round((shown[part]! * alpha + 255 * (255 - alpha)) / 255);
  }
  return shown;
}
