import type { RasterFile } from './raster.js';
import { LIMITS } from '../core/index.js';
import { checkPixels } from './budget.js';
import { channelsOf, checkChunks, readPng, type Png } from './png.js';
import { eachPixel } from './png-pixels.js';
import { writeRgbPng } from './write-png.js';

/**
 * A PNG file as both writers can hold it (ISO 19005-1, 6.4: no soft masks; PDF 1.4: at most 8 bits a sample). One with
 * transparency is set on white, one of 16 bits loses the lower eight, an interlaced one is put in order; they become
 * RGB. All others keep their bytes. Throws `PictureError`.
 */
export function readFlat(data: Uint8Array, maxPixels: number = LIMITS.picturePixels): RasterFile {
  const png = readPng(data);
  checkPixels(png, maxPixels);
  checkChunks(data);
  const { width, height } = png;
  const hasAlpha = png.colorType === 4 || png.colorType === 6 || png.transparency.length > 0;
  const isPlain = !hasAlpha && png.bitDepth <= 8 && !png.interlaced;
  return { format: 'png', data: isPlain ? data : writeRgbPng(width, height, onWhite(png)), width, height };
}

/** Red, green and blue of every pixel, eight bits each, set on white. */
function onWhite(png: Png): Uint8Array {
  const pixels = new Uint8Array(png.width * png.height * 3);
  const colorAt = colorReader(png);
  eachPixel(png, (x, y, samples) => {
    const [red, green, blue, alpha] = colorAt(samples);
    const at = (y * png.width + x) * 3;
    pixels[at] = 255 + ((red - 255) * alpha) / 255;
    pixels[at + 1] = 255 + ((green - 255) * alpha) / 255;
    pixels[at + 2] = 255 + ((blue - 255) * alpha) / 255;
  });
  return pixels;
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** How a pixel's samples become a colour of eight bits and its opacity (W3C PNG, 11.2.1 and 11.3.1). */
function colorReader(png: Png): (samples: readonly number[]) => Color {
  const { bitDepth, colorType, palette, transparency } = png;
  const most = 2 ** bitDepth - 1;
  const eight = (sample = 0): number => Math.round((sample * 255) / most);
  if (colorType === 3) {
    return ([index = 0]) => [
      palette[index * 3] ?? 0,
      palette[index * 3 + 1] ?? 0,
      palette[index * 3 + 2] ?? 0,
      transparency[index] ?? 255,
    ];
  }
  const channels = channelsOf(png);
  const clear = transparency.length >= channels * 2 ? transparentSamples(transparency, channels) : undefined;
  return (samples) => {
    const [a, b, c, d] = samples;
    if (colorType === 4) return [eight(a), eight(a), eight(a), eight(b)];
    if (colorType === 6) return [eight(a), eight(b), eight(c), eight(d)];
    const alpha = clear?.every((sample, i) => sample === samples[i]) ? 0 : 255;
    return colorType === 0 ? [eight(a), eight(a), eight(a), alpha] : [eight(a), eight(b), eight(c), alpha];
  };
}

const transparentSamples = (transparency: Uint8Array, channels: number): readonly number[] =>
  Array.from(
    { length: channels },
    (_, i) => ((transparency[2 * i] ?? 0) << 8) | (transparency[2 * i + 1] ?? 0),
  );
