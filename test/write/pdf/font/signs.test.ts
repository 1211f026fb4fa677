import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FontFamily } from '../../../../src/fonts/family.js';
import { openHarfBuzzFont } from '../../../../src/write/pdf/font/harfbuzz.js';
import { openFace } from '../../../../src/write/pdf/font/opened-face.js';
import { promisedFamilies } from '../../../fonts/families.js';
import { fontProgram, pdfiumText, pdfjsText, pdfOf } from './pdf-file.js';

const LINES = [
  '☑ ดำเนินการแล้ว ☐ ยังไม่ดำเนินการ',
  'ที่☒น้ำ ☐☑☒ 1☑2 ก่อน→หลัง ผล⇒เป้าหมาย ✓ผ่าน ✗ไม่ผ่าน',
  '←↔↑↓ ✔✘ ●○◎■□▪ ★☆ ①②⑩⑳ ►▶▲▼◆◇❖➢',
  '≥≤≠±×÷√∞≈≡–… Δμσ',
];

let families: readonly FontFamily[];
beforeAll(async () => {
  families = await promisedFamilies();
});

describe('signs', () => {
  it('are drawn where a family has none, and read back as they are', async () => {
    for (const { faces } of families) {
      for (const face of [faces.regular, faces.boldItalic]) {
        const { pdf, font } = await pdfOf(face, LINES);
        expect([...font.missingGlyphs]).toEqual([]);
        for (const text of [await pdfjsText(pdf), await pdfiumText(pdf)]) {
          expect(text.replace(/\s/gu, '')).toBe(LINES.join('').replace(/\s/gu, ''));
        }
      }
    }
  });

  it('of two code units, or with a variation selector, are one glyph', () => {
    const { shaper } = openFace(families[0]!.faces.regular);
    expect(shaper.shape('ก𝟙ข').glyphs.map(({ drawing }) => drawing.text)).toEqual(['ก', '𝟙', 'ข']);
    expect(shaper.shape('✔\ufe0fก').glyphs.map(({ drawing }) => drawing.text)).toEqual(['✔', 'ก']);
  });

  it('keep the curves of their outlines', async () => {
    const { pdf } = await pdfOf(families[0]!.faces.regular, ['●■']);
    const program = openHarfBuzzFont(fontProgram(pdf));
    const [disc, square] = [1, 2].map((glyph) => program.glyphToJson(glyph).map(({ type }) => type));
    expect(disc).toContain('Q');
    expect(square).not.toContain('Q');
  });

  it('have for boxes a frame, and within it a tick or a cross that does not touch it', async () => {
    const { pdf } = await pdfOf(families[0]!.faces.regular, ['☐☑☒']);
    const program = openHarfBuzzFont(fontProgram(pdf));
    const contours = [1, 2, 3].map(
      (glyph) => program.glyphToJson(glyph).filter(({ type }) => type === 'M').length,
    );
    expect(contours).toEqual([2, 3, 3]);
  });

  it('stand a little above the capital letters of their face and move what follows by their advance', () => {
    const { shaper, outlines } = openFace(families[0]!.faces.regular);
    const { glyphs, width } = shaper.shape('ที่☑ก');
    const box = glyphs[3]!;
    expect(glyphs.map(({ drawing }) => drawing.text).join('')).toBe('ที่☑ก');
    expect(box.advance).toBe(outlines.metrics(box.drawing.parts[0]!.glyph).advance);
    expect(width).toBeCloseTo(shaper.width('ที่') + box.advance + shaper.width('ก'));
    const record = outlines.record(box.drawing.parts[0]!.glyph);
    const top = new DataView(record.buffer).getInt16(8);
    expect(top).toBeGreaterThan(476);
    expect(top).toBeLessThan(560);
  });

  it('that nobody has stay missing', async () => {
    const { font } = await pdfOf(families[0]!.faces.regular, ['ก漢']);
    expect([...font.missingGlyphs]).toEqual(['漢']);
  });
});
