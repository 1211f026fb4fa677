import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/read/index.js';
import { readAnswer, readNumber } from '../../src/read/lenient.js';
import { parseReport, ReportError, type Report } from '../../src/report/index.js';
import { plainText } from '../../src/markdown/content.js';
import { inFolder } from '../support/folder.js';

const reading = (text: string): Promise<Report> =>
  inFolder({ 'a.yaml': text }, (folder) => readReport(path.join(folder, 'a.yaml')));

describe('numbers as people write them', () => {
  it.each([
    ['๒๕๖๘', 2568],
    ['12 เดือน', 12],
    ['รอบ ๖ เดือน', 6],
    ['พ.ศ. 2568', 2568],
    ['85%', 85],
    ['ร้อยละ 85.5', 85.5],
    ['1,234.50', 1234.5],
    ['−5', -5],
    ['3 โครงการ', 3],
  ])('reads %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['มากกว่า 80', '80-85', '1,23', '2 ล้านบาท', '≥ 80', 'ห้า', '12 เดือน 6 วัน'])(
    'does not guess what %s means',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe('a report with numbers and texts for each other', () => {
  const TEXT = `agency: กรม
fiscalYear: ๒๕๖๘
roundMonths: ๑๒ เดือน
categories:
  - number: ๑
    items:
      - code: ๑.๑
        levels:
          - level: basic
            criteria: [2568]
            result:
              - type: table
                rows: [[ก, ข], [7.10, 88.20]]
results:
  items:
    - code: 7.1
      indicators:
        - name: ก
          target: 85%
          years: [{ year: ๒๕๖๗, value: "๘๐.๕" }]
`;

  it('is read as it is meant, numbers in texts as they are written', async () => {
    const { fiscalYear, roundMonths, categories, results } = await reading(TEXT);
    const [item] = categories[0]!.items;
    const [table] = item!.levels[0]!.result;
    expect([fiscalYear, roundMonths, item!.code]).toEqual([2568, 12, '1.1']);
    expect(table).toMatchObject({
      rows: [{}, [{ text: [{ text: '7.10' }] }, { text: [{ text: '88.20' }] }]],
    });
    expect(plainText(item!.levels[0]!.criteria[0]!.text)).toBe('2568');
    expect(results!.items[0]).toMatchObject({
      code: '7.1',
      indicators: [{ target: 85, years: [{ year: 2567, value: 80.5 }] }],
    });
  });

  it('says yes and no as people do, and a dash for no figure', async () => {
    const { categories, results } = await reading(`agency: กรม
fiscalYear: 2568
categories:
  - number: 1
    items:
      - code: '1.1'
        levels:
          - { level: basic, passed: ผ่าน }
          - { level: advance, passed: ยังไม่ผ่าน }
results:
  items:
    - code: '7.1'
      indicators:
        - { name: ก, target: '-', years: [{ year: 2567, value: '-' }, { year: 2568, value: 5 }] }
`);
    expect(categories[0]!.items[0]!.levels.map(({ passed }) => passed)).toEqual([true, false]);
    const [indicator] = results!.items[0]!.indicators;
    expect(indicator).not.toHaveProperty('target');
    expect(indicator).toMatchObject({ years: [{ value: null }, { value: 5 }] });
  });

  it.each([
    ['ผ่าน', true],
    ['ไม่ผ่าน', false],
    ['ยังไม่ได้ดำเนินการ', false],
    ['✔️', true],
    ['yes', true],
    ['ผ่านบางส่วน', undefined],
  ])('takes %s for an answer of its meaning', (given, answer) => {
    expect(readAnswer(given)).toBe(answer);
  });

  it('is refused by parseReport, which is strict', () => {
    expect(parseReport({ agency: 'ก', fiscalYear: '๒๕๖๘' }).ok).toBe(false);
  });

  it.each([
    ['fiscalYear: 68', /2568/u],
    ['fiscalYear: 2568\ndate: 2568-09-30', /2025-09-30/u],
    ['fiscalYear: 2568\ndate: 30/9/2568', /2025-09-30/u],
    ['fiscalYear: 2568\ndate: ๓๐ ก.ย. ๖๘', /2025-09-30/u],
    ['fiscalYear: 2568\ncategories: [{ number: 1, items: [{ code: "1.2", levels: [] }] }]', /ยังไม่มีระดับ/u],
  ])('says what to write instead of %j, in Thai and in English', async (text, expected) => {
    const error: unknown = await reading(`agency: ก\n${text}\n`).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReportError);
    expect((error as ReportError).messages.th).toMatch(expected);
  });

  it('names places as an officer does', async () => {
    const text =
      'agency: ก\nfiscalYear: 2568\ncategories:\n  - number: 1\n    items: [{ code: "1.2", levels: [{ level: advance, evidence: [ก] }] }]\n';
    const error = (await reading(text).catch((reason: unknown) => reason)) as ReportError;
    expect(error.issues.map(({ placeName }) => placeName?.th)).toEqual(['ประเด็น 1.2 ระดับ Advance หลักฐานที่ 1']);
  });
});
