import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkNothingLost, PdfTextLossError } from '../../../src/write/pdf/integrity.js';
import { cell, document, item, list, paragraph, row, table } from '../../support/tree.js';
import { squash, wholeText, write, writeAndRead } from '../../support/write-pdf.js';

describe('checkNothingLost', () => {
  const kept = paragraph('ย่อหน้าที่อยู่ครบ');
  const lost = paragraph('ย่อหน้าที่หายไปครึ่งหนึ่ง');
  const whole = document([kept, list('dash', item('-', lost))]);

  it('accepts what was drawn whole, white space aside', () => {
    const drawn = new Map([
      [kept, ['ย่อหน้าที่', ' อยู่ครบ']],
      [lost, ['- ย่อหน้าที่หายไป', 'ครึ่งหนึ่ง']],
    ]);
    expect(() => {
      checkNothingLost(whole, drawn, undefined);
    }).not.toThrow();
  });

  it('throws with the number of clusters and what is missing', () => {
    const drawn = new Map([
      [kept, ['ย่อหน้าที่อยู่ครบ']],
      [lost, ['- ย่อหน้าที่หายไป']],
    ]);
    let error: unknown;
    try {
      checkNothingLost(whole, drawn, undefined);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PdfTextLossError);
    expect(error).toMatchObject({ problem: { expected: 18, drawn: 12, excerpt: 'ครึ่งหนึ่ง' } });
  });

  it('throws where a marker, a word too many or a whole paragraph differs', () => {
    for (const own of [['ย่อหน้าที่หายไปครึ่งหนึ่ง'], ['- ย่อหน้าที่หายไปครึ่งหนึ่ง', 'เกิน'], []]) {
      const drawn = new Map([
        [kept, ['ย่อหน้าที่อยู่ครบ']],
        [lost, own],
      ]);
      expect(() => {
        checkNothingLost(whole, drawn, undefined);
      }).toThrow(PdfTextLossError);
    }
  });
});

describe('any text in any cell', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'น้ำ',
      'ค่ำ',
      'ป้า',
      'ปู่',
      'ญี่ปุ่น',
      'ก.พ.ร.',
      'ต่าง ๆ',
      'ฯลฯ',
      'ฤๅ',
      'office',
      'e-Officeของ',
      '98.75%',
      'พ.ศ. ๒๕๖๓',
      ' ',
      'ก\u0331',
      '(',
      '”',
      'https://a.go.th/b?c=1&d=2',
      '\u200b',
    ),
    fc.stringMatching(/^[ก-ฮะ-ฺเ-์ a-zA-Z0-9]{0,12}$/),
  );
  const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => `ก${pieces.join('')}`);

  it('comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 3, maxLength: 3 }),
        // A column that the widest cluster, a space with a stray ำ, fits beside a list’s indent.
        fc.integer({ min: 6, max: 60 }),
        async (texts, percent) => {
          const [a = '', b = '', c = ''] = texts;
          const read = await writeAndRead([
            table(
              [percent, 100 - percent],
              [row(cell([paragraph(a), list('decimal', item('1)', paragraph(b)))]), c)],
            ),
          ]);
          const inCell = (from: number, to: number): string =>
            squash(
              read.pages
                .flatMap(({ lines }) => lines.filter(({ x }) => x >= from && x < to).map(({ text }) => text))
                .join(''),
            );
          const edge = 50 + 0.25 + (741.5 * percent) / 100;
          const clean = (text: string): string => squash(text).replaceAll('\u200b', '');
          expect(inCell(0, edge)).toBe(clean(`${a}1)${b}`));
          expect(inCell(edge, 842)).toBe(clean(c));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes back whole from many pages of cuts', async () => {
    const token = 'กขคงจฉชซ'.repeat(400);
    const read = await writeAndRead([table([8, 92], [row(token, 'ข')])]);
    expect(wholeText(read).replace('ข', '').length).toBe(token.length);
    expect((await write([paragraph(token)])).pages).toBe(Math.ceil((token.length * 6.4) / 742 / 23));
  });
});
