import { describe, expect, it } from '@jest/globals';
import type { ListStyle } from '../../../src/document/theme.js';
import { markerFormat } from '../../../src/write/docx/marker-format.js';
import { testTheme } from './support/theme.js';
import { li } from './support/tree.js';

const symbols = { ...testTheme.symbol, pattern: /([☑➢]+)/u };

const style = (name: string): ListStyle => {
  const found = testTheme.lists[name];
  if (found === undefined) throw new Error(name);
  return found;
};

describe('markerFormat', () => {
  it.each([
    ['decimal-paren', '3)', 3, 'decimal'],
    ['decimal-dot', '12.', 12, 'decimal'],
    ['thai-digits', '๑๒.', 12, 'thaiNumbers'],
    ['thai-letters', 'ง.', 4, 'thaiLetters'],
    ['thai-letters', 'ฮ.', 41, 'thaiLetters'],
    ['thai-letters', 'กก.', 42, 'thaiLetters'],
    ['dash', '-', undefined, 'bullet'],
    ['asterisks', '**', undefined, 'none'],
  ])('is automatic: %s %s', (list, marker, number, format) => {
    expect(markerFormat(style(list), li(marker, '', number), 'arabic', symbols)).toBe(format);
  });

  it.each<readonly [string, string, number | undefined, string]>([
    ['decimal-paren', '3)', undefined, 'has no number'],
    ['decimal-paren', '3.', 3, 'is written in another way'],
    ['decimal-paren', '1.3)', 3, 'holds more than the number'],
    ['decimal-paren', '40000)', 40_000, 'is more than Word counts to'],
    ['thai-letters', 'ฃ.', 3, 'has a letter that Word leaves out'],
    ['decimal-dot', '๓.', 3, 'has digits that its list has not'],
    ['dash', '–', undefined, 'is not the marker of the list'],
  ])('is written by hand: %s %s, %s, which %s', (list, marker, number) => {
    expect(markerFormat(style(list), li(marker, '', number), 'arabic', symbols)).toBeUndefined();
  });

  it('is written by hand where it needs another font', () => {
    const ticks = { ...style('dash'), marker: '➢' };
    expect(markerFormat(ticks, li('➢', ''), 'arabic', symbols)).toBeUndefined();
    expect(markerFormat(ticks, li('➢', ''), 'arabic', { ...symbols, pattern: undefined })).toBe('bullet');
  });

  it('counts in Thai digits where the document does', () => {
    expect(markerFormat(style('decimal-paren'), li('3)', '', 3), 'thai', symbols)).toBeUndefined();
    expect(markerFormat(style('decimal-paren'), li('๓)', '', 3), 'thai', symbols)).toBe('thaiNumbers');
  });
});
