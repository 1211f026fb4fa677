import { crc32, deflateSync } from 'node:zlib';
import type { ImageFile } from '../../document/tree.js';
import { channelsOf, eachPixel, readPng, type Png } from './png.js';

/**
 * The picture as PDF/A-1b can hold it (ISO 19005-1, 6.4: no soft masks; PDF 1.4: at most 8 bits a sample). A PNG with
 * transparency is set on white, one of 16 bits loses the lower eight; both become RGB. Others stay as they are.
 */
export function embeddable({ format, data }: ImageFile): Uint8Array {
  if (format !== 'png') return data;
  const png = readPng(data);
  const hasAlpha = png.colorType === 4 || png.colorType === 6 || png.transparency.length > 0;
  return hasAlpha || png.bitDepth === 16 || png.interlaced
    ? writeRgbPng(png.width, png.height, onWhite(png))
    : data;
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

/** A PNG file of RGB pixels, eight bits a sample, unfiltered. */
export function writeRgbPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (1 + width * 3) + 1);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = Buffer.concat([new Uint8Array(4), Buffer.from(name, 'latin1'), body, new Uint8Array(4)]);
  whole.writeUInt32BE(body.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length);
  return whole;
}
