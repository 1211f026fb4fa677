import { describe, expect, it } from '@jest/globals';
import { crc32 } from 'node:zlib';
import jpeg from 'jpeg-js';
import { generateReport } from '../../src/index.js';
import { readPicture, withoutMetadata, type RasterFile } from '../../src/picture/index.js';
import { loadOfficialFamily } from '../../src/fonts/index.js';
import { writeRgbPng } from '../../src/picture/write-png.js';
import { reportWithResult } from '../support/report.js';

const SECRET = 'GPS 13.7563, 100.5018';
const secret = Buffer.from(SECRET, 'latin1');

const segment = (marker: number, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body]);

/** A JPEG with an Exif segment, a comment and a colour profile. */
function photograph(): Buffer {
  const pixels = { width: 8, height: 8, data: Buffer.alloc(256, 120) };
  const plain = jpeg.encode(pixels, 90).data;
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), secret]);
  const parts = [segment(0xe1, exif), segment(0xfe, secret), segment(0xe2, Buffer.from('ICC_PROFILE\0'))];
  return Buffer.concat([plain.subarray(0, 2), ...parts, plain.subarray(2)]);
}

/** Where the chunks after a PNG's header begin. */
const AFTER_HEADER = 33;

const PLAIN = writeRgbPng(4, 4, new Uint8Array(48).fill(90));

/** A PNG that names its author. */
function drawing(): Buffer {
  const named = Buffer.from(`tEXtAuthor\0${SECRET}`, 'latin1');
  const around = Buffer.alloc(8);
  around.writeUInt32BE(named.length - 4, 0);
  around.writeUInt32BE(crc32(named), 4);
  const chunk = [around.subarray(0, 4), named, around.subarray(4)];
  return Buffer.concat([PLAIN.subarray(0, AFTER_HEADER), ...chunk, PLAIN.subarray(AFTER_HEADER)]);
}

const read = async (bytes: Uint8Array): Promise<RasterFile> => {
  const file = await readPicture(bytes, loadOfficialFamily);
  if ('problem' in file) throw new Error(file.problem.code);
  return file;
};

const includes = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

describe('a picture without metadata', () => {
  it('keeps the pixels and the colour profile of a photograph, and no more', async () => {
    const file = await read(photograph());
    const clean = withoutMetadata(file);
    expect(includes(file.data, SECRET)).toBe(true);
    expect(includes(clean.data, SECRET)).toBe(false);
    expect(includes(clean.data, 'ICC_PROFILE')).toBe(true);
    expect(jpeg.decode(clean.data).data).toEqual(jpeg.decode(file.data).data);
    expect(withoutMetadata(clean).data).toEqual(clean.data);
  });

  it('keeps the pixels of a PNG and no text', async () => {
    const file = await read(drawing());
    const clean = withoutMetadata(file);
    expect([includes(file.data, SECRET), includes(clean.data, SECRET)]).toEqual([true, false]);
    expect(Buffer.compare(clean.data, PLAIN)).toBe(0);
  });

  it('is what files for submission hold', async () => {
    const image = `data:image/jpeg;base64,${photograph().toString('base64')}`;
    const report = reportWithResult([{ type: 'figure', image, alt: 'ภาพ' }]);
    const { pdf } = await generateReport(report, { formats: ['pdf'], roundTrip: false });
    const kept = await generateReport(report, { formats: ['pdf'] });
    expect([includes(kept.pdf!, SECRET), includes(pdf!, SECRET)]).toEqual([true, false]);
  });
});
