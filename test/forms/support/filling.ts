import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportInput } from '../../../src/report/index.js';
import { withPlainSpaces } from '../../support/plain-spaces.mjs';

const BODY = 'word/document.xml';

/** The XML of a Word file's body. */
export const bodyOf = (file: Uint8Array): string => withPlainSpaces(strFromU8(unzipSync(file)[BODY]!));

/** A Word file as somebody left it who edited its body. */
export function edited(file: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = withPlainSpaces(strFromU8(parts[BODY]!));
  const after = edit(before);
  if (before === after) throw new Error('the edit changed nothing');
  return zipSync({ ...parts, [BODY]: strToU8(after) });
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const line = (text: string): string => `<w:p>${run(text)}</w:p>`;

/** The form's result of a level with other paragraphs in the place of its prompt. */
export const withResult =
  (level: string, paragraphs: string) =>
  (xml: string): string =>
    xml.replace(
      new RegExp(`<w:p>(?:(?!</w:p>).)*ผลการดำเนินงานระดับ ${level}(?:(?!</w:p>).)*</w:p>`, 'su'),
      paragraphs,
    );

/** The form with its box of a number ticked, counted from 0, as Word ticks one. */
export const withTick =
  (number: number) =>
  (xml: string): string => {
    let at = -1;
    return xml.replace(/<w14:checked w14:val="0"\/>((?:(?!<\/w:sdt>).)*?)☐/gsu, (whole, between: string) =>
      (at += 1) === number ? `<w14:checked w14:val="1"/>${between}☒` : whole,
    );
  };

/** The form with texts in the cells of an open row of a table of evidence, counted from 0. */
export const withEvidence =
  (table: number, cells: readonly string[]) =>
  (xml: string): string => {
    let at = -1;
    return xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gsu, (whole) => {
      if (!whole.includes('ชื่อหลักฐาน') || (at += 1) !== table) return whole;
      const open = whole.lastIndexOf('<w:tr>');
      let cell = 0;
      const row = whole
        .slice(open)
        .replace(/<\/w:p><\/w:tc>/gu, () => `${run(cells[cell++] ?? '')}</w:p></w:tc>`);
      return whole.slice(0, open) + row;
    });
  };

const guidelines = ['มีวิสัยทัศน์', 'สื่อสารถึงบุคลากร'];

/** A report that nobody has filled in, of two items and category 7. */
export const emptyReport: ReportInput = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.1',
          owner: { unit: 'กองแผน', person: 'นายทดสอบ', email: 'a@b.example', due: '2025-08-15' },
          levels: [
            { level: 'basic', criteria: ['มีทิศทาง'], guidelines: [...guidelines] },
            { level: 'advance', guidelines: [...guidelines] },
          ],
        },
        { code: '1.2', levels: [{ level: 'basic', guidelines: ['โปร่งใส'] }] },
      ],
    },
  ],
  results: { items: [{ code: '7.1', indicators: [{ name: 'ร้อยละความสำเร็จ', unit: 'ร้อยละ' }] }] },
};
