import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
// Threads run what is built: they cannot start from source.
import { importReport, ImportError } from '../../../dist/index.js';
import type { Report, ReportInput } from '../../../src/index.js';
import { createGenerator } from '../../../src/generate/generator.js';
import { fileURLToPath } from 'node:url';
import { parsed } from '../../support/report.js';

const generator = createGenerator({ formats: ['pdf'] });

async function thereAndBack(report: ReportInput): Promise<Report> {
  const { pdf } = await generator.generate(report);
  return (await importReport(pdf!)).report;
}

const report = (
  result: string,
  guidelines = ['วางแนวทางและถ่ายทอดสู่การปฏิบัติ'],
  criteria = ['มีนโยบายและมาตรการ'],
): ReportInput => ({
  agency: 'กรมสาธิตการพัฒนา',
  fiscalYear: 2567,
  roundMonths: 9,
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.2',
          levels: [
            { level: 'basic', criteria, guidelines, result },
            { level: 'advance', result: 'ติดตามผลทุกไตรมาส' },
          ],
        },
      ],
    },
  ],
});

const SENTENCE =
  'สำนักงานกำหนดแนวทางและถ่ายทอดไปยังหน่วยงานในสังกัดทุกแห่งเพื่อให้บุคลากรเข้าใจทิศทางเดียวกันและนำไปปฏิบัติได้จริงตามแผนที่วางไว้ในแต่ละปี';

/** Spaces at line ends are lost, so texts are compared without any. */
const squashed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    typeof each === 'string' && key === 'text' ? each.replace(/\s/gu, '') : each,
  );

describe('a PDF', () => {
  it.each([true, false])(
    'of rows over pages gives the same, whether the level names itself again or not',
    async (continuedLevels) => {
      const given = report(
        Array.from({ length: 20 }, () => SENTENCE).join('\n\n'),
        [],
        Array.from({ length: 30 }, (_, index) => `มีมาตรการข้อที่ ${index + 1}`),
      );
      const { pdf, pages } = await generator.generate(given, { continuedLevels });
      expect(pages).toBeGreaterThan(2);
      const { report: read } = await importReport(pdf!);
      expect(squashed(read.categories[0]!.items)).toEqual(squashed(parsed(given).categories[0]!.items));
    },
  );

  it('gives paragraphs whose lines a column parted, lists and headings', async () => {
    const given = report(
      [
        '### การดำเนินการ',
        '',
        SENTENCE.repeat(3),
        '',
        `1) ${SENTENCE}`,
        `2) ${SENTENCE.repeat(2)}`,
        '',
        '   - ประจำเดือน',
        '   - ประจำไตรมาส',
        '',
        'สรุปผลเป็นที่พอใจ',
      ].join('\n'),
    );
    const found = await thereAndBack(given);
    const [level] = parsed(given).categories[0]!.items[0]!.levels;
    expect(squashed(found.categories[0]!.items[0]!.levels[0])).toEqual(squashed(level));
  });

  it('gives rows that run over pages as one, without the header rows printed again', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, n) => `ย่อหน้าที่ ${n + 1} ${SENTENCE}`);
    const given = report(
      paragraphs.join('\n\n'),
      Array.from({ length: 30 }, (_, n) => `ข้อ ${n + 1} ${SENTENCE}`),
    );
    const found = await thereAndBack(given);
    const [level, next] = parsed(given).categories[0]!.items[0]!.levels;
    expect(squashed(found.categories[0]!.items[0]!.levels[0])).toEqual(squashed(level));
    expect(squashed(found.categories[0]!.items[0]!.levels[1])).toEqual(squashed(next));
  });

  it('gives an address within a sentence as it was, with its spaces outside the link', async () => {
    const result = 'เผยแพร่ที่ www.example.go.th และ [เว็บไซต์ของกรม](https://www.example.go.th/report) ทุกเดือน';
    const { categories } = await thereAndBack(report(result));
    const { categories: expected } = parsed(report(result));
    expect(categories[0]!.items[0]!.levels[0]!.result).toEqual(expected[0]!.items[0]!.levels[0]!.result);
  });

  it('gives agency, year and round', async () => {
    expect(await thereAndBack(report('ทำแล้ว'))).toMatchObject({
      agency: 'กรมสาธิตการพัฒนา',
      fiscalYear: 2567,
      roundMonths: 9,
    });
  });

  it('gives tables within cells', async () => {
    const found = await thereAndBack(
      report('ผลเป็นดังนี้\n\n| ปี | ร้อยละ |\n| --- | --- |\n| 2566 | 80 |\n| 2567 | 90 |'),
    );
    expect(found.categories[0]!.items[0]!.levels[0]!.result[1]).toMatchObject({
      type: 'table',
      headerRows: 1,
      rows: [
        [{ text: [{ text: 'ปี' }] }, { text: [{ text: 'ร้อยละ' }] }],
        [{ text: [{ text: '2566' }] }, { text: [{ text: '80' }] }],
        [{ text: [{ text: '2567' }] }, { text: [{ text: '90' }] }],
      ],
    });
  });
});

/** A PDF as another program draws it. */
const drawn = (
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 40, ...options });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    draw(pdf);
    pdf.end();
  });

const FONT = fileURLToPath(new URL('../../../fonts/THSarabunNew.ttf', import.meta.url));

describe('a PDF of another program', () => {
  it('has its table by thin filled shapes for rules', async () => {
    const bytes = await drawn((pdf) => {
      pdf.font(FONT).fontSize(14);
      const at = (text: string, x: number, y: number): unknown => pdf.text(text, x, y, { lineBreak: false });
      at('กรมสาธิตการพัฒนา ', 40, 40);
      at('รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566', 40, 60);
      at('1.3 การมุ่งเน้นผลสัมฤทธิ์', 40, 80);
      for (const y of [100, 130, 200]) pdf.rect(40, y, 500, 0.6).fill('black');
      for (const x of [40, 140, 280, 540]) pdf.rect(x, 100, 0.6, 100).fill('black');
      ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'].forEach((label, n) => at(label, [45, 145, 285][n]!, 106));
      at('Basic', 45, 136);
      at('** วางแผนงาน', 145, 136);
      at('ดำเนินการครบถ้วน', 285, 136);
    });
    const { report: found } = await importReport(bytes, { agency: 'กรมสาธิตการพัฒนา' });
    expect(found).toMatchObject({ fiscalYear: 2566, roundMonths: 6 });
    expect(found.categories[0]!.items[0]).toMatchObject({
      code: '1.3',
      levels: [
        {
          level: 'basic',
          guidelines: [{ text: [{ text: 'วางแผนงาน' }] }],
          result: [{ type: 'paragraph', text: [{ text: 'ดำเนินการครบถ้วน' }] }],
        },
      ],
    });
  });

  it('is refused where it has no text, or a password, with what to do', async () => {
    const scan = await drawn((pdf) => pdf.rect(40, 40, 300, 300).fill('grey'));
    const locked = await drawn((pdf) => pdf.text('x'), { userPassword: 'secret' });
    for (const [bytes, code] of [
      [scan, 'scanned-pdf'],
      [locked, 'locked-pdf'],
    ] as const) {
      const error = await importReport(bytes).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ImportError);
      expect((error as ImportError).code).toBe(code);
    }
  });

  it('is refused where pdf.js drops an error that would end the program', async () => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[-\u00bb 0 612 792]/Contents 4 0 R>>',
      '<</Length 0>>stream\n\nendstream',
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
    const bytes = Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 5>>\n%%EOF`, 'latin1');
    await expect(importReport(bytes)).rejects.toThrow(ImportError);
  });
});
