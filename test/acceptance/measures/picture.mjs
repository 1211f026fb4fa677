// Pages as grey pictures, and how two of them differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { readPng } from '../../../dist/picture/png.js';
import { eachPixel } from '../../../dist/picture/png-pixels.js';
import { run } from '../judges/run.mjs';

/** Grey levels, of 255, that drawing programs may differ by at the edge of a stroke. */
const LEVELS = 96;

/** A PDF's first page drawn by poppler, `dpi` pixels an inch: `{ width, height, grey }`, a byte a pixel. */
export function drawPage(pdf, dpi) {
  const base = pdf.replace(/\.pdf$/u, '');
  run('pdftoppm', ['-gray', '-r', String(dpi), '-singlefile', pdf, base]);
  const file = readFileSync(`${base}.pgm`);
  const [header, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/u.exec(file.toString('latin1', 0, 40));
  return { width: Number(width), height: Number(height), grey: file.subarray(header.length) };
}

/**
 * How many pixels of either picture have no like within one pixel in the other. Pictures of two sizes differ
 * everywhere. A tone mark of 16 pt that moves by three pixels at 150 dpi, half a millimetre, leaves 16.
 */
export function differingPixels(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return width * height;
  return unlike(one, other) + unlike(other, one);
}

function unlike({ width, height, grey }, other) {
  let count = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1)
      if (!hasLike(grey[y * width + x], other.grey, (y - 1) * width + x - 1, width)) count += 1;
  return count;
}

function hasLike(level, grey, corner, width) {
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 3; column += 1)
      if (Math.abs(grey[corner + row * width + column] - level) <= LEVELS) return true;
  return false;
}

/** A picture from a PNG file of grey pixels. */
export function readPicture(file) {
  const png = readPng(readFileSync(file));
  const { width, height, bitDepth } = png;
  const grey = new Uint8Array(width * height);
  eachPixel(png, (x, y, [level]) => {
    grey[y * width + x] = (level * 255) / (2 ** bitDepth - 1);
  });
  return { width, height, grey };
}

/** Keeps a picture as a PNG file of sixteen greys, which is a quarter of the size of 256. */
export function writePicture(file, { width, height, grey }) {
  const length = Math.ceil(width / 2);
  const rows = Buffer.alloc(height * (1 + length));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (1 + length) + 1 + (x >> 1)] |= Math.round(grey[y * width + x] / 17) << (x % 2 ? 0 : 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND')];
  writeFileSync(file, Buffer.concat([signature, ...chunks]));
}

function chunk(name, body = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
