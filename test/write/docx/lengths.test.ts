import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion, eighthPoints, halfPoints, lineMultiple, twips } from '../../../src/write/docx/lengths.js';

describe('apportion', () => {
  it('gives parts that add up to the total, none off by more than one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 40_000 }),
        fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (total, percents) => {
          const parts = apportion(total, percents);
          const sum = percents.reduce((whole, percent) => whole + percent, 0);
          expect(parts.reduce((whole, part) => whole + part, 0)).toBe(total);
          parts.forEach((part, index) => {
            expect(Math.abs(part - (total * (percents[index] ?? 0)) / sum)).toBeLessThanOrEqual(1 + 1e-6);
          });
        },
      ),
    );
  });

  it('parts the official table', () => expect(apportion(14_570, [19, 19, 62])).toEqual([2768, 2769, 9033]));
});

describe('lengths', () => {
  it('counts twips, half-points and 240ths of a line', () => {
    expect([twips(56.693), halfPoints(16), lineMultiple(1.15)]).toEqual([1134, 32, 276]);
  });

  it('keeps rules in what Word draws', () => expect([0.1, 0.5, 40].map(eighthPoints)).toEqual([2, 4, 96]));
});
