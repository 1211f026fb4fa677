import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segment } from '../../src/thai/index.js';

describe('segment', () => {
  it('gives words, spaces, numbers and Latin words', () => {
    expect(segment('การดำเนินงาน 98.75% ของ PMQAทีม')).toEqual([
      'การ',
      'ดำเนินงาน',
      ' ',
      '98.75',
      '%',
      ' ',
      'ของ',
      ' ',
      'PMQA',
      'ทีม',
    ]);
  });

  it('holds a phrase of the caller as one word', () => {
    expect(segment('เยี่ยมกองทุนเพื่อการศึกษา', { keepTogether: ['กองทุนเพื่อการศึกษา'] })).toEqual([
      'เยี่ยม',
      'กองทุนเพื่อการศึกษา',
    ]);
  });

  it('gives segments that join to the text, none empty, for any string', () => {
    const codeUnits = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.oneof(codeUnits, fc.string({ unit: 'binary', maxLength: 50 })), (text) => {
        const parts = segment(text);
        expect(parts.join('')).toBe(text);
        expect(parts).not.toContain('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing for an empty text', () => {
    expect(segment('')).toEqual([]);
  });
});
