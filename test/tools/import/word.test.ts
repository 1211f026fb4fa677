import { describe, expect, it } from '@jest/globals';
import { importReport, ImportError } from '../../../src/index.js';
import { plainText } from '../../../src/markdown/content.js';
import { handMade, table } from './support/hand-made.js';
import { FRONT, HEAD, imported, levelsOf, statements, texts } from './support/imported.js';

describe('a Word file that people made', () => {
  it('gives agency, year, round and the item above the table', async () => {
    const { report } = await imported(
      'หมวด ๑ การนำองค์การ',
      '๑.๑ ระบบการนำองค์การ',
      table(HEAD, [['Basic'], ['** กำหนดทิศทาง'], ['ดำเนินการแล้ว']]),
    );
    expect(report).toMatchObject({ agency: 'กรมสาธิตการพัฒนา', fiscalYear: 2567, roundMonths: 12 });
    expect(report.categories[0]).toMatchObject({ number: 1, title: 'การนำองค์การ' });
    expect(report.categories[0]!.items[0]).toMatchObject({ code: '1.1', title: 'ระบบการนำองค์การ' });
  });

  it('is known by damaged labels and headings as well, text parted into runs within a word', async () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const parted = { xml: `<w:p>${run('ผลการด')}${run(' าเนินงาน')}</w:p>` };
    const { report, warnings } = await imported(
      'หมวด 1 การน าองค์การ',
      '1.1 ระบบการน าองค์การ',
      table([['ระดบั'], ['แนวทางด าเนนิการ'], [parted]], [['ระดับ พืน้ฐาน'], ['ก าหนดทศิทาง'], ['ด าเนนิการแล้ว']]),
    );
    expect(report.categories[0]).toMatchObject({ title: 'การนำองค์การ' });
    expect(report.categories[0]!.items[0]).toMatchObject({ title: 'ระบบการนำองค์การ' });
    const [level] = levelsOf(report);
    expect(level!.level).toBe('basic');
    expect(statements(level!.guidelines)).toEqual([['กำหนดทิศทาง']]);
    expect(texts(level!.result)).toEqual(['ดำเนินการแล้ว']);
    expect(warnings.find(({ code }) => code === 'repaired')).toMatchObject({ code: 'repaired' });
  });

  it('is imported where its items stand further and further in', async () => {
    const items = Array.from({ length: 60 }, (_, i) => ({ text: `- ข้อ ${i}`, left: i * 200 }));
    const { report } = await imported('1.1 ระบบ', table(HEAD, [['Basic'], [], items]));
    expect(JSON.stringify(report).match(/ข้อ \d+/gu)).toHaveLength(60);
  });

  it('has statements by their asterisks and points by their dashes, typed at one indent', async () => {
    const { report } = await imported(
      '1.2 การป้องกันทุจริต',
      table(HEAD, [
        ['Basic', '- มีนโยบาย', '- มีระบบ'],
        ['** วางแนวทาง', '- ด้านบุคลากร', '- ด้านพัสดุ', '** ติดตามผล', '☑ เผยแพร่ผล'],
        ['ทำแล้ว'],
      ]),
    );
    const [level] = levelsOf(report);
    expect(statements(level!.criteria)).toEqual([['มีนโยบาย'], ['มีระบบ']]);
    expect(statements(level!.guidelines)).toEqual([
      ['วางแนวทาง', 'ด้านบุคลากร', 'ด้านพัสดุ'],
      ['ติดตามผล'],
      ['เผยแพร่ผล', true],
    ]);
  });

  it('has lists that were typed and lists that Word counts, headings in bold', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [
        ['Basic'],
        [],
        [
          { text: 'การถ่ายทอดทิศทาง', bold: true },
          'มีช่องทางดังนี้',
          '1) การประชุม',
          '- ประจำเดือน',
          '- ประจำไตรมาส',
          '2) จดหมายข่าว',
          'ช่องทางที่ระบบนับให้',
          { text: 'เว็บไซต์', numbered: 0 },
          { text: 'หน้าแรก', numbered: 1 },
          { text: 'สายด่วน', numbered: 0 },
        ],
      ]),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual([
      '# การถ่ายทอดทิศทาง',
      'มีช่องทางดังนี้',
      '1) การประชุม',
      '  - ประจำเดือน',
      '  - ประจำไตรมาส',
      '2) จดหมายข่าว',
      'ช่องทางที่ระบบนับให้',
      '1) เว็บไซต์',
      '  - หน้าแรก',
      '2) สายด่วน',
    ]);
  });

  it('does not take abbreviations, years and figures for markers', async () => {
    const lines = ['ก.พ.ร. ให้คำปรึกษา', '2567 เป็นปีแรก', 'พ.ศ. 2567 เริ่มใช้', '2.5 ล้านบาทต่อปี', '-5 องศา'];
    const { report } = await imported('1.1 ระบบ', table(HEAD, [['Basic'], [], lines]));
    expect(texts(levelsOf(report)[0]!.result)).toEqual(lines);
  });

  it('joins the rows that a level was parted into, and cells that are merged downwards', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        HEAD,
        [{ content: ['Basic'], merge: 'restart' }, ['** หนึ่ง'], ['ผลหนึ่ง']],
        [{ content: [], merge: 'continue' }, ['** สอง'], ['ผลสอง']],
        [['Advance'], ['** สาม'], ['ผลสาม']],
        [[], [], ['ผลสี่']],
      ),
    );
    const [basic, advance] = levelsOf(report);
    expect(statements(basic!.guidelines)).toEqual([['หนึ่ง'], ['สอง']]);
    expect(texts(basic!.result)).toEqual(['ผลหนึ่ง', 'ผลสอง']);
    expect(texts(advance!.result)).toEqual(['ผลสาม', 'ผลสี่']);
  });

  it('goes on over tables that follow each other, with and without a head of their own', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], [], ['หนึ่ง']]),
      '',
      table(HEAD, [['Advance'], [], ['สอง']]),
      table([['Significance'], [], ['สาม']]),
    );
    expect(levelsOf(report).map(({ level, result }) => [level, ...texts(result)])).toEqual([
      ['basic', 'หนึ่ง'],
      ['advance', 'สอง'],
      ['significance', 'สาม'],
    ]);
  });

  it('knows levels by their Thai names, and level and criteria in one paragraph', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['ระดับพื้นฐาน'], [], ['ก']], [['2. Advance (Alignment)\n- สอดคล้องกับยุทธศาสตร์'], [], ['ข']]),
    );
    const [basic, advance] = levelsOf(report);
    expect([basic!.level, advance!.level]).toEqual(['basic', 'advance']);
    expect(statements(advance!.criteria)).toEqual([['สอดคล้องกับยุทธศาสตร์']]);
  });

  it('takes items and levels from rows over all columns, and the assessor’s column', async () => {
    const { report } = await imported(
      table(
        [['ระดับ'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน'], ['ข้อเสนอแนะ']],
        [{ content: ['ประเด็นที่ 2.3 การขับเคลื่อน'], across: 4 }],
        [['Basic'], ['** วางแผน'], ['ทำแล้ว'], ['ควรขยายผล']],
      ),
    );
    expect(report.categories[0]!.items[0]!.code).toBe('2.3');
    expect(texts(levelsOf(report)[0]!.recommendation!)).toEqual(['ควรขยายผล']);
  });

  it('has tables within cells, and the evidence at a result’s end', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [
        ['Basic'],
        [],
        ['ผลเป็นดังนี้', table([['ปี'], ['ร้อยละ']], [['2567'], ['90']]), 'หลักฐานเชิงประจักษ์', '1. คำสั่งที่ 1/2567'],
      ]),
    );
    const [level] = levelsOf(report);
    expect(texts(level!.result)).toEqual(['ผลเป็นดังนี้', 'table']);
    expect(level!.evidence!.map(({ title }) => plainText(title))).toEqual(['คำสั่งที่ 1/2567']);
  });

  it('repairs damaged Thai and says where and how often, once a level', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], [], ['ด าเนินการแล้ว', 'ก าหนดแล้ว']]),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['ดำเนินการแล้ว', 'กำหนดแล้ว']);
    expect(warnings.filter(({ code }) => code.includes('repaired'))).toEqual([
      expect.objectContaining({
        code: 'level-repaired',
        item: '1.1',
        level: 'basic',
        count: 2,
        before: expect.stringContaining('ด าเนินการ') as unknown,
        after: expect.stringContaining('ดำเนินการ') as unknown,
      }),
    ]);
  });

  it('keeps what has no place, and says so', async () => {
    const { rest, notes, warnings } = await imported(
      'ข้อความเกริ่นนำ',
      '1.1 ระบบ',
      table(HEAD, [['Basic'], [], ['ก']]),
      'ผู้ประสานงาน โทร. 0 2000 0000',
      table([['ลำดับ'], ['รายการ']], [['1'], ['แผน']]),
    );
    expect(rest).toEqual([
      ...FRONT,
      'ข้อความเกริ่นนำ',
      'ผู้ประสานงาน โทร. 0 2000 0000',
      'ลำดับ | รายการ',
      '1 | แผน',
    ]);
    expect(notes).toContain('ผู้ประสานงาน โทร. 0 2000 0000');
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'level-missing', item: '1.1', level: 'advance' }),
    );
  });

  it('counts the items of a category where their codes are missing', async () => {
    const tables = [table(HEAD, [['Basic'], [], ['ก']]), 'ข้อความคั่น', table(HEAD, [['Basic'], [], ['ข']])];
    const { report, warnings } = await importReport(handMade(...FRONT, ...tables), { category: 3 });
    expect(report.categories[0]!.items.map(({ code }) => code)).toEqual(['3.1', '3.2']);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'item-assumed', item: '3.1' }));
  });
});

describe('a file that cannot be imported', () => {
  const problem = async (bytes: Uint8Array): Promise<unknown> => {
    const error = await importReport(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    return (error as ImportError).problem;
  };
  const levels = table(HEAD, [['Basic'], [], ['ก']]);

  it('is told with what to do', async () => {
    expect(await problem(handMade('ไม่มีตาราง'))).toMatchObject({ code: 'no-table' });
    expect(await problem(handMade('1.1 ระบบ', levels))).toEqual({ code: 'unstated-field', field: 'agency' });
    expect(await problem(handMade('กรมสาธิต', '1.1 ระบบ', levels))).toEqual({
      code: 'unstated-field',
      field: 'fiscalYear',
    });
    expect(await problem(handMade(...FRONT, levels))).toEqual({ code: 'unstated-field', field: 'category' });
    expect(await problem(Buffer.from('ข้อความ'))).toMatchObject({ code: 'not-importable' });
    expect(await problem(Buffer.from('%PDF-1.7 แต่ไม่ใช่'))).toMatchObject({ code: 'damaged-pdf' });
  });
});
