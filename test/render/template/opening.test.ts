import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { documentParagraphs } from '../../../src/document/index.js';
import type { CategoryInput, ItemInput } from '../../../src/report/index.js';
import type { GenerateOptions } from '../../../src/generate/options.js';
import { parsed, smallReport } from '../../support/report.js';

const build = createDocumentBuilder();

/** The lines between a category's heading and its first item. */
async function openingOf(
  category: Partial<CategoryInput>,
  options: GenerateOptions = {},
): Promise<readonly string[]> {
  const [own] = smallReport().categories!;
  const report = parsed(smallReport({ categories: [{ ...own!, ...category }] }));
  const lines = documentParagraphs((await build(report, options)).document);
  const end = lines.findIndex((line) => line.startsWith('1.1 ระบบการนำองค์การของส่วนราชการ'));
  return lines.slice(2, end);
}
const levels = (...given: readonly object[]): object => ({ items: [{ code: '1.1', levels: given }] });

describe('the opening page of a category', () => {
  it('is not there where it would have nothing to show', async () => {
    expect(await openingOf({})).toEqual([]);
    expect(await openingOf(levels({ level: 'basic', guidelines: [{ text: 'ก', met: true }] }))).toEqual([]);
  });

  it('is there where the category has a goal, and on demand', async () => {
    expect((await openingOf({ goal: 'เพื่อให้ดี' })).slice(0, 3)).toEqual([
      'เป้าหมายของหมวด',
      'เพื่อให้ดี',
      'ภาพรวมประเด็นการพิจารณา',
    ]);
    expect((await openingOf({}, { openings: true })).slice(1, 5)).toEqual([
      'ประเด็น',
      'Basic (A&D)',
      'Advance (Alignment)',
      'Significance (Integration)',
    ]);
    expect(await openingOf({ goal: 'เพื่อให้ดี' }, { openings: false })).toEqual([]);
  });

  it('says of each level what it asks for, whether it is claimed, and how many guidelines are met', async () => {
    const given: ItemInput = {
      code: '1.1',
      shortTitle: 'ระบบการนำ',
      summary: { basic: 'มีวิสัยทัศน์', significance: 'เกิดนวัตกรรม' },
      levels: [
        {
          level: 'basic',
          passed: true,
          guidelines: [{ text: 'ก', met: true }, { text: 'ข', met: false }, 'ค'],
        },
        { level: 'advance', passed: false },
      ],
    };
    expect((await openingOf({ items: [given] })).slice(5)).toEqual([
      '1.1 ระบบการนำ',
      '☑ มีวิสัยทัศน์',
      'ดำเนินการแล้ว 1 จาก 2 ข้อ',
      '☐ ยังไม่ผ่าน',
      'เกิดนวัตกรรม',
    ]);
  });

  it('stands on a page of its own, as every category but the first does', async () => {
    const [own] = smallReport().categories!;
    const second: CategoryInput = { number: 2, items: [{ code: '2.1', levels: [{ level: 'basic' }] }] };
    const report = parsed(smallReport({ categories: [{ ...own!, goal: 'ก' }, second] }));
    const { sections } = (await build(report, { contents: false })).document;
    const breaks = sections.map(({ children }) =>
      children.map(({ type }) => type).filter((type) => /break|heading/u.test(type)),
    );
    expect(breaks).toEqual([
      ['heading', 'page-break', 'heading'],
      ['heading', 'heading'],
    ]);
  });
});
