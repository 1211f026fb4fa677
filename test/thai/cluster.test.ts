import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusters, isClusterBoundary, isCutPosition } from '../../src/thai/index.js';

describe('clusters', () => {
  it('keeps marks and ำ with their base', () => {
    expect(clusters('น้ำที่ป่า')).toEqual(['น้ำ', 'ที่', 'ป่', 'า']);
    expect(clusters('👨‍👩‍👧🇹🇭e\u0301\r\n')).toEqual(['👨‍👩‍👧', '🇹🇭', 'e\u0301', '\r\n']);
  });

  it('agrees with the grapheme clusters of Unicode on short texts of any characters', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const unit = fc.oneof(
      fc.constantFrom(...'กน่้ำาิุเแ็๎ฺ ab1\r\n\u200d\u0301'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 })),
        (text) => {
          expect(clusters(text)).toEqual([...segmenter.segment(text)].map((part) => part.segment));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with them on every character beside a letter and a mark', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const isEnd = (text: string): boolean => segmenter.segment(text).containing(1)?.index === 1;
    const beside = ['ก', '่'];
    const others: string[] = [];
    for (let code = 0; code < 0xd800; code++) {
      const character = String.fromCharCode(code);
      for (const other of beside)
        for (const pair of [character + other, other + character])
          if (isClusterBoundary(pair, 1) !== isEnd(pair)) others.push(pair);
    }
    expect(others).toEqual([]);
  });

  it('tells boundaries at both ends and none outside', () => {
    expect([-1, 0, 1, 2, 3, 4].map((index) => isClusterBoundary('น้ำ', index))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('isCutPosition', () => {
  it('parts no leading vowel from its consonant, and no consonant from a vowel after it', () => {
    expect([1, 2].map((index) => isCutPosition('เกา', index))).toEqual([false, false]);
    expect(isCutPosition('กข', 1)).toBe(true);
  });
});
