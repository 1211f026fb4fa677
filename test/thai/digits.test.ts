import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from '../../src/thai/index.js';

describe('toThaiDigits', () => {
  it.each([
    ['ร้อยละ 98.75 ใน 12 เดือน', 'ร้อยละ ๙๘.๗๕ ใน ๑๒ เดือน'],
    ['ปี2563ของ', 'ปี๒๕๖๓ของ'],
    ['1) ข้อ 2.1', '๑) ข้อ ๒.๑'],
    ['RM 1', 'RM ๑'],
    ['COVID-19 และ ISO9001 ปี 2563', 'COVID-19 และ ISO9001 ปี ๒๕๖๓'],
    ['https://www.senate.go.th/view/1 ข้อ 1', 'https://www.senate.go.th/view/1 ข้อ ๑'],
    ['อีเมล a1@b2.go.th 5 ราย', 'อีเมล a1@b2.go.th ๕ ราย'],
    ['แฟ้ม report-2563.pdf และ plan_2.docx', 'แฟ้ม report-2563.pdf และ plan_2.docx'],
  ])('writes %j as %j', (text, expected) => {
    expect(toThaiDigits(text)).toBe(expected);
  });
});

describe('toArabicDigits', () => {
  it('undoes toThaiDigits on text without Thai digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กข 0129.-/ab@:'), maxLength: 40 }), (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(text);
      }),
    );
  });

  it('writes ๒๕๖๓ as 2563', () => {
    expect(toArabicDigits('พ.ศ. ๒๕๖๓')).toBe('พ.ศ. 2563');
  });
});
