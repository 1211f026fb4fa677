import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { editDistance, suggest } from '../../src/core/problem/suggest.js';

describe('suggest', () => {
  it.each([
    ['agancy', 'agency'],
    ['fiscalyear', 'fiscalYear'],
    ['titel', 'title'],
    ['colour', undefined],
    ['', undefined],
  ])('takes %j for %j', (word, expected) => {
    expect(suggest(word, ['agency', 'fiscalYear', 'title'])).toBe(expected);
  });
});

describe('editDistance', () => {
  it('is zero for equal words, symmetric and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts two letters that changed places as one edit', () => {
    expect(editDistance('titel', 'title')).toBe(1);
  });
});
