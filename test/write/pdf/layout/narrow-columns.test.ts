import { describe, expect, it } from '@jest/globals';
import { document, paragraph, row, table } from '../../../support/tree.js';
import { write, writeAndRead } from '../../../support/write-pdf.js';

const narrow = table([96, 4], [row('จำนวนผู้รับบริการ', '1,234,567')], [], {
  source: 'appendices[0].content[0]',
});

describe('a column that is too narrow', () => {
  it('is named with its table and the number that does not fit', async () => {
    const { warnings } = await write(document([paragraph('ก'), narrow]));
    expect(warnings).toEqual([{ code: 'narrow-column', table: narrow, column: 2, text: '1,234,567' }]);
  });

  it('is named with the word that a line cuts', async () => {
    const { warnings } = await write(document([table([97, 3], [row('ก', 'วิสัยทัศน์')])]));
    expect(warnings).toMatchObject([{ code: 'narrow-column', column: 2, text: 'วิสัยทัศน์' }]);
  });

  it('is found inside a cell of another table', async () => {
    const { warnings } = await write(document([table([50, 50], [row('ก', [narrow])])]));
    expect(warnings).toMatchObject([{ code: 'narrow-column', table: narrow, column: 2 }]);
  });

  it('keeps the number whole', async () => {
    const { pages } = await writeAndRead([narrow]);
    expect(pages.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('1,234,567');
  });

  it('is not one whose words are in lines of their own, or that parts a date at its spaces', async () => {
    const { warnings } = await write(
      document([table([90, 10], [row('ก', 'วิสัยทัศน์และเป้าหมาย'), row('ก', '30 กันยายน 2568')])]),
    );
    expect(warnings).toEqual([]);
  });
});
