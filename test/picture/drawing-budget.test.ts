import { describe, expect, it } from '@jest/globals';
import { createDrawingBudget, readPicture, type ReadPicture } from '../../src/picture/index.js';
import { DEFAULT_PICTURE_BUDGET } from '../../src/picture/budget.js';
import { readPng } from '../../src/picture/png.js';
import { officialFamily } from '../write/docx/support/official-family.js';

const family = () => Promise.resolve(officialFamily);
const svg = (index: number, inside = ''): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h${index}v9z"/>${inside}</svg>`,
  );
const pixelsOf = (picture: ReadPicture): number => {
  if ('problem' in picture) throw new Error(picture.problem.code);
  const { width, height } = readPng(picture.data);
  return width * height;
};

describe('the drawings of a report', () => {
  it('take no more pixels than a small picture shows in its own size', async () => {
    const own = await readPicture(svg(1), family, { ...DEFAULT_PICTURE_BUDGET, isOwnSize: true });
    const wide = await readPicture(svg(1), family);
    expect([pixelsOf(own), pixelsOf(wide)]).toEqual([400 * 400, 1600 * 1600]);
  });

  it('become coarser where there are very many, and never more than a bounded amount of work', () => {
    const drawing = createDrawingBudget();
    const used = Array.from({ length: 5000 }, () => {
      const pixels = Math.min(1600 * 1600, drawing.pixels());
      drawing.takePixels(pixels);
      return pixels;
    });
    expect(used.slice(0, 40)).toEqual(new Array(40).fill(1600 * 1600));
    expect(used.at(-1)).toBe(250 * 250);
    expect(used.reduce((sum, pixels) => sum + pixels, 0)).toBeLessThan(550e6);
  });

  it('are the same whatever was drawn before', async () => {
    const draw = async (): Promise<number[]> => {
      const drawing = createDrawingBudget();
      drawing.takePixels(166e6);
      const pixels = [];
      for (let index = 0; index < 3; index += 1)
        pixels.push(pixelsOf(await readPicture(svg(index), family, { ...DEFAULT_PICTURE_BUDGET, drawing })));
      return pixels;
    };
    const first = await draw();
    expect(first).toEqual([1600 * 1600, 1000 * 1000, 1000 * 1000]);
    expect(await draw()).toEqual(first);
  });

  it('that can take long are refused once their seconds are used', async () => {
    const drawing = createDrawingBudget();
    drawing.takeSeconds(20);
    const slow = svg(1, '<filter id="f"><feOffset/></filter>');
    expect(await readPicture(slow, family, { ...DEFAULT_PICTURE_BUDGET, drawing })).toEqual({
      problem: { code: 'picture-too-slow', seconds: 10 },
    });
  });
});
