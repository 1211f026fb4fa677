import { describe, expect, it } from '@jest/globals';
import type { FontFile } from '../../../src/fonts/font-file.js';
import { probeMarks } from '../../../src/write/probe/marks.js';
import type { Shaper, ShapedWord } from '../../../src/write/pdf/font/index.js';

/** Every glyph is a square of 100, from 0 to 100 both ways; 1,000 units per em. */
const font = {
  unitsPerEm: 1000,
  getGlyph: () => ({
    path: {
      commands: [
        { command: 'moveTo', args: [0, 0] },
        { command: 'lineTo', args: [100, 0] },
        { command: 'lineTo', args: [100, 100] },
        { command: 'lineTo', args: [0, 100] },
        { command: 'closePath', args: [] },
      ],
    },
  }),
} as unknown as FontFile;

/** A shaper that sets each character but the first as a mark at a place from the pen, with an advance. */
function shaperWith(mark: { readonly x: number; readonly y: number; readonly advance: number }): Shaper {
  const shape: Shaper['shape'] = (text) => {
    const glyphs = Array.from(text, (character, i) => {
      const { x, y, advance } = i === 0 ? { x: 0, y: 0, advance: 400 } : { ...mark, y: mark.y * i };
      const drawing = {
        text: character,
        parts: [{ glyph: 1, x, y }],
        width: advance,
        startsGrapheme: i === 0,
      };
      return { drawing, advance, width: advance, startsGrapheme: i === 0 };
    });
    const clusters = glyphs.map((_, i) => i);
    return { glyphs, clusters, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
  };
  const words = (text: string): readonly ShapedWord[] => [{ run: shape(text), start: 0 }];
  return { shape, words, width: (text) => shape(text).width, unitsPerEm: 1000 };
}

const codes = (mark: {
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}): readonly string[] => probeMarks(font, shaperWith(mark)).map(({ code }) => code);

describe('probeMarks', () => {
  it('is content with marks over their base, clear of it and of each other', () => {
    expect(codes({ x: -300, y: 150, advance: 0 })).toEqual([]);
  });

  it('finds marks that take room', () => {
    expect(codes({ x: -300, y: 150, advance: 50 })).toEqual(['marks-take-room']);
  });

  it('finds marks beside their base', () => {
    expect(codes({ x: 100, y: 150, advance: 0 })).toEqual(['marks-off-base']);
    expect(codes({ x: -600, y: 150, advance: 0 })).toEqual(['marks-off-base']);
  });

  it('finds marks that strike their base', () => {
    expect(codes({ x: -350, y: 50, advance: 0 })).toEqual(['marks-touch']);
  });
});
