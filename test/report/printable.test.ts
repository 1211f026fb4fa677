import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../src/report/printable.js';

describe('printable', () => {
  it.each([
    ['a\u0000b\u0007', 'ab', 2],
    ['ก\u200bข\ufeff\u00ad', 'กข', 3],
    ['\u202eกลับ\u202c', 'กลับ', 2],
    ['บรรทัด\u2028ใหม่', 'บรรทัด\nใหม่', 1],
    ['\ud800x\ufffe', '\ufffdx\ufffd', 2],
    ['\u{1ffff}\u{e0041}', '\ufffd', 2],
  ])('makes %j into %j', (given, expected, replaced) => {
    expect(printable(given)).toEqual({ value: expected, replaced });
  });

  it.each(['น้ำ ป้า ๆ ฯลฯ', '\t\r\n', '😀 \u{20000}', 'e\u0301', '\u00a0'])('leaves %j alone', (text) => {
    expect(printable(text)).toEqual({ value: text, replaced: 0 });
  });

  it('cleans every text of a value and keeps the parts that are clean', () => {
    const clean = { text: 'ก' };
    const { value, replaced } = printable({ list: ['a\u0000', clean], number: 1, none: null });
    expect(value).toEqual({ list: ['a', { text: 'ก' }], number: 1, none: null });
    expect(value.list[1]).toBe(clean);
    expect(replaced).toBe(1);
  });

  it('gives the value itself where nothing had to go, and cleans once for all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = printable(value);
        if (once.replaced === 0) expect(once.value).toBe(value);
        expect(printable(once.value).replaced).toBe(0);
      }),
    );
  });

  it('comes to an end in a value that holds itself', () => {
    const circle: Record<string, unknown> = { text: 'a\u0000' };
    circle['self'] = circle;
    expect(printable(circle).replaced).toBe(1);
  });
});
