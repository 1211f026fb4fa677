import { describe, expect, it } from '@jest/globals';
import type { Drawing } from '../../src/document/drawing.js';
import { drawPng } from '../../src/write/drawing/draw.js';
import { readPng } from '../../src/picture/png.js';
import { eachPixel } from '../../src/picture/png-pixels.js';
import { officialFamily } from '../write/docx/support/official-family.js';
import { testTheme } from '../write/docx/support/theme.js';
import { drawnFigure } from '../support/drawing.js';

const draw = async (texts: readonly string[], more: Partial<Drawing> = {}): Promise<readonly string[][]> => {
  const { file } = drawnFigure('plain', texts, more).image;
  if (file?.format !== 'drawing') throw new Error('no drawing');
  const png = readPng(await drawPng(file.drawing, testTheme, officialFamily));
  const rows = Array.from({ length: png.height }, () => new Array<string>(png.width).fill(''));
  eachPixel(png, (x, y, [red, green, blue]) => {
    rows[y]![x] = `${red} ${green} ${blue}`;
  });
  return rows;
};
const ink = (rows: readonly string[][]): number => rows.flat().filter((pixel) => pixel === '0 0 0').length;

describe('drawPng', () => {
  it('draws shapes on white, the edges of bars sharp', async () => {
    const rows = await draw([]);
    expect(new Set(rows.flat())).toEqual(new Set(['255 255 255', '255 0 0']));
    expect(rows[208]?.[416]).toBe('255 0 0');
  });

  it('leaves holes where outlines lie within each other an even number of times', async () => {
    const path = 'M0 0L200 0L200 100L0 100Z M50 25L150 25L150 75L50 75Z';
    const rows = await draw([], { shapes: [{ path, fill: '#000000', evenOdd: true }] });
    expect([rows[208]?.[416], rows[20]?.[20]]).toEqual(['255 255 255', '0 0 0']);
  });

  it('draws every mark of a label, and characters that XML writes otherwise', async () => {
    const none = { shapes: [] };
    expect(ink(await draw(['น้ำ'], none))).toBeGreaterThan(ink(await draw(['นา'], none)));
    expect(ink(await draw(['<&">'], none))).toBeGreaterThan(100);
  });
});
