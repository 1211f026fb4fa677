import { describe, expect, it } from '@jest/globals';
import type { FontFile } from '../../../src/fonts/font-file.js';
import { doCross, inkReader, type Ink } from '../../../src/write/probe/ink.js';

type Command = { readonly command: string; readonly args: readonly number[] };

const square: readonly Command[] = [
  { command: 'moveTo', args: [0, 0] },
  { command: 'lineTo', args: [100, 0] },
  { command: 'lineTo', args: [100, 100] },
  { command: 'lineTo', args: [0, 100] },
  { command: 'closePath', args: [] },
];
const arch: readonly Command[] = [
  { command: 'moveTo', args: [0, 0] },
  { command: 'quadraticCurveTo', args: [50, 200, 100, 0] },
  { command: 'closePath', args: [] },
];

const inkOf = (commands: readonly Command[]): Ink =>
  inkReader({ getGlyph: () => ({ path: { commands } }) } as unknown as FontFile)(1);

const cross = (one: Ink, other: Ink, x: number, y: number): boolean =>
  doCross({ ink: one, x: 0, y: 0 }, { ink: other, x, y });

describe('doCross', () => {
  it('sees edges that cross', () => {
    expect(cross(inkOf(square), inkOf(square), 50, 50)).toBe(true);
    expect(cross(inkOf(square), inkOf(square), -99, 1)).toBe(true);
  });

  it('sees nothing where glyphs are apart', () => {
    expect(cross(inkOf(square), inkOf(square), 101, 0)).toBe(false);
    expect(cross(inkOf(square), inkOf(square), 0, -101)).toBe(false);
  });

  it('follows curves', () => {
    // The arch is 100 high at its middle and low at its ends.
    expect(cross(inkOf(square), inkOf(arch), 0, -90)).toBe(true);
    expect(cross(inkOf(square), inkOf(arch), 0, -105)).toBe(false);
    expect(cross(inkOf(square), inkOf(arch), 90, -60)).toBe(false);
  });

  it('sees nothing in a glyph without ink', () => {
    expect(cross(inkOf([]), inkOf(square), 0, 0)).toBe(false);
  });
});

describe('inkReader', () => {
  it('knows how far ink reaches', () => {
    expect(inkOf(arch)).toMatchObject({ xMin: 0, xMax: 100, yMin: 0, yMax: 100 });
  });
});
