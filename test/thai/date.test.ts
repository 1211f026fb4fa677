import { describe, expect, it } from '@jest/globals';
import { formatThaiDate } from '../../src/thai/index.js';

describe('formatThaiDate', () => {
  it('writes a date in words, short, and with Thai digits', () => {
    expect(formatThaiDate('2020-09-30', 'long')).toBe('30 กันยายน 2563');
    expect(formatThaiDate('2020-09-30', 'short')).toBe('30 ก.ย. 63');
    expect(formatThaiDate('2020-02-29', 'long', 'thai')).toBe('๒๙ กุมภาพันธ์ ๒๕๖๓');
  });

  it.each([
    '2020-9-30',
    '2563',
    '2020-13-01',
    '2020-00-01',
    '2021-02-29',
    '2020-04-31',
    '2020-01-00',
    '',
    '2020-01-01T00:00',
  ])('refuses %j with a RangeError that quotes it', (text) => {
    expect(() => formatThaiDate(text, 'long')).toThrow(RangeError);
    expect(() => formatThaiDate(text, 'long')).toThrow(`"${text}"`);
  });
});
