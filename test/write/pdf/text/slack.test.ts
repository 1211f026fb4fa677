import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { justify } from '../../../../src/write/pdf/text/justify.js';
import type { Segment } from '../../../../src/write/pdf/text/segment.js';

const SIZE = 16;
const ADVANCE = 220;

/** A line of letters and spaces, all equally wide. */
const segmentOf = (text: string): Segment =>
  ({
    glyphs: [...text].map((letter) => ({
      advance: ADVANCE,
      startsGrapheme: true,
      drawing: { text: letter },
    })),
    textStart: 0,
  }) as unknown as Segment;

const slackOf = (text: string, slack: number): readonly number[] => [
  ...justify(segmentOf(text), 0, text.length, slack, SIZE),
];

describe('the slack of a justified line', () => {
  it('is spread evenly over the letters, with more for the spaces', () => {
    const shares = slackOf('กขคงจฉช กขคงจฉช', 8);
    const space = shares[7]!;
    const letters = shares.filter((share) => share > 0 && share !== space);
    expect(letters).toHaveLength(12);
    expect(new Set(letters).size).toBe(1);
    expect(space).toBeCloseTo(8 * letters[0]!);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(8);
  });

  it('never makes a space wider than 10 pt, nor a gap between letters as wide as a space, nor more than there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ก', 'ข', 'ค', ' '), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (letters, slack) => {
          const shares = slackOf(letters.join(''), slack);
          letters.forEach((letter, i) => {
            if (letter === ' ') expect((ADVANCE * SIZE) / 1000 + shares[i]!).toBeLessThanOrEqual(10.001);
            else expect(shares[i]).toBeLessThan(1.5);
          });
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(slack + 0.001);
        },
      ),
    );
  });

  it('goes to the end of a line that has no other place', () => {
    expect(slackOf('ก', 30)).toEqual([0]);
  });
});
