import { describe, expect, it } from '@jest/globals';
import { pictureKind } from '../../src/picture/kind.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('pictureKind', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['BM', 'bmp'],
    ['<svg xmlns="…">', 'svg'],
    ['\xef\xbb\xbf<?xml version="1.0"?><svg/>', 'svg'],
    ['\n<!-- made by hand --><svg/>', 'svg'],
  ])('knows %j', (start, kind) => {
    expect(pictureKind(bytes(start))).toBe(kind);
  });

  it.each([
    ['\0\0\0\x18ftypheic', 'HEIC'],
    ['II*\0', 'TIFF'],
    ['%PDF-1.7', 'PDF'],
  ])('names %j, which is not taken', (start, other) => {
    expect(pictureKind(bytes(start))).toEqual({ other });
  });

  it('knows no other file, whatever it is', () => {
    for (const start of ['', 'PK\x03\x04', '<html>', 'ภาพ']) expect(pictureKind(bytes(start))).toEqual({});
  });
});
