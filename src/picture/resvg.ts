import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { openFontFile } from '../fonts/font-file.js';
import type { FontFamily } from '../fonts/family.js';
import type { Pixels } from './upright.js';

let ready: Promise<void> | undefined;

/** Starts resvg once. A program that uses resvg too may have started it. */
function start(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= readFile(wasm)
    .then(initWasm)
    .catch((error: unknown) => {
      if (!/already/iu.test(String(error))) throw error;
    });
  return ready;
}

/** An SVG document as resvg has understood it; `free` it. Sizes in CSS pixels. */
export interface OpenedSvg {
  readonly width: number;
  readonly height: number;
  /** The document with everything in it as paths. */
  readonly simplified: () => string;
  /** On white, `width` pixels wide. */
  readonly render: (width: number) => Pixels;
}

/** Gives what `use` makes of an SVG document whose text is set in a family. Rejects where the document is not one. */
export async function withSvg<Value>(
  svg: string,
  family: FontFamily,
  use: (opened: OpenedSvg) => Value,
): Promise<Value> {
  await start();
  const faces = [...new Map(Object.values(family.faces).map((face) => [face.file, face])).values()];
  const name = openFontFile(family.faces.regular.data).familyName;
  const font = {
    fontBuffers: faces.map(({ data }) => data),
    defaultFontFamily: name,
    serifFamily: name,
    sansSerifFamily: name,
    cursiveFamily: name,
    fantasyFamily: name,
    monospaceFamily: name,
  };
  const opened = new Resvg(svg, { font });
  try {
    return use({
      width: opened.width,
      height: opened.height,
      simplified: () => opened.toString(),
      render: (width) => draw(svg, width, font),
    });
  } finally {
    opened.free();
  }
}

function draw(svg: string, value: number, font: object): Pixels {
  const sized = new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'width', value } } as never);
  const rendered = sized.render();
  try {
    const { width, height, pixels } = rendered;
    return { width, height, data: pixels };
  } finally {
    rendered.free();
    sized.free();
  }
}
