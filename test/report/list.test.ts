import { describe, expect, it } from '@jest/globals';
import { normalizeList } from '../../src/report/list.js';
import type { ListStyleName } from '../../src/markdown/marker.js';

const markers = (
  style: ListStyleName,
  written: readonly (string | undefined)[],
  start?: number,
): readonly string[] =>
  normalizeList({
    type: 'list',
    style,
    start,
    items: written.map((marker) => ({ marker, text: [], children: [] })),
  }).items.map(({ marker }) => marker);

const three = [undefined, undefined, undefined];

describe('normalizeList', () => {
  it.each<[ListStyleName, readonly string[]]>([
    ['decimal-paren', ['1)', '2)', '3)']],
    ['decimal-dot', ['1.', '2.', '3.']],
    ['thai-letters', ['ก.', 'ข.', 'ค.']],
    ['thai-digits', ['๑.', '๒.', '๓.']],
    ['dash', ['-', '-', '-']],
    ['bullet', ['•', '•', '•']],
  ])('marks %s', (style, expected) => {
    expect(markers(style, three)).toEqual(expected);
  });

  it('counts from start', () => {
    expect(markers('decimal-paren', three, 9)).toEqual(['9)', '10)', '11)']);
  });

  it('counts on from a written marker of the style', () => {
    expect(markers('decimal-paren', [undefined, '5)', undefined])).toEqual(['1)', '5)', '6)']);
  });

  it('keeps a marker of another kind as written and counts it', () => {
    expect(markers('decimal-paren', [undefined, '1.2.', undefined])).toEqual(['1)', '1.2.', '3)']);
  });

  it('counts letters from start and on from a written one', () => {
    expect(markers('thai-letters', [undefined, 'จ.', undefined], 2)).toEqual(['ข.', 'จ.', 'ฉ.']);
  });
});
