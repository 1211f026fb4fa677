import { crc32, deflateSync } from 'node:zlib';

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
    chunk('IDAT', deflateSync(filtered(height, width * CHANNELS, pixels))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Rows, each by the filter, none or up, that leaves the smaller differences (W3C PNG, 12.7). */
function filtered(height: number, length: number, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array(height * (1 + length));
  for (let y = 0; y < height; y += 1) {
    const at = y * (1 + length);
    let plain = 0;
    let up = 0;
    for (let i = y * length; i < (y + 1) * length; i += 1) {
      const value = pixels[i]!;
      const difference = (value - (y > 0 ? pixels[i - length]! : 0)) & 255;
      rows[at + 1 + i - y * length] = difference;
      plain += value < 128 ? value : 256 - value;
      up += difference < 128 ? difference : 256 - difference;
    }
    if (up < plain) rows[at] = 2;
    else rows.set(pixels.subarray(y * length, (y + 1) * length), at + 1);
  }
  return rows;
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
export function rgbOf(rgba: Uint8Array): Uint8Array {
  const pixels = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    pixels[to] = rgba[from]!;
    pixels[to + 1] = rgba[from + 1]!;
    pixels[to + 2] = rgba[from + 2]!;
  }
  return pixels;
}
