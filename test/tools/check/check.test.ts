import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/tools/check/check-report.js';
import { isCitizenId } from '../../../src/tools/check/rules/personal-data.js';
import { ReportError, type ReportInput, type ResultsInput } from '../../../src/report/index.js';
import { inFolder } from '../../support/folder.js';
import { smallReport } from '../../support/report.js';

type LevelInput = NonNullable<ReportInput['categories']>[number]['items'][number]['levels'][number];

const withLevels = (...levels: LevelInput[]): ReportInput =>
  smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] });
const basic = (rest: Partial<LevelInput>): ReportInput =>
  withLevels({ level: 'basic', result: 'ผู้บริหารกำหนดวิสัยทัศน์', ...rest });

const codes = async (report: ReportInput, exists?: (file: string) => boolean): Promise<string[]> =>
  (await checkReport(report, exists ? { exists } : {})).map(({ code }) => code);

describe('checkReport', () => {
  it('finds nothing in a report that is complete', async () => {
    expect(await checkReport(smallReport())).toEqual([]);
  });

  it('takes links to whatever the template gives an id, a caption of a table too', async () => {
    const official = await readFile(
      new URL('../../../templates/official/blocks/table.hbs', import.meta.url),
      'utf8',
    );
    const report = basic({
      result: [
        { type: 'paragraph', text: [{ type: 'link', target: '#my-table', text: 'ตาราง' }] },
        { type: 'table', caption: 'ตาราง', rows: [['ก']] },
      ],
    });
    expect(await codes(report)).toEqual(['reference-broken']);
    await inFolder(
      { 'blocks/table.hbs': official.replace('<caption ', '<caption id="my-table" ') },
      async (template) => expect(await checkReport(report, { template })).toEqual([]),
    );
  });

  it('refuses a report that is not valid', async () => {
    await expect(checkReport({ fiscalYear: 2563 } as ReportInput)).rejects.toThrow(ReportError);
  });

  it.each<[string, ReportInput, string[]]>([
    ['an agency to be filled in', smallReport({ agency: 'ชื่อส่วนราชการ' }), ['agency-missing']],
    ['a level without result', basic({ result: '' }), ['level-without-result']],
    [
      'a guideline that the result does not speak of',
      basic({ guidelines: ['มีการประเมินความเสี่ยงด้านทุจริต'] }),
      ['guideline-not-mentioned'],
    ],
    ['a guideline that it restates', basic({ guidelines: ['ผู้บริหารกำหนดวิสัยทัศน์'] }), []],
    [
      'ticks at some guidelines only',
      basic({ guidelines: [{ text: 'ผู้บริหาร', met: true }, 'วิสัยทัศน์'] }),
      ['met-missing'],
    ],
    [
      'Advance claimed without Basic',
      withLevels(
        { level: 'basic', result: 'ก', passed: false },
        { level: 'advance', result: 'ข', passed: true },
      ),
      ['level-out-of-order'],
    ],
    [
      'lines that end where a page did',
      basic({
        result:
          'ผู้บริหารกำหนดวิสัยทัศน์และยุทธศาสตร์ที่ตอบสนองต่อภารกิจ โดยให้บุคลากร\nทุกระดับมีส่วนร่วมในการเสนอความเห็น และนำผลการสำรวจความต้องการของ\nผู้รับบริการมาทบทวน',
      }),
      ['lines-wrapped'],
    ],
    ['lines that were meant', basic({ result: 'ผู้บริหาร\nวิสัยทัศน์\nพันธกิจ' }), []],
    ['a heading that ends a result', basic({ result: 'ก\n\n## ข' }), ['heading-without-text']],
    [
      'evidence listed twice',
      basic({
        evidence: [
          { title: 'คำสั่ง', file: 'a.pdf' },
          { title: 'คำสั่งแต่งตั้ง', file: 'a.pdf' },
        ],
      }),
      ['evidence-twice'],
    ],
    ['evidence without a place', basic({ evidence: [{ title: 'คำสั่ง' }] }), ['evidence-without-place']],
    [
      'an official secret',
      basic({ evidence: [{ title: 'แผนรักษาความปลอดภัย (ลับมาก)', file: 'a.pdf' }] }),
      ['evidence-secret'],
    ],
    ['a word that holds ลับ', basic({ evidence: [{ title: 'การรักษาความลับ', file: 'a.pdf' }] }), []],
    [
      'evidence that the text names and nobody lists',
      basic({ result: 'ตามคำสั่ง [E1] และ [E2]', evidence: [{ id: 'E1', title: 'คำสั่ง', file: 'a.pdf' }] }),
      ['evidence-unknown'],
    ],
    ['brackets of another kind', basic({ result: 'ตามมาตรา [12]' }), []],
    ['a link that leads nowhere', basic({ result: '[ดู](#item-9.9)' }), ['reference-broken']],
    ['a link to an item', basic({ result: '[ดู](#item-1.1)' }), []],
    ['a character that no font has', basic({ result: 'ก 漢' }), ['not-drawn']],
    ['an identity number', basic({ result: 'เลขที่ 1-1037-02071-81-1' }), ['citizen-id']],
    ['an identity number in Thai digits', basic({ result: 'เลขที่ ๑๑๐๓๗๐๒๐๗๑๘๑๑' }), ['citizen-id']],
    ['thirteen digits of another kind', basic({ result: 'เลขที่ 1103702071812' }), []],
    ['a telephone number', basic({ result: 'โทร. 081-234-5678' }), ['phone-number']],
    [
      'a number of a document',
      basic({ result: 'ที่ นร 1200/ว 12 ลงวันที่ 30 กันยายน 2563 จำนวน 1,234,567 บาท' }),
      [],
    ],
  ])('tells of %s', async (_, report, expected) => {
    expect(await codes(report)).toEqual(expected);
  });

  it('looks evidence files up where it is told how', async () => {
    const report = basic({ evidence: [{ title: 'คำสั่ง', file: 'a.pdf' }] });
    expect(await codes(report, () => true)).toEqual([]);
    expect(await codes(report, () => false)).toEqual(['evidence-file-missing']);
  });

  it('tells of questions of the profile without answers, by place', async () => {
    const profile = {
      sections: [
        {
          number: 1,
          groups: [{ label: 'ก', topics: [{ number: 1, questions: ['ก', 'ข'], answers: ['ตอบ'] }] }],
        },
      ],
    };
    expect(await checkReport(smallReport({ profile }))).toMatchObject([
      {
        code: 'profile-answer-missing',
        path: ['profile', 'sections', 0, 'groups', 0, 'topics', 0, 'answers', 1],
      },
    ]);
  });

  it('tells of indicators without target or trend', async () => {
    const results: ResultsInput = {
      items: [{ code: '7.1', indicators: [{ name: 'ร้อยละ', years: [{ year: 2568, value: 3 }] }] }],
    };
    expect(await codes(smallReport({ results }))).toEqual(['indicator-without-target', 'indicator-years']);
  });

  it('tells of a target of zero, and of a given score that the figures contradict', async () => {
    const years = [2566, 2567, 2568].map((year) => ({ year, value: 88 }));
    const item = (target: number): ResultsInput => ({
      items: [{ code: '7.1', indicators: [{ name: 'ก', target, years }] }],
    });
    expect(await codes(smallReport({ results: item(0) }))).toEqual(['indicator-target-zero']);
    const found = await checkReport(smallReport({ results: item(80), scores: { '7.1': 400 } }));
    expect(found.map(({ message }) => message.en)).toEqual([
      '7.1: the given score 400 differs from 500, computed from the figures of its indicators',
    ]);
  });

  it('tells of given scores that the ticks contradict', async () => {
    const report = { ...basic({ guidelines: [{ text: 'ผู้บริหาร', met: true }] }), scores: { '1.1': 500 } };
    expect(await checkReport(report)).toMatchObject([
      {
        code: 'score-contradicts-ticks',
        message: { en: '1.1: the given score 500 differs from 300, computed from the guidelines met' },
      },
    ]);
  });

  it('hides the middle of what is personal', async () => {
    const [finding] = await checkReport(basic({ result: 'เลขที่ 1103702071811' }));
    expect(finding?.message.en).toBe('citizen ID number found: 11xxxxxxxxx11');
  });

  it('computes the check digit of identity numbers', async () => {
    expect(isCitizenId('1103702071811')).toBe(true);
    expect(isCitizenId('1103702071812')).toBe(false);
  });
});
