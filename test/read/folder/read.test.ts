import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../src/generate/generator.js';
import { readReport, ReadError, sourceFolder } from '../../../src/read/index.js';
import { plainText } from '../../../src/markdown/content.js';
import { inFolder } from '../../support/folder.js';
import { issuesOf, notesOf, readFiles } from './support.js';

describe('readReport of a folder', () => {
  it('makes categories, items and levels of the folders and files', async () => {
    const { categories } = await readFiles({
      '2/2.1/basic.md': 'ก',
      '1/1.2/basic.md': 'ข',
      '1/1.1/significance.md': 'ค',
      '1/1.1/Basic.MD': 'ง',
    });
    expect(
      categories.map(({ number, items }) => [
        number,
        items.map(({ code, levels }) => [code, levels.map(({ level }) => level)]),
      ]),
    ).toEqual([
      [
        1,
        [
          ['1.1', ['basic', 'significance']],
          ['1.2', ['basic']],
        ],
      ],
      [2, [['2.1', ['basic']]]],
    ]);
  });

  it('takes titles and the like from report.yaml', async () => {
    const report = [
      'agency: กรม',
      'fiscalYear: 2568',
      'categories:',
      '  - number: 1',
      '    goal: เป้าหมาย',
      '    items:',
      '      - code: "1.2"',
      '        title: ชื่ออื่น',
    ].join('\n');
    const { categories } = await readFiles({
      'report.yaml': report,
      '1/1.1/basic.md': 'ก',
      '1/1.2/basic.md': 'ข',
    });
    const [{ goal, items } = { goal: undefined, items: [] }] = categories;
    expect([plainText(goal ?? []), items.map(({ code }) => code), items[1]?.title]).toEqual([
      'เป้าหมาย',
      ['1.1', '1.2'],
      'ชื่ออื่น',
    ]);
  });

  it('reads front matter: evidence, boxes of guidelines, the claim', async () => {
    const { categories } = await readFiles({
      '1/1.1/basic.md': [
        '---',
        'passed: true',
        'guidelines: |',
        '  - [x] ก',
        '    - ข้อย่อย',
        '  - [ ] ข',
        'evidence:',
        '  - title: คำสั่ง',
        '    file: คำสั่ง.pdf',
        '---',
        '![](ภาพ%201.png)',
      ].join('\r\n'),
    });
    expect(categories[0]?.items[0]?.levels[0]).toMatchObject({
      passed: true,
      guidelines: [
        { text: [{ text: 'ก' }], met: true, points: [[{ text: 'ข้อย่อย' }]] },
        { text: [{ text: 'ข' }], met: false },
      ],
      evidence: [{ file: '1/1.1/คำสั่ง.pdf' }],
      result: [{ type: 'figure', image: '1/1.1/ภาพ 1.png' }],
    });
  });

  it('reads a folder by its name with a slash, by its report.yaml, in a path with spaces and Thai', async () => {
    await inFolder(
      {
        'รายงาน ก/report.yaml': '\ufeffagency: ก\r\nfiscalYear: 2568\r\n',
        'รายงาน ก/1/1.1 ระบบ/basic.md': '\ufeffผล',
      },
      async (folder) => {
        for (const name of ['รายงาน ก', `รายงาน ก${path.sep}`, path.join('รายงาน ก', 'report.yaml')]) {
          const report = await readReport(path.join(folder, name));
          expect(report.categories[0]?.items[0]?.levels[0]?.result).toHaveLength(1);
          expect(sourceFolder(report)).toBe(path.join(folder, 'รายงาน ก'));
        }
      },
    );
  });

  it('reads files that Windows wrote: a byte order mark, CRLF, backslashes in paths', async () => {
    const windows = (...lines: string[]): string => `\ufeff${lines.map((each) => `${each}\r\n`).join('')}`;
    const { categories, profile } = await readFiles({
      'report.yaml': windows('agency: กรม', 'fiscalYear: 2568'),
      'profile.yaml': windows(
        'sections:',
        '  - number: 1',
        '    groups:',
        '      - topics:',
        '          - number: 1',
        '            answers:',
        '              - |',
        '                ก',
        '                ข',
      ),
      '1/1.1/basic.md': windows(
        '---',
        'guidelines: |',
        '  - [x] ก',
        'evidence:',
        '  - title: ข',
        '    file: เอกสาร\\ข.pdf',
        '---',
        '',
        'ค',
        '',
        '- ง',
      ),
    });
    expect(categories[0]?.items[0]?.levels[0]).toMatchObject({
      guidelines: [{ text: [{ text: 'ก' }], met: true }],
      evidence: [{ file: '1/1.1/เอกสาร/ข.pdf' }],
      result: [{ type: 'paragraph' }, { type: 'list' }],
    });
    expect(JSON.stringify([categories, profile])).not.toMatch(/\\r|\ufeff/u);
  });

  it('tells the file and line of what the documents warn of', async () => {
    const files = {
      'report.yaml': 'agency: กรม\nfiscalYear: 2568\n',
      '1/1.1/basic.md': 'ก\n',
      '1/1.2/basic.md': '\ufeff---\r\npassed: true\r\n---\r\n\r\nส านักมีค าสั่ง\r\n\r\n![](ไม่มี.png)\r\n',
    };
    await inFolder(files, async (folder) => {
      const { warnings } = await generateReport(await readReport(folder), { formats: ['docx'] });
      const file = path.join(folder, '1/1.2/basic.md');
      expect(warnings.map(({ code, source }) => [code, source?.file, source?.line])).toEqual([
        ['repaired', file, 5],
        ['picture', file, 7],
      ]);
    });
  });

  it('reads an empty level', async () => {
    const { categories } = await readFiles({ '1/1.1/basic.md': '' });
    expect(categories[0]?.items[0]?.levels).toEqual([
      { level: 'basic', criteria: [], guidelines: [], result: [] },
    ]);
  });

  it('tells the file and line of what is wrong', async () => {
    expect(
      await issuesOf({
        'report.yaml': 'agency: กรม\nfiscalYear: 2025\n',
        '1/1.1/basic.md': [
          '---',
          'evidence:',
          '  - titel: ก',
          'guidelines: |',
          '  - [x] ก',
          '  - [ข](javascript:x)',
          '---',
          '',
          'ก',
          '',
          '- ข',
          '- ค [ง](javascript:x)',
        ].join('\n'),
        '1/1.9/basic.md': 'ก',
        'profile.yaml': 'sections:\n  - number: ก\n    groups: []\n',
      }),
    ).toEqual([
      'wrong-era report.yaml:2',
      'wrong-type profile.yaml:2',
      'empty profile.yaml:3',
      'missing 1/1.1/basic.md:3',
      'unknown-key 1/1.1/basic.md:3',
      'unsafe-link 1/1.1/basic.md:6',
      'unsafe-link 1/1.1/basic.md:12',
      'unknown-item 1/1.9/basic.md:1',
    ]);
  });

  it('names every file that it does not read, and which is meant', async () => {
    const files = { '1/1.1/basik.md': 'ก', '1/README.md': 'ข', '1/basic.md': 'ค', 'notes.md': 'ง' };
    expect(await notesOf({ ...files, '2/2.1/basic.md': 'ก' })).toEqual([
      '1/1.1/basik.md → 1/1.1/basic.md',
      '1/basic.md',
      'notes.md',
    ]);
  });

  it.each([
    ['front matter that does not end', '---\npassed: true\n', 'syntax', 1],
    ['YAML that is broken', '---\na: b\npassed: [\n---\n', 'syntax', 4],
    ['the result in the front matter', '---\nresult: ก\n---\n', 'syntax', 2],
    ['a level in the front matter', '---\nlevel: basic\n---\n', 'syntax', 2],
    ['front matter without fields', '---\nก\n---\n', 'syntax', 2],
  ])('refuses %s with its line, in Thai words', async (_, text, code, line) => {
    const error: unknown = await readFiles({ '1/1.1/basic.md': text }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReadError);
    const { problem, messages } = error as ReadError;
    expect(problem).toMatchObject({ code, line });
    // Names of fields apart.
    expect(messages.th.slice(messages.th.lastIndexOf('.md'))).not.toMatch(/\b(?:the|is|has|and|must)\b/u);
  });

  it('says which file is missing', async () => {
    await inFolder({ '1/1.1/basic.md': 'ก' }, async (folder) => {
      await expect(readReport(folder)).rejects.toMatchObject({
        file: path.join(folder, 'report.yaml'),
        problem: { code: 'not-found' },
      });
    });
  });
});
