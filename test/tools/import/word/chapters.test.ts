import { describe, expect, it } from '@jest/globals';
import { reportFiles } from '../../../../src/read/folder/index.js';
import { plainText } from '../../../../src/markdown/content.js';
import { table } from '../support/hand-made.js';
import { HEAD, imported, levelsOf, outline } from '../support/imported.js';

const LEVELS = table(HEAD, [['Basic'], ['** วางแผน'], ['ทำแล้ว']]);

const RESULTS = [
  '1.1 ระบบ',
  LEVELS,
  'หมวด 7 ผลลัพธ์',
  '7.1 การบรรลุผลลัพธ์',
  table(
    [['ตัวชี้วัด'], ['เป้าหมาย'], ['2566'], ['2567']],
    [['ข้อร้องเรียน'], ['ไม่เกิน 10'], ['12'], ['8']],
    [['ความพึงพอใจ'], ['85'], ['80'], ['86']],
    [['หมายเหตุ: นับรวมสาขา'], [''], [''], ['']],
    [{ content: ['* ข้อมูล ณ ก.ย.'], across: 4 }],
  ),
];

describe('levels without tables', () => {
  it('are under their names, with what labels say of them', async () => {
    const { report, rest } = await imported(
      '1.1 ระบบ',
      'ระดับ Basic',
      'แนวทางดำเนินการ',
      '1) วางแผน',
      'ผลการดำเนินงาน',
      'ทำแล้ว',
      'ระดับ Advance',
      '1. แนวทางการดำเนินการ:',
      '1) ขยายผล',
      '2. ผลการดำเนินการ:',
      'ทำต่อ',
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว'], ['advance', 'ขยายผล', 'ทำต่อ']]]);
    expect(rest.join('\n')).not.toContain('วางแผน');
  });

  it('are results where nothing labels their text, also beside tables of other items', async () => {
    const { report, rest } = await imported(
      '1.1 ระบบ',
      LEVELS,
      '1.2 การป้องกันทุจริต',
      'ระดับ Basic',
      'ทำแล้วทุกกอง',
      'ระดับ Advance',
      'ขยายผลแล้ว',
      'ภาคผนวก',
      'ระดับ Basic',
      'ตารางคะแนน',
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'วางแผน', 'ทำแล้ว']],
      ['1.2', ['basic', '', 'ทำแล้วทุกกอง'], ['advance', '', 'ขยายผลแล้ว']],
    ]);
    expect(rest).toContain('ตารางคะแนน');
  });
});

describe('levels by their first letters', () => {
  it('are known in their column', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        HEAD,
        [['B'], ['** วางแผน'], ['ทำแล้ว']],
        [['ระดับ A'], ['** ขยายผล'], ['ทำต่อ']],
        [['(S)'], ['** บูรณาการ'], ['สำเร็จ']],
      ),
    );
    expect(levelsOf(report).map(({ level }) => level)).toEqual(['basic', 'advance', 'significance']);
  });
});

describe('results of category 7', () => {
  it('are the indicators of tables under their headings; what is no figure is a note', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      LEVELS,
      'หมวด 7 ผลลัพธ์การดำเนินการ',
      '7.2 ด้านผู้รับบริการ',
      table(
        [['ตัวชี้วัด'], ['หน่วยวัด'], ['น้ำหนัก'], ['เป้าหมาย ปี 2567'], ['2566'], ['2567']],
        [['ความพึงพอใจ'], ['ร้อยละ'], ['๑๐'], ['85'], ['80.5'], ['1,090']],
        [['ข้อร้องเรียน'], ['เรื่อง'], ['5'], ['ไม่เกิน 3'], ['-'], ['2']],
      ),
    );
    const [item] = report.results!.items;
    expect(item).toMatchObject({
      code: '7.2',
      indicators: [
        {
          name: 'ความพึงพอใจ',
          unit: 'ร้อยละ',
          weight: 10,
          target: 85,
          years: [
            { year: 2566, value: 80.5 },
            { year: 2567, value: 1090 },
          ],
        },
        {
          name: 'ข้อร้องเรียน',
          weight: 5,
          years: [
            { year: 2566, value: null },
            { year: 2567, value: 2 },
          ],
        },
      ],
    });
    expect(JSON.stringify(item!.indicators[1]!.note)).toContain('ไม่เกิน 3');
  });

  it('say nothing of the better figures where the file does not, and a target to stay below is a warning', async () => {
    const { report, warnings } = await imported(...RESULTS);
    expect(reportFiles(report).get('results.yaml')).not.toContain('direction');
    expect(warnings.filter(({ code }) => code === 'direction-unsure')).toMatchObject([
      { indicator: 'ข้อร้องเรียน', target: 'ไม่เกิน 10' },
    ]);
  });

  it('have no indicator of a note below the table', async () => {
    const { report, rest } = await imported(...RESULTS);
    expect(report.results!.items.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
      ['ข้อร้องเรียน', 'ความพึงพอใจ'],
    ]);
    expect(rest).toContain('* ข้อมูล ณ ก.ย.');
    expect(rest).toContain('หมายเหตุ: นับรวมสาขา');
  });

  it('end where a plan begins', async () => {
    const { report } = await imported(
      ...RESULTS,
      'แผนปรับปรุงองค์การ ระยะ 1 ปี',
      table(
        [['กิจกรรม'], ['ตัวชี้วัด'], ['เป้าหมาย'], ['ระยะเวลา'], ['ผู้รับผิดชอบ']],
        [['อบรม'], ['ร้อยละผู้ผ่าน'], ['80'], ['ต.ค.'], ['กพร.']],
      ),
    );
    expect(report.results!.items.flatMap(({ indicators }) => indicators)).toHaveLength(2);
    expect(report.plans).toMatchObject([
      { activities: [{ activity: 'อบรม', indicator: 'ร้อยละผู้ผ่าน', target: '80' }] },
    ]);
  });
});

describe('plans and the executive summary', () => {
  it('are taken from their headings on', async () => {
    const { report, rest } = await imported(
      'บทสรุปผู้บริหาร',
      'ปีนี้ดำเนินการครบทุกหมวด',
      'หมวด 1 การนำองค์การ',
      '1.1 ระบบ',
      LEVELS,
      'แผนพัฒนาองค์การ ระยะ 3 ปี',
      table(
        [['ประเด็น'], ['กิจกรรม/โครงการ'], ['ตัวชี้วัด'], ['ระยะเวลา'], ['ผู้รับผิดชอบ']],
        [['1.1'], ['อบรมผู้บริหาร'], ['จำนวนรุ่น'], ['ต.ค. 2567'], ['กองกลาง']],
      ),
    );
    expect(
      report.executiveSummary!.map((block) => block.type === 'paragraph' && plainText(block.text)),
    ).toEqual(['ปีนี้ดำเนินการครบทุกหมวด']);
    expect(report.plans).toMatchObject([
      {
        title: 'แผนพัฒนาองค์การ ระยะ 3 ปี',
        horizonYears: 3,
        activities: [
          { item: '1.1', activity: 'อบรมผู้บริหาร', indicator: 'จำนวนรุ่น', period: 'ต.ค. 2567', unit: 'กองกลาง' },
        ],
      },
    ]);
    expect(rest.join('\n')).not.toContain('อบรมผู้บริหาร');
  });
});

describe('a row that is merged away', () => {
  it('is no row, and what covers it is as much lower', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [
        ['Basic'],
        ['** วางแผน'],
        [
          table(
            [['ชื่อ'], ['ผล']],
            [
              { content: ['ก'], merge: 'restart' },
              { content: ['1'], merge: 'restart' },
            ],
            [
              { content: [], merge: 'continue' },
              { content: [], merge: 'continue' },
            ],
            [['ข'], ['2']],
          ),
        ],
      ]),
    );
    const [shown] = levelsOf(report)[0]!.result;
    expect(
      shown!.type === 'table' && shown!.rows.map((cells) => cells.map(({ text }) => plainText(text))),
    ).toEqual([
      ['ชื่อ', 'ผล'],
      ['ก', '1'],
      ['ข', '2'],
    ]);
  });
});
