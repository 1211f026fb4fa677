import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import type { FontFamily } from '../../../../../src/fonts/family.js';
import { createEmbeddedFont, type ShapedFont } from '../../../../../src/write/pdf/pdfmake/font/index.js';
import type { PdfkitDocument } from '../../../../../src/write/pdf/pdfmake/font/pdfkit-protocol.js';
import { promisedFamilies } from '../../../../fonts/families.js';
import { pdfiumText, pdfjsText, pdfOf } from '../../font/pdf-file.js';
import { thaiText } from '../../font/thai-text.js';

const LINES = [
  'น้ำ ค่ำ ป้ำ ฟ้ำ กฺ พุทฺธ ญี่ปุ่น ฎุ ฏู ปู่ ฟ้า ที่ น้ำน้ำ',
  'ก.พ.ร. พ.ศ. ๒๕๖๓ “คำพูด” PMQAทีม e-Officeของ 98.75%',
  'Significance office ฤๅ ฦๅ ffi waffle ธมฺมํ สรณํ คจฺฉามิ',
  'เพื่อให้การดำเนินงานเป็นไปตามที่กำหนดไว้ในแผนปฏิบัติราชการประจำปี',
  'cafe\u0301 ต่าง ๆ ฯลฯ (วงเล็บ) อักขระที่ไม่มี ☑ ก็มีข้อความ',
];

let families: readonly FontFamily[];
let font: ShapedFont;

const newDocument = (): PdfkitDocument =>
  new PDFDocument({ autoFirstPage: false }) as unknown as PdfkitDocument;

beforeAll(async () => {
  families = await promisedFamilies();
  const face = families[0]?.faces.regular;
  if (face) font = createEmbeddedFont(newDocument(), face, 'F1');
});

describe('createEmbeddedFont', () => {
  it('extends the class that pdfkit embeds fonts with, and leaves the document as it was', () => {
    const document = newDocument();
    const before = document._font;
    const face = families[0]?.faces.bold;
    const own = face && createEmbeddedFont(document, face, 'F7');
    expect(own?.id).toBe('F7');
    expect(own && (Object.getPrototypeOf(Object.getPrototypeOf(own)) as object).constructor.name).toBe(
      'EmbeddedFont',
    );
    expect(document._font).toBe(before);
    expect(Object.keys(document._fontFamilies)).toEqual(['Helvetica', 'F7']);
  });

  it('refuses a file that is no TrueType font', () => {
    expect(() => createEmbeddedFont(newDocument(), { file: 'x', data: new Uint8Array(99) }, 'F1')).toThrow();
  });
});

describe('the embedded font', () => {
  it('measures in points and 1/1000 em', () => {
    expect(font.widthOfString('กก', 16)).toBeCloseTo(2 * 0.386 * 16, 9);
    expect(font.layout('กก').advanceWidth).toBe(772);
  });

  it('has the line metrics that Word takes for TH Sarabun New', () => {
    expect([font.ascender, font.descender, font.lineGap]).toEqual([844, -457, 30]);
    expect(font.lineHeight(16, true)).toBeCloseTo(1.331 * 16, 9);
  });

  it('moves the pen by advances alone: no glyph has an offset', () => {
    for (const { faces } of families) {
      const [codes, positions] = createEmbeddedFont(newDocument(), faces.regular, 'F1').encode('ปู่ น้ำ ก็ AV');
      expect(positions).toHaveLength(codes.length);
      expect(
        positions.every(({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0),
      ).toBe(true);
    }
  });

  it('embeds what is drawn and not what is only measured', () => {
    const own = families[0] && createEmbeddedFont(newDocument(), families[0].faces.regular, 'F1');
    own?.widthOfString('ฮ', 16);
    own?.shape('ฮ');
    expect(own?.encode('กขก')[0]).toEqual(['0001', '0002', '0001']);
  });

  it('gives one outline with two texts two CIDs', () => {
    const own = families[0] && createEmbeddedFont(newDocument(), families[0].faces.regular, 'F1');
    expect(own?.encode(' \u00a0')[0]).toEqual(['0001', '0002']);
  });

  it('names the characters that it lacks, once they are drawn', () => {
    const own = families[0] && createEmbeddedFont(newDocument(), families[0].faces.regular, 'F1');
    own?.shape('☑');
    expect([...(own?.missingGlyphs ?? [])]).toEqual([]);
    own?.encode('ก☑😀');
    expect([...(own?.missingGlyphs ?? [])]).toEqual(['😀']);
  });

  it('has a text for every CID, which together are the source', () => {
    for (const face of families.flatMap(({ faces }) => Object.values(faces))) {
      const own = createEmbeddedFont(newDocument(), face, 'F1');
      fc.assert(
        fc.property(thaiText, (text) => {
          const [codes] = own.encode(text);
          own.ref();
          own.embed();
          const points = codes.flatMap((code) => own.unicode[Number.parseInt(code, 16)] ?? []);
          expect(String.fromCodePoint(...points)).toBe(text);
        }),
        { numRuns: 10 },
      );
    }
  });

  it('writes the same bytes again', async () => {
    const face = families[1]?.faces.regular;
    if (!face) throw new Error('no second family');
    const strip = (pdf: Buffer): string =>
      pdf.toString('latin1').replace(/D:\d{14}Z|\/ID \[.*\]|<xmp:\w+Date>.*|<pdf:.*/g, '');
    expect(strip((await pdfOf(face, LINES)).pdf)).toBe(strip((await pdfOf(face, LINES)).pdf));
  });
});

describe('the text layer', () => {
  const squash = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

  it('gives every line back in pdf.js and PDFium, in every face of every promised family', async () => {
    for (const face of families.flatMap(({ faces }) => Object.values(faces))) {
      const { pdf } = await pdfOf(face, LINES);
      expect(squash(await pdfjsText(pdf))).toBe(squash(LINES.join(' ')));
      expect(squash(await pdfiumText(pdf))).toBe(squash(LINES.join(' ')));
    }
  });

  it('holds neither replacement characters nor ActualText', async () => {
    for (const { faces } of families) {
      const { pdf } = await pdfOf(faces.regular, LINES);
      const file = pdf.toString('latin1');
      const [, cmap = ''] = /begincmap([^]*)endcmap/.exec(file) ?? [];
      expect(cmap).toContain('<0e33>');
      // CID 0, which no text is drawn with, has to have some text.
      const drawn = cmap.replace('[<fffd> ', '[');
      expect(drawn.includes('<>') || /fffd/i.test(drawn) || file.includes('ActualText')).toBe(false);
    }
  });
});
