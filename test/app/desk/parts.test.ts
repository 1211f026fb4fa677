import { describe, expect, it } from '@jest/globals';
import { edited } from '../../../src/app/desk/edit.js';
import { partsOf } from '../../../src/app/desk/parts/index.js';
import { readReport } from '../../../src/read/index.js';
import { compactReport } from '../../../src/report/index.js';
import { starterFiles } from '../../../src/tools/starter/index.js';
import type { Desk, FileMap } from '../../../src/app/desk/index.js';
import { files, newDesk, text } from './support/desk.js';

const REPORT = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n';
const FOLDER = { 'report.yaml': REPORT, '1/1.1/basic.md': 'ผลเดิม\n' };
const RESULTS = `# ตัวชี้วัดของกรม
items:
  - code: "7.1"
    indicators:
      - name: ความพึงพอใจ # รายปี
        target: 85%
        years: [{ year: 2567, value: ๘๔.๕ }]
        extra: { source: กพร. }
      - name: ข้อร้องเรียน
`;

type Fields = Record<string, unknown>;
const partOf = async (desk: Desk, key: string): Promise<Fields> =>
  structuredClone((await desk.view()).report!.parts[key]) as Fields;
const starter = (): FileMap =>
  files(Object.fromEntries(starterFiles({ agency: 'กรมตัวอย่าง', fiscalYear: 2568 })));

describe('indicators', () => {
  it('are edited in their file, and all else in it stays as it is written', async () => {
    const desk = newDesk();
    await desk.open('x', files({ 'report.yaml': REPORT, 'results.yaml': RESULTS }));
    const item = await partOf(desk, 'results/items/7.1');
    (item['indicators'] as Fields[])[1]!['target'] = '๑๒';
    await desk.edit({ part: 'results/items/7.1', value: item });
    expect(text(desk, 'results.yaml')).toBe(`${RESULTS}        target: 12\n`);
  });

  it('are read as the files of a report are: Thai digits, per cent, a dash for no figure', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const years = [
      { year: '๒๕๖๗', value: '1,234.5' },
      { year: '2568', value: '-' },
    ];
    const value = {
      code: '7.2',
      indicators: [{ name: 'ก', target: '85%', weight: '', years }, { name: ' ' }],
    };
    await desk.edit({ part: 'results/items/7.2', value });
    expect((await partOf(desk, 'results/items/7.2'))['indicators']).toEqual([
      {
        name: 'ก',
        direction: 'higher-is-better',
        target: 85,
        years: [
          { year: 2567, value: 1234.5 },
          { year: 2568, value: null },
        ],
      },
    ]);
    expect([...desk.files().files.keys()]).toContain('results.yaml');
  });

  it('are refused with a year of the Common Era, which is named in the Buddhist one', async () => {
    const desk = newDesk();
    await desk.open('x', files({ 'report.yaml': REPORT, 'results.yaml': RESULTS }));
    const item = await partOf(desk, 'results/items/7.1');
    (item['indicators'] as Fields[])[0]!['years'] = [{ year: '2024', value: 1 }];
    const error: unknown = await desk
      .edit({ part: 'results/items/7.1', value: item })
      .catch((each: unknown) => each);
    expect(desk.notes(error)[0]!.message.th).toContain('2567');
    expect((await desk.view()).changed).toEqual([]);
  });

  it('are moved with what forms do not show of them', async () => {
    const desk = newDesk();
    await desk.open('x', files({ 'report.yaml': REPORT, 'results.yaml': RESULTS }));
    const item = await partOf(desk, 'results/items/7.1');
    await desk.edit({
      part: 'results/items/7.1',
      value: { ...item, indicators: (item['indicators'] as Fields[]).toReversed() },
    });
    const [first, second] = (await partOf(desk, 'results/items/7.1'))['indicators'] as Fields[];
    expect(first!['name']).toBe('ข้อร้องเรียน');
    expect(second!['extra']).toEqual({ source: 'กพร.' });
    expect(text(desk, 'results.yaml')).toContain('# รายปี');
  });

  it('of an item that nothing is said of are no part of the report', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const view = await desk.edit({
      part: 'results/items/7.3',
      value: { code: '7.3', indicators: [{ name: '' }] },
    });
    expect(view.changed).toEqual([]);
  });
});

describe('parts that a report has not yet', () => {
  it('get the files that a new report has for them, with the comments that stand there', async () => {
    const desk = newDesk();
    await desk.open('x', starter());
    const plans = [
      { title: 'แผน 1 ปี', horizonYears: 1, activities: [{ activity: 'อบรม', period: 'ต.ค. 2567' }] },
    ];
    await desk.edit({ part: 'plans', value: plans });
    await desk.edit({ part: 'followUps', value: [{ roundMonths: 6, activities: [{ activity: 'อบรม' }] }] });
    await desk.edit({ part: 'scores', value: { '1.1': '๔๐๐', '7.1': '' } });
    await desk.edit({ part: 'executiveSummary', value: 'สรุป **สำคัญ**\n\n- ข้อ' });
    await desk.edit({
      part: 'appendices',
      value: [{ title: 'ภาคผนวก ก', content: '| ก | ข |\n| --- | --- |\n| 1 | 2 |' }],
    });
    await desk.edit({ part: 'signatures', value: [{ name: 'นายสมมุติ', date: '30 ก.ย. 2568' }] });
    await desk.edit({ part: 'cover', value: { lines: ['กระทรวงตัวอย่าง'] } });
    expect(text(desk, 'plans.yaml')).toContain('# แผนพัฒนาองค์การ:');
    expect(text(desk, 'plans.yaml')).toContain('activity: อบรม');
    expect(text(desk, 'scores.yaml')).toContain('"1.1": 400');
    expect(text(desk, 'executive-summary.md')).toBe('สรุป **สำคัญ**\n\n- ข้อ\n');
    expect(text(desk, 'appendices/01.md')).toContain('title: ภาคผนวก ก');
    expect(text(desk, 'report.yaml')).toContain('date: 2025-09-30');
    expect(text(desk, 'report.yaml')).toContain('# unit: กลุ่มพัฒนาระบบบริหาร');
    const changed = ['plans.yaml', 'follow-ups.yaml', 'scores.yaml', 'executive-summary.md', 'report.yaml'];
    expect((await desk.view()).changed).toEqual(expect.arrayContaining(changed));
  });

  it('show all topics of the profile, and keep those alone that are filled in', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const section = await partOf(desk, 'profile/sections/1');
    const topics = (section['groups'] as { topics: { title: string; answers: string[] }[] }[])[0]!.topics;
    expect(topics.map(({ title }) => title)).toContain('วิสัยทัศน์และค่านิยม');
    topics[1]!.answers[0] = 'วิสัยทัศน์ของกรม';
    await desk.edit({ part: 'profile/sections/1', value: section });
    expect(text(desk, 'profile.yaml')).toContain('วิสัยทัศน์ของกรม');
    expect(text(desk, 'profile.yaml')).not.toContain('สินทรัพย์');
    await desk.edit({ part: 'profile', value: { intro: 'บทนำ' } });
    expect(text(desk, 'profile.yaml')).toContain('text: บทนำ');
  });

  it('are taken away again with all that was in them', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    await desk.edit({ part: 'cover', value: {} });
    expect(text(desk, 'report.yaml')).toContain('cover:');
    await desk.edit({ part: 'cover', value: undefined });
    await desk.edit({ part: 'plans', value: [{ title: 'ก', activities: [{ activity: 'ข' }] }] });
    expect((await desk.edit({ part: 'plans', value: [] })).changed).toEqual([]);
  });
});

describe('owners and what a level says of itself', () => {
  const level = 'categories/1/items/1.1/levels/basic';
  it('are edited beside the result', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const owner = { unit: 'กองแผน', person: 'น.ส.ตัวอย่าง', due: '15/8/2568' };
    await desk.edit({ part: level, value: { owner, passed: true, recommendation: 'ควรมีตาราง' } });
    await desk.edit({ part: 'categories/1/items/1.1', value: { owner: { unit: 'กองกลาง' } } });
    expect(text(desk, '1/1.1/basic.md')).toContain('due: 2025-08-15');
    expect(text(desk, '1/1.1/basic.md')).toContain('ผลเดิม\n');
    expect(await partOf(desk, level)).toEqual({
      owner: { ...owner, due: '15 สิงหาคม 2568' },
      passed: true,
      recommendation: 'ควรมีตาราง',
    });
    expect(text(desk, 'report.yaml')).toContain('unit: กองกลาง');
    await desk.edit({ part: level, value: {} });
    expect(text(desk, '1/1.1/basic.md')).not.toContain('กองแผน');
  });
});

describe('forms of a whole report', () => {
  it('change nothing where they hand back what they show', async () => {
    const report = await readReport('examples/ministry/report.yaml');
    const parts = structuredClone(partsOf(report));
    const shown = ['plans', 'profile/sections/1', 'results/items/7.1', 'cover', 'categories/1/items/1.1'];
    for (const part of shown)
      expect(compactReport(edited(report, { part, value: parts[part] }))).toEqual(compactReport(report));
  });

  it('keep what they do not show of what they change', async () => {
    const report = await readReport('examples/ministry/report.yaml');
    const plans = structuredClone(partsOf(report))['plans'] as { activities: Fields[] }[];
    plans[0]!.activities[0]!['budget'] = '';
    const after = compactReport(edited(report, { part: 'plans', value: plans }));
    const before = structuredClone(compactReport(report)) as unknown as { plans: { activities: Fields[] }[] };
    delete before.plans[0]!.activities[0]!['budget'];
    expect(after).toEqual(before);
  });
});

/** A block of each kind, as people write it. */
const BLOCKS = [
  'ย่อหน้า **หนา** *เอียง* และ [ลิงก์](https://www.example.go.th/)',
  '### หัวข้อ',
  '- ข้อหนึ่ง\n- ข้อสอง\n  - ข้อย่อย',
  '1. ขั้นแรก\n2. ขั้นสอง',
  '| รายการ | จำนวน |\n| --- | --- |\n| อบรม | 92.5 |',
  '> ข้อสังเกต',
  '![กราฟ](figures/a.png "ภาพที่ 1 กราฟ"){width=60%}',
].join('\n\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('gives the report that was edited back out of its Word file', async () => {
  const desk = newDesk();
  await desk.open('x', new Map([...starter(), ['figures/a.png', new Uint8Array(PNG)]]));
  await desk.edit({ code: '1.1', level: 'basic', result: BLOCKS });
  await desk.edit({ part: 'executiveSummary', value: BLOCKS });
  await desk.edit({ part: 'appendices', value: [{ title: 'ภาคผนวก ก', content: BLOCKS }] });
  await desk.edit({
    part: 'results/items/7.1',
    value: {
      code: '7.1',
      description: BLOCKS,
      indicators: [
        {
          code: '7.1.1',
          name: 'ความพึงพอใจ',
          unit: 'ร้อยละ',
          target: '85%',
          years: [
            { year: '2567', value: 70 },
            { year: '2568', value: '๘๐' },
          ],
        },
      ],
    },
  });
  const activities = [{ item: '3.2', activity: 'อบรม', progress: 'แล้ว\n\n- ข้อ', budget: '1 ล้านบาท' }];
  await desk.edit({ part: 'plans', value: [{ title: 'แผน', horizonYears: '3', activities }] });
  await desk.edit({ part: 'followUps', value: [{ roundMonths: '6', activities }] });
  await desk.edit({ part: 'signatures', value: [{ role: 'ผู้รับรองรายงาน', name: 'นายสมมุติ' }] });
  const section = await partOf(desk, 'profile/sections/2');
  (section['groups'] as { topics: { answers: string[] }[] }[])[0]!.topics[0]!.answers[0] = BLOCKS;
  await desk.edit({ part: 'profile/sections/2', value: section });
  const { docx } = await desk.make(['docx'], undefined);
  const back = newDesk();
  await back.open('x.docx', new Map([['x.docx', docx!]]));
  expect((await back.view()).report).toEqual((await desk.view()).report);
});

describe('pictures', () => {
  const given = (name: string, bytes: Uint8Array) => ({ part: '1.1-basic', name, bytes });
  it('get a file in the folder, by their part and what they show', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const name = await desk.picture(given('ภาพ ถ่าย.PNG', new Uint8Array(PNG)));
    expect(name).toMatch(/^figures\/1\.1-basic-[\da-f]{8}\.png$/u);
    expect((await desk.view()).changed).toEqual([]);
    await desk.edit({ code: '1.1', level: 'basic', result: `![](${name} "คำบรรยาย")` });
    expect(text(desk, '1/1.1/basic.md')).toContain(`](../../${name} "คำบรรยาย")`);
    expect(desk.files().files.get(name)).toEqual(new Uint8Array(PNG));
    expect((await desk.undo()).changed).toEqual([]);
  });

  it('that documents cannot show are refused in the words of check, and change nothing', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1');
    const error: unknown = await desk.picture(given('IMG_1.HEIC', heic)).catch((each: unknown) => each);
    const [note] = desk.notes(error);
    const checked = await desk.open(
      'y',
      new Map([...files({ ...FOLDER, '1/1.1/basic.md': '![](../../IMG_1.HEIC)\n' }), ['IMG_1.HEIC', heic]]),
    );
    expect(checked.findings.map(({ message }) => message)).toContainEqual(note!.message);
  });
});
