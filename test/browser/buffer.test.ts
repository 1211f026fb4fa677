import { describe, expect, it } from '@jest/globals';

const { Buffer: OfPage } = (await import(
  new URL('../../scripts/browser/buffer.mjs', import.meta.url).href
)) as { readonly Buffer: typeof Buffer };

const TEXTS = ['', 'a', 'obj\n', 'é', 'ก า', 'ไทย 😀', '\ud83d', 'a\ude00b', '\ufeffa', 'x'.repeat(5000)];
const ENCODINGS = [undefined, 'utf8', 'utf-8', 'UTF8', 'latin1', 'binary', 'ascii', 'base64'] as const;

const plain = (data: Uint8Array): readonly number[] => [...data];

describe('Buffer in a browser', () => {
  it.each(TEXTS)('holds the text %j as that of Node does, in every encoding', (text) => {
    for (const encoding of ENCODINGS) {
      const [ours, own] = [OfPage, Buffer].map((each) => each.from(text, encoding as BufferEncoding));
      expect([encoding, plain(ours!)]).toEqual([encoding, plain(own!)]);
    }
    expect(OfPage.byteLength(text)).toBe(Buffer.byteLength(text));
    expect(OfPage.byteLength(text, 'latin1')).toBe(Buffer.byteLength(text, 'latin1'));
    const [ours, own] = [OfPage.from(text), Buffer.from(text)];
    expect(OfPage.isBuffer(ours)).toBe(true);
    expect(plain(OfPage.from(own.toString('hex'), 'hex'))).toEqual(plain(own));
    expect(ours.toString('hex')).toBe(own.toString('hex'));
  });

  it.each(['<w:sz ', 'a', 'ก', '', 'none', '😀'])('finds %j where that of Node does', (wanted) => {
    const text = 'ก <w:sz w:val="32"/> \u0080 a 😀 <w:sz ';
    const [ours, own] = [OfPage.from(text), Buffer.from(text)];
    expect(ours.includes(wanted)).toBe(wanted === '' ? false : own.includes(wanted));
    if (wanted !== '') expect(ours.indexOf(wanted)).toBe(own.indexOf(wanted));
    expect(ours.indexOf('a', 25)).toBe(own.indexOf('a', 25));
    expect(ours.indexOf(0x61)).toBe(own.indexOf(0x61));
  });

  it('takes bytes, with or without a copy', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    expect(plain(OfPage.from(bytes))).toEqual([1, 2, 3, 4]);
    const part = OfPage.from(bytes.buffer, 1, 2);
    bytes[1] = 9;
    expect(plain(part)).toEqual([9, 3]);
  });
});
