import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../src/document/index.js';
import { describeProblem } from '../src/core/index.js';
import { meantDate, parseReport, readLevelName, readRoundLabel } from '../src/report/index.js';
import { originalOf } from '../src/read/folder/strangers.js';
import { findMistake } from '../src/render/template/mistake.js';
import { runningText } from '../src/tools/template/from/running-text.js';
import { parseYaml } from '../src/read/yaml.js';
import { parseJson } from '../src/read/json.js';
import { toThaiDigits } from '../src/thai/index.js';
import { checkReport } from '../src/tools/check/index.js';
import { splitHeader } from '../src/tools/extract/running-header.js';
import { processorSeconds } from './support/processor-time.js';
import { testTheme } from './write/docx/support/theme.js';
import { documentOf } from './write/docx/support/tree.js';

const COUNT = 200_000;
const run = (text: string, count = COUNT): string => text.repeat(Math.ceil(count / text.length));

const reportOf = (agency: string) => {
  const result = parseReport({
    agency,
    fiscalYear: 2568,
    categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', guidelines: ['ก'] }] }] }],
  });
  if (!result.ok) throw new Error('not valid');
  return result.report;
};

describe('a long run of one sign', () => {
  it.each([
    ['brackets that never close', '['],
    ['pictures that never close', '!['],
    ['links without an ending', '[ก](ก'],
  ])('%s is checked in time that grows as it does', async (_name, sign) => {
    const report = reportOf(`ก${run(sign, 60_000)}`);
    expect(await processorSeconds(() => checkReport(report))).toBeLessThan(4);
  });

  it.each([
    ['Thai letters', 'ก'],
    ['Latin letters', 'a'],
    ['figures', '1'],
  ])('%s gets Thai digits in time that grows as it does', async (_name, sign) => {
    expect(await processorSeconds(() => toThaiDigits(`1 ${run(sign)}`))).toBeLessThan(2);
  });

  it('leaves addresses their digits', () => {
    expect(toThaiDigits('ปี 2568 a1@b2.example http://x1.example')).toBe(
      'ปี ๒๕๖๘ a1@b2.example http://x1.example',
    );
  });

  it('of blanks is looked at once in headings, headers and templates', async () => {
    const blanks = run(' ');
    expect(await processorSeconds(() => readRoundLabel(`ก(${blanks}x`))).toBeLessThan(1);
    expect(await processorSeconds(() => splitHeader(`ก${blanks}x`, [1]))).toBeLessThan(1);
    const lines = `<section><p data-style="plain">ก${run('\n \t')}ข${run('\n', 100_000)}</p></section>`;
    const theme = {
      ...testTheme,
      paragraphs: { ...testTheme.paragraphs, base: testTheme.paragraphs['plain']! },
    };
    const { info } = documentOf([]);
    expect(
      await processorSeconds(() => {
        const [paragraph] = readDocument(lines, { info, theme, digits: 'arabic' }).sections[0]!.children;
        expect(paragraph).toMatchObject({ children: [{ value: 'ก ข' }] });
      }),
    ).toBeLessThan(3);
    expect(readRoundLabel(`แผน${run(' ', 50)}(รอบ 6 เดือน) ปีงบประมาณ พ.ศ. 2568`)?.before).toBe('แผน');
    expect(splitHeader('กรม ก · หมวด 1 การนำ', [1])).toEqual({ agency: 'กรม ก', category: 'การนำ' });
  });

  it('of blanks is looked at once in levels, dates, tags of templates and running lines', async () => {
    const blanks = run(' ');
    for (const start of ['1', '1.', 'ระดับที่ 1', 'Basic', 'พื้นฐาน', 'B', 'Basic ('])
      expect(await processorSeconds(() => readLevelName(`${start}${blanks}x`))).toBeLessThan(1);
    for (const start of ['1', '1/', '1 ก', '1/9/'])
      expect(await processorSeconds(() => meantDate(`${start}${blanks}x`))).toBeLessThan(1);
    expect(
      await processorSeconds(() => findMistake(`{{ x${blanks}~${blanks}y }}`, () => false)),
    ).toBeLessThan(1);
    for (const start of ['ก', 'ก ·', 'ปีงบประมาณ', 'หมวด', '('])
      expect(
        await processorSeconds(() =>
          runningText(`${start}${blanks}x`, { agency: undefined, kind: 'header' }),
        ),
      ).toBeLessThan(1);
    expect(readLevelName('ระดับที่ 1 : Basic Level (พื้นฐาน) (A&D): ก')?.length).toBe(41);
    expect(readLevelName('B :  - ก')).toEqual({ level: 'basic', length: 3 });
    expect(['1 ต.ค. 2568', '1/10/68', '1 - 10 - 2568', '1 ตุลาคม  2568'].map(meantDate)).toEqual(
      Array(4).fill('2025-10-01'),
    );
    expect(runningText('กรม ก · หมวด 1 การนำ', { agency: 'กรม ก', kind: 'header' })).toBe(
      '{{digits agency}}{{#if category}} · {{categoryLabel category.number category.title}}{{/if}}',
    );
  });

  it('of signs of a copy in the name of a file is looked at once', async () => {
    for (const sign of ['    copy', ' copy(1)', ' - สำเนา (2)', '~', '_old', ' '])
      for (const end of ['', 'x'])
        expect(
          await processorSeconds(() => originalOf(`a${sign.repeat(150 / sign.length - 1)}${end}.md`)),
        ).toBeLessThan(1);
    expect(originalOf('basic - Copy (2) - สำเนา.md')).toBe('basic.md');
    expect(originalOf('basic.old copy~.md')).toBe('basic.md');
  });

  it('of commas in a number is told at once', async () => {
    const result = parseReport({ agency: 'ก', fiscalYear: `2${run(',')}5`, categories: [] });
    expect(
      await processorSeconds(() => !result.ok && result.issues.map((issue) => describeProblem(issue))),
    ).toBeLessThan(2);
  });

  it('of unknown fields is refused in time that grows as it does', async () => {
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, 1]));
    expect(await processorSeconds(() => parseReport(fields))).toBeLessThan(15);
  });
});

describe('values that nest beyond number', () => {
  it.each([
    ['YAML of lists', parseYaml, '- '],
    ['YAML of keys', parseYaml, '? '],
    ['YAML of brackets', parseYaml, '['],
    ['YAML of braces', parseYaml, '{a: '],
    ['JSON of brackets', parseJson, '['],
    ['JSON of braces', parseJson, '{"a":'],
  ])('%s are refused before the stack ends', (_name, parse, sign) => {
    for (const count of [600, 2000, 100_000])
      expect(parse(sign.repeat(count))).toMatchObject({ problem: { code: 'nested-too-deep' } });
  });

  it('are read as far as reports nest', () => {
    expect(parseYaml(`${'['.repeat(100)}1${']'.repeat(100)}`)).toHaveProperty('value');
    expect(parseJson(`${'['.repeat(100)}"[[${'['.repeat(300)}"${']'.repeat(100)}`)).toHaveProperty('value');
  });
});
