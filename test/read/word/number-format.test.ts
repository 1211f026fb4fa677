import { describe, expect, it } from '@jest/globals';
import { formatNumber } from '../../../src/read/word/number-format.js';

describe('numbers of lists', () => {
  it.each([
    ['thaiCounting', 1, 'หนึ่ง'],
    ['thaiCounting', 21, 'ยี่สิบเอ็ด'],
    ['thaiCounting', 110, 'หนึ่งร้อยสิบ'],
    ['decimalZero', 7, '07'],
    ['decimalEnclosedCircle', 3, '③'],
    ['numberInDash', 4, '- 4 -'],
    ['cardinalText', 21, 'Twenty-one'],
    ['ordinalText', 12, 'Twelfth'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 13, '13th'],
    ['lowerRoman', 4, 'iv'],
    ['thaiLetters', 2, 'ข'],
    ['upperLetter', 27, 'AA'],
  ])('are printed in the format %s: %i is %s', (format, n, text) => {
    expect(formatNumber(n, format)).toEqual({ text, isKnown: true });
  });

  it('are digits in a format that is not known', () => {
    expect(formatNumber(5, 'hebrew1')).toEqual({ text: '5', isKnown: false });
  });
});
