import { describe, expect, it } from '@jest/globals';
import { table } from '../support/hand-made.js';
import { HEAD, imported, outline, levelsOf, texts } from '../support/imported.js';

const codes = (warnings: Awaited<ReturnType<typeof imported>>['warnings']): readonly string[] =>
  warnings.map(({ code }) => code).filter((code) => !/assumed$|guessed$/u.test(code));

describe('the cell of a level', () => {
  it.each([
    ['Basic / Advance'],
    ['Basic, Advance'],
    ['Basic และ Advance'],
    ['พื้นฐาน และ ก้าวหน้า'],
    ['B/A'],
    ['ระดับ B-A'],
  ])('that names two levels, “%s”, has its row in the first and says so', async (cell) => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(HEAD, [[cell], ['** วางแผน'], ['ทำแล้ว']], [['Significance'], ['** ขยายผล'], ['ทำต่อ']]),
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['significance', 'ขยายผล', 'ทำต่อ']],
    ]);
    expect(levelsOf(report)[0]!.criteria).toEqual([]);
    expect(codes(warnings)).toEqual(['levels-together']);
    expect(warnings.find(({ code }) => code === 'levels-together')!.message.th).toContain(
      'ประเด็น 1.1 ระดับ Basic: ช่องระดับเขียนรวมกับ Advance',
    );
  });

  it('names levels line by line, and keeps the criteria after them', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic', 'Advance', 'Significance', '- มีแผน'], ['** วางแผน'], ['ทำแล้ว']]),
    );
    expect(levelsOf(report).map(({ level, criteria }) => [level, criteria.length])).toEqual([['basic', 1]]);
    expect(codes(warnings)).toEqual(['levels-together']);
  });

  it('may have a criterion that begins with a like word', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic', '- Significant results are shown'], ['** วางแผน'], ['ทำแล้ว']]),
    );
    expect(JSON.stringify(levelsOf(report)[0]!.criteria)).toContain('Significant results are shown');
    expect(codes(warnings)).not.toContain('levels-together');
  });

  it('has a number in the place of a name', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(
        [['ระดับที่'], ['เกณฑ์'], ['ผลการดำเนินงาน']],
        [['๑'], ['มีแผน'], ['ทำแล้ว']],
        [['๒'], ['ขยายผล'], ['ทำต่อ']],
      ),
    );
    expect(levelsOf(report).map(({ level, result }) => [level, texts(result)])).toEqual([
      ['basic', ['ทำแล้ว']],
      ['advance', ['ทำต่อ']],
    ]);
    expect(warnings.filter(({ code }) => code === 'level-assumed')).toHaveLength(2);
  });

  it('has no level’s number where the numbers go beyond three', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [['ระดับ'], ['เกณฑ์'], ['ผลการดำเนินงาน']],
        ...['1', '2', '3', '4', '5'].map((number) => [[number], ['เกณฑ์'], [`ผล ${number}`]]),
      ),
    );
    expect(levelsOf(report).map(({ level }) => level)).toEqual(['basic']);
  });
});

describe('levels side by side', () => {
  it('with labelled rows below them', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(
        [[''], ['Basic'], ['Advance'], ['Significance']],
        [['แนวทาง'], ['** วางแผน'], ['** ขยายผล'], []],
        [['ผลการดำเนินงาน'], ['ทำแล้ว'], ['ทำต่อ'], ['ได้ผล']],
        [['หลักฐาน'], ['คำสั่งที่ 1'], [], []],
      ),
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['advance', 'ขยายผล', 'ทำต่อ'], ['significance', '', 'ได้ผล']],
    ]);
    expect(levelsOf(report)[0]!.evidence).toHaveLength(1);
    expect(codes(warnings)).toEqual([]);
  });

  it('with an item in each row are an overview, whose text stands in no level and is kept', async () => {
    const { report, rest } = await imported(
      table(
        [['ประเด็น'], ['Basic'], ['Advance']],
        [['1.1 ระบบการนำองค์การ'], ['☑ วางระบบ'], ['☑ ขยายผล']],
        [['1.2 การป้องกันทุจริต'], ['☐ มีมาตรการ'], []],
      ),
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['** วางแผน'], ['ทำแล้ว']]),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว']]]);
    const kept = rest.join('\n');
    for (const text of ['วางระบบ', 'ขยายผล', 'มีมาตรการ']) expect(kept).toContain(text);
  });

  it('keeps the text of a row whose label nobody knows', async () => {
    const { report, rest } = await imported(
      '1.1 ระบบ',
      table(
        [[''], ['Basic'], ['Advance']],
        [['ผลการดำเนินงาน'], ['ทำแล้ว'], ['ทำต่อ']],
        [['งบประมาณ'], ['5 ล้านบาท'], ['7 ล้านบาท']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', '', 'ทำแล้ว'], ['advance', '', 'ทำต่อ']]]);
    expect(rest).toEqual(expect.arrayContaining(['5 ล้านบาท', '7 ล้านบาท']));
  });
});
