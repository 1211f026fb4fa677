import { crc32, deflate } from '../core/platform/index.js';
import type { Pixels } from './raster.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const CHANNELS = 3;

/** A PNG file of RGB pixels, eight bits a sample (W3C PNG, 5 and 11). */
export function writeRgbPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflate(filtered(height, width * CHANNELS, pixels))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * Rows, each by the filter, none or up, that leaves the smaller differences (W3C PNG, 12.7). A row equal to the one above, as most
 * of a drawing are, is found by comparing memory: up leaves nothing of it.
 */
function filtered(height: number, length: number, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array(height * (1 + length));
  for (let y = 0; y < height; y += 1) {
    const from = y * length;
    const at = y * (1 + length);
    if (y > 0 && isRepeated(pixels, from, length)) {
      // A black row is as small by none.
      if (pixels.subarray(from, from + length).some((value) => value !== 0)) rows[at] = 2;
    } else if (!writeUp(pixels, from, length, rows, at)) {
      rows.set(pixels.subarray(from, from + length), at + 1);
    }
  }
  return rows;
}

/** Whether a row of bytes equals the one before it. Other libraries give bytes in arrays of other classes. */
function isRepeated({ buffer, byteOffset }: Uint8Array, from: number, length: number): boolean {
  const rows = Buffer.from(buffer, byteOffset + from - length, 2 * length);
  return rows.subarray(0, length).equals(rows.subarray(length));
}

/** Writes a row as its differences to the one above and says whether they are smaller than its bytes. */
function writeUp(pixels: Uint8Array, from: number, length: number, rows: Uint8Array, at: number): boolean {
  let plain = 0;
  let up = 0;
  for (let i = from, to = at + 1; i < from + length; i += 1, to += 1) {
    const value = pixels[i]!;
    const difference = (value - (from > 0 ? pixels[i - length]! : 0)) & 255;
    rows[to] = difference;
    plain += value < 128 ? value : 256 - value;
    up += difference < 128 ? difference : 256 - difference;
  }
  if (up >= plain) return false;
  rows[at] = 2;
  return true;
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = Buffer.concat([new Uint8Array(4), Buffer.from(name, 'latin1'), body, new Uint8Array(4)]);
  whole.writeUInt32BE(body.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length);
  return whole;
}

/** Red, green and blue of pixels of four bytes, set on white. */
export function rgbOnWhite(rgba: Uint8Array): Uint8Array {
  const pixels = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3]!;
    for (let i = 0; i < 3; i += 1) pixels[to + i] = 255 + ((rgba[from + i]! - 255) * alpha) / 255;
  }
  return pixels;
}

/** Red, green and blue of opaque pixels of four bytes. */
export function rgbOf({ width, height, data }: Pixels): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const to = y * width * 3;
    if (y > 0 && isRepeated(data, y * width * 4, width * 4)) pixels.copyWithin(to, to - width * 3, to);
    else copyRgb(data.subarray(y * width * 4, (y + 1) * width * 4), pixels, to);
  }
  return pixels;
}

function copyRgb(rgba: Uint8Array, pixels: Uint8Array, start: number): void {
  for (let from = 0, to = start; from < rgba.length; from += 4, to += 3) {
    pixels[to] = rgba[from]!;
    pixels[to + 1] = rgba[from + 1]!;
    pixels[to + 2] = rgba[from + 2]!;
  }
}
