import { readAsset } from '../core/platform/index.js';
import { type CustomFontsOptions, initWasm, Resvg } from '@resvg/resvg-wasm';
import { openFontFile, type FontFamily } from '../fonts/index.js';
import type { Pixels } from './raster.js';

let ready: Promise<void> | undefined;

/** Starts resvg once. A program that uses resvg too may have started it. */
function start(): Promise<void> {
  ready ??= readAsset('wasm/resvg.wasm')
    .then(initWasm)
    .catch((error: unknown) => {
      if (!/already/iu.test(String(error))) throw error;
    });
  return ready;
}

/** Width and height of an SVG document in CSS pixels. Rejects where it is not one. */
export async function sizeOfSvg(svg: string): Promise<{ readonly width: number; readonly height: number }> {
  await start();
  const opened = new Resvg(svg);
  const { width, height } = opened;
  opened.free();
  return { width, height };
}

/** An SVG document on white, so many pixels wide, its text set in a family. Rejects where it cannot be drawn. */
export async function renderSvg(svg: string, family: FontFamily, value: number): Promise<Pixels> {
  await start();
  // Handing over a family costs more than drawing most pictures; one without text needs none.
  const font = HAS_TEXT.test(svg) ? await fontOptions(family) : {};
  const opened = new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'width', value } });
  const rendered = opened.render();
  const { width, height, pixels } = rendered;
  rendered.free();
  opened.free();
  return { width, height, data: pixels };
}

/** The start of a text element, whatever the prefix of its namespace. */
const HAS_TEXT = /<(?:[^\s<>/:]+:)?text[\s/>]/u;

async function fontOptions(family: FontFamily): Promise<CustomFontsOptions> {
  const faces = new Map(Object.values(family.faces).map((face) => [face.file, face]));
  const name = await familyName(family);
  return {
    fontBuffers: [...faces.values()].map(({ data }) => data),
    defaultFontFamily: name,
    serifFamily: name,
    sansSerifFamily: name,
    cursiveFamily: name,
    fantasyFamily: name,
    monospaceFamily: name,
  };
}

const names = new WeakMap<FontFamily, string>();

/** A family's name as its font file has it, by which SVG text asks for it. */
export async function familyName(family: FontFamily): Promise<string> {
  const name = names.get(family) ?? (await openFontFile(family.faces.regular.data)).familyName;
  names.set(family, name);
  return name;
}
