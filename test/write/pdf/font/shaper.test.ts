import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { createShaper, type Shaper } from '../../../../src/write/pdf/font/shaper.js';
import { promisedFamilies } from '../../../fonts/families.js';
import { thaiText } from './thai-text.js';

let shaper: Shaper;
beforeAll(async () => {
  shaper = createShaper((await loadOfficialFamily()).faces.regular);
});

const readable = (text: string): string =>
  shaper
    .shape(text)
    .glyphs.map(({ drawing }) => drawing.text)
    .join('');

describe('createShaper', () => {
  it('measures ก of TH Sarabun New as 0.386 em', () => {
    expect(shaper.shape('ก').glyphs.map(({ advance }) => advance)).toEqual([386]);
    expect(shaper.width('กก')).toBe(772);
  });

  it('gives glyphs in the order of the source', () => {
    const { glyphs, clusters } = shaper.shape('ที่ น้ำ');
    expect(glyphs.map(({ drawing }, i) => [drawing.text, clusters[i]])).toEqual([
      ['ท', 0],
      ['ี', 1],
      ['่', 2],
      [' ', 3],
      ['น', 4],
      ['้', 5],
      ['ำ', 6],
    ]);
  });

  it('lets slack stand before a base only, never before its marks or ำ', () => {
    const { glyphs } = shaper.shape('น้ำป้าก็');
    expect(glyphs.filter((glyph) => glyph.startsGrapheme).map(({ drawing }) => drawing.text)).toEqual([
      ...'นปาก',
    ]);
  });

  it('gives marks no advance', () => {
    const { glyphs } = shaper.shape('ญี่ปุ่น');
    expect(glyphs.filter(({ startsGrapheme }) => !startsGrapheme).map(({ advance }) => advance)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('never draws zero-width spaces and soft hyphens', () => {
    expect(readable('ก่\u200bอน\u00ad\u2060')).toBe('ก่อน');
    expect(shaper.shape('\u200b')).toEqual({ glyphs: [], clusters: [], width: 0 });
  });

  it('draws a tab and a no-break space as a space and reads each as itself', () => {
    expect(readable('ก\tข\u00a0ค')).toBe('ก\tข\u00a0ค');
    expect(shaper.width('\t')).toBe(shaper.width(' '));
    expect(shaper.width('\u00a0')).toBe(shaper.width(' '));
  });

  it('draws a missing character as .notdef with its own text', () => {
    const [glyph] = shaper.shape('☑').glyphs;
    expect(glyph?.drawing).toMatchObject({ text: '☑', parts: [{ glyph: 0 }] });
  });

  it('shapes the same again, and equal drawings are one object', () => {
    const first = shaper.shape('ก น้ำ');
    const again = shaper.shape('ก น้ำ');
    expect(again).toEqual(first);
    expect(again.glyphs.map(({ drawing }) => drawing)).toStrictEqual(
      first.glyphs.map(({ drawing }) => drawing),
    );
    expect(shaper.shape('ขก').glyphs[1]?.drawing).toBe(first.glyphs[0]?.drawing);
  });

  it('shapes a word of any length whole', () => {
    const text = 'น้ำใจที่ญี่ปุ่น'.repeat(3000);
    expect(readable(text)).toBe(text);
    expect(readable('กำ')).toBe('กำ');
  });

  it('reads every Thai text back in every promised face', async () => {
    const families = await promisedFamilies();
    for (const face of families.flatMap(({ faces }) => Object.values(faces))) {
      shaper = createShaper(face);
      fc.assert(
        fc.property(thaiText, (text) => {
          expect(readable(text)).toBe(text);
          const { glyphs, clusters, width } = shaper.shape(text);
          expect(glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(width, 6);
          expect(shaper.width(text)).toBeCloseTo(width, 6);
          expect(clusters).toHaveLength(glyphs.length);
          glyphs.forEach(({ drawing }, i) => expect(text.startsWith(drawing.text, clusters[i])).toBe(true));
        }),
        { numRuns: 60 },
      );
    }
  });
});
