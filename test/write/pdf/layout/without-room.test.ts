import type { Document, Section } from '../../../../src/document/index.js';
import type { LayoutError } from '../../../../src/core/index.js';
import { describe, expect, it } from '@jest/globals';
import { document, figure, paragraph, row, section, table } from '../../../support/tree.js';
import { pngImage } from '../../../support/png-image.js';
import { write } from '../../../support/write-pdf.js';
import { writeDocx } from '../../../../src/write/docx/write.js';
import { officialFamily } from '../../docx/support/official-family.js';

const running = (more: Partial<Section>): Document => ({
  ...document([]),
  sections: [section([paragraph('ก')], more)],
});
const LONG = 'กรมตัวอย่างที่มีชื่อยาวมาก'.repeat(400);

describe('a text for which a page has no room', () => {
  it('is refused in a column that is narrower than one of its letters', async () => {
    const columns = Array.from({ length: 60 }, () => 100 / 60);
    const narrow = table(columns, [row(...columns.map((_, index) => `ผลที่ ${index + 1}`))]);
    await expect(write(document([narrow]))).rejects.toMatchObject({
      name: 'LayoutError',
      problem: { code: 'text-without-room', text: 'ผลที่ 1' },
    });
  });

  it('is refused in a table within a narrow cell', async () => {
    const inner = table([50, 50], [row('ก', 'ข')]);
    await expect(write(document([table([98, 2], [row('ก', [inner])])]))).rejects.toMatchObject({
      name: 'LayoutError',
    });
  });

  it('is set where its letters fit, one a line', async () => {
    const { warnings } = await write(document([table([95, 5], [row('ก', 'ผลงาน')])]));
    expect(warnings.map(({ code }) => code)).toEqual(['narrow-column']);
  });

  it.each(['header', 'footer'] as const)(
    'is refused in a running %s of a third of the page',
    async (part) => {
      const problem = { code: 'running-too-high', part, text: LONG.slice(0, 40) };
      const long = running({ [part]: [paragraph(LONG)] });
      await expect(write(long)).rejects.toMatchObject({ name: 'LayoutError', problem });
      await expect(writeDocx(long, officialFamily)).rejects.toMatchObject({ name: 'LayoutError', problem });
    },
  );

  it.each(['header', 'footer'] as const)('names the picture of a %s that is too high', async (part) => {
    const logo = figure({ image: pngImage(100, 100), width: 60 });
    const error = await write(running({ [part]: [logo, paragraph('กรมตัวอย่าง')] })).catch(
      (thrown: unknown) => thrown as LayoutError,
    );
    expect(error).toMatchObject({ problem: { code: 'running-too-high', part, picture: { width: 60 } } });
    const { messages, problem } = error as LayoutError;
    expect(messages.th).toContain(`แก้ width ของ <img> ใน ${part}.hbs`);
    expect(messages.en).not.toContain('agency');
    // What is advised has room.
    const { fitting } = (problem as { picture: { fitting: number } }).picture;
    const smaller = figure({ image: pngImage(100, 100), width: fitting });
    await write(running({ [part]: [smaller, paragraph('กรมตัวอย่าง')] }));
  });

  it('says in both languages what to change', async () => {
    const error = await write(running({ header: [paragraph(LONG)] })).catch(
      (thrown: unknown) => thrown as { messages: { th: string; en: string } },
    );
    expect(error).toMatchObject({
      messages: {
        th: expect.stringContaining('ให้ย่อชื่อส่วนราชการ'),
        en: expect.stringContaining('shorten the agency’s name'),
      },
    });
  });
});
