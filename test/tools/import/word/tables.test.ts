import { describe, expect, it } from '@jest/globals';
import { table } from '../support/hand-made.js';
import { HEAD, imported, levelsOf, outline, statements, texts } from '../support/imported.js';

describe('a table of levels', () => {
  it('has a head of two rows whose first cell goes over both', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [
          { content: ['ระดับ'], merge: 'restart' },
          { content: ['การดำเนินการ'], across: 2 },
        ],
        [{ content: [], merge: 'continue' }, ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']],
        [['Basic'], ['** วางแผน'], ['ทำแล้ว']],
        [['Advance'], ['** ขยายผล'], ['ทำต่อ']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['advance', 'ขยายผล', 'ทำต่อ']]]);
  });

  it('has rows whose borders were dragged off those of the head', async () => {
    const { report } = await imported('1.1 ระบบ', {
      grid: [900, 300, 3000, 200, 4000],
      rows: [
        [{ content: ['ระดับ'], across: 2 }, ['แนวทางดำเนินการ'], { content: ['ผลการดำเนินงาน'], across: 2 }],
        [['Basic'], { content: ['** วางแผน'], across: 3 }, ['ทำแล้ว']],
        [{ content: ['Advance'], across: 2 }, { content: ['** ขยายผล'], across: 2 }, ['ทำต่อ']],
      ],
    });
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['advance', 'ขยายผล', 'ทำต่อ']]]);
  });

  it('has two columns, with the levels in rows over both', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [['แนวทางการดำเนินการ'], ['ผลการดำเนินการ']],
        [{ content: ['ระดับพื้นฐาน (Basic)'], across: 2 }],
        [['** วางแผน'], ['ทำแล้ว']],
        [{ content: ['ระดับก้าวหน้า (Advance)'], across: 2 }],
        [['** ขยายผล'], ['ทำต่อ']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['advance', 'ขยายผล', 'ทำต่อ']]]);
    expect(levelsOf(report).map(({ criteria }) => criteria)).toEqual([[], []]);
  });

  it('is told by its levels where it has no head', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [['Basic'], ['** วางแผน'], ['ผลการดำเนินงานดี']],
        [['ระดับก้าวหน้า'], ['** ขยายผล'], ['ผลการดำเนินงานดีมาก']],
      ),
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'วางแผน', 'ผลการดำเนินงานดี'], ['advance', 'ขยายผล', 'ผลการดำเนินงานดีมาก']],
    ]);
  });

  it('goes on after a line between its parts, while its levels do', async () => {
    const { report, warnings, rest } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['** หนึ่ง'], ['ผลหนึ่ง']]),
      '(ต่อ)',
      table(HEAD, [['Advance'], ['** สอง'], ['ผลสอง']]),
      'ตารางต่อจากหน้าก่อน',
      table(HEAD, [[], [], ['ผลสองต่อ']], [['Significance'], ['** สาม'], ['ผลสาม']]),
      '1.2 การป้องกันทุจริต',
      table(HEAD, [['Basic'], ['** สี่'], ['ผลสี่']]),
    );
    expect(outline(report)).toEqual([
      [
        '1.1',
        ['basic', 'หนึ่ง', 'ผลหนึ่ง'],
        ['advance', 'สอง', 'ผลสอง ผลสองต่อ'],
        ['significance', 'สาม', 'ผลสาม'],
      ],
      ['1.2', ['basic', 'สี่', 'ผลสี่']],
    ]);
    expect(warnings.map(({ code }) => code)).not.toContain('item-assumed');
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'table-joined', item: '1.1', level: 'advance' }),
    );
    expect(rest).toContain('(ต่อ)');
  });

  it('has the item in the first cell of a row that is empty else', async () => {
    const { report } = await imported(
      table(
        HEAD,
        [['ประเด็นที่ ๑.๑ ระบบการนำองค์การ'], [], []],
        [['Basic'], ['** หนึ่ง'], ['ผลหนึ่ง']],
        [['1.2 การป้องกันทุจริต'], [''], ['']],
        [['Basic'], ['** สอง'], ['ผลสอง']],
      ),
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'หนึ่ง', 'ผลหนึ่ง']],
      ['1.2', ['basic', 'สอง', 'ผลสอง']],
    ]);
  });

  it('names its item over its head', async () => {
    const { report } = await imported(
      table(
        [{ content: ['หมวด 2 การวางแผนเชิงยุทธศาสตร์'], across: 3 }],
        [{ content: ['2.1 แผนปฏิบัติราชการ'], across: 3 }],
        HEAD,
        [['Basic'], ['** หนึ่ง'], ['ผลหนึ่ง']],
      ),
    );
    expect(outline(report)).toEqual([['2.1', ['basic', 'หนึ่ง', 'ผลหนึ่ง']]]);
  });

  it.each([
    'Basic',
    'BASIC (A&D)',
    'ระดับ Basic',
    'ระดับ: Basic',
    'ระดับที่ 1 : Basic',
    'ระดับ ๑ Basic',
    'Basic Level',
    'พื้นฐาน',
    'ระดับพื้นฐาน (Basic)',
    'ระดับพื้นฐาน (Basic) (A & D)',
    'Basic (พื้นฐาน)',
    '1. Basic',
    '1) ขั้นพื้นฐาน',
  ])('knows the level %s', async (name) => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [[name, '- มีนโยบาย'], ['** วางแผน'], ['ทำแล้ว']]),
    );
    const [level] = levelsOf(report);
    expect([level!.level, statements(level!.criteria)]).toEqual(['basic', [['มีนโยบาย']]]);
  });

  it('has the evidence in a column of its own', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [...HEAD, ['เอกสาร/หลักฐาน']],
        [['Basic'], ['** วางแผน'], ['ทำแล้ว'], ['1. คำสั่งที่ 1/2567', '2. รายงานการประชุม']],
        [['Advance'], [], ['ทำต่อ'], ['แผนปฏิบัติการ']],
      ),
    );
    const titles = levelsOf(report).map(({ evidence }) =>
      evidence?.map(({ title }) => texts([{ type: 'paragraph', text: title }])),
    );
    expect(titles).toEqual([[['คำสั่งที่ 1/2567'], ['รายงานการประชุม']], [['แผนปฏิบัติการ']]]);
  });

  it('takes an address for where a document is, and a dash for no document, which it tells', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(
        [...HEAD, ['เอกสาร/หลักฐาน']],
        [
          ['Basic'],
          ['** วางแผน'],
          ['ทำแล้ว'],
          ['คำสั่ง (https://example.go.th/1)', 'แผน', 'https://example.go.th/2'],
        ],
        [['Advance'], [], ['ทำต่อ'], ['-']],
      ),
    );
    const [basic, advance] = levelsOf(report);
    expect(basic!.evidence).toMatchObject([
      { title: [{ text: 'คำสั่ง' }], link: 'https://example.go.th/1' },
      { title: [{ text: 'แผน' }], link: 'https://example.go.th/2' },
    ]);
    expect(advance!.evidence ?? []).toEqual([]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'evidence-none', item: '1.1', level: 'advance', text: '-' }),
    );
  });

  it('keeps the text of columns that a report does not have', async () => {
    const { rest, warnings } = await imported(
      '1.1 ระบบ',
      table([...HEAD, ['คะแนน']], [['Basic'], ['** วางแผน'], ['ทำแล้ว'], ['100 คะแนน']]),
    );
    expect(rest).toContain('100 คะแนน');
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'column-unknown', item: '1.1', label: 'คะแนน' }),
    );
  });

  it('may stand in a frame, a content control or a tracked insertion', async () => {
    const inner = table(HEAD, [['Basic'], ['** วางแผน'], ['ทำแล้ว']]);
    const framed = await imported(table([['1.1 ระบบ', inner]]));
    expect(outline(framed.report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว']]]);
  });

  it('has the same item in several tables', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['** หนึ่ง'], ['ผลหนึ่ง']]),
      '1.1 ระบบ (ต่อ)',
      table(HEAD, [['Advance'], ['** สอง'], ['ผลสอง']]),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'หนึ่ง', 'ผลหนึ่ง'], ['advance', 'สอง', 'ผลสอง']]]);
  });
});
