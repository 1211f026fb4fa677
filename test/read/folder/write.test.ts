import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { reportFiles } from '../../../src/read/folder/index.js';
import type { BlockInput } from '../../../src/markdown/index.js';
import { parsed, reportArbitrary, reportWithResult, smallReport } from '../../support/report.js';
import { writtenAndRead } from './support.js';

/** The body of the one level of a report with these blocks. */
const bodyOf = (blocks: BlockInput[]): string | undefined =>
  reportFiles(parsed(reportWithResult(blocks)))
    .get('1/1.1/basic.md')
    ?.trimEnd();

describe('reportFiles', () => {
  it('writes a folder that is read as the same report', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary, async (input) => {
        const report = parsed(input);
        expect(await writtenAndRead(report)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it('writes the report’s own fields to report.yaml, and a Markdown file for each level', () => {
    const level = { level: 'basic' as const, result: 'ผลลัพธ์' };
    const report = smallReport({
      unit: 'กลุ่มพัฒนาระบบบริหาร',
      categories: [{ number: 2, goal: 'เป้าหมาย', items: [{ code: '2.1', levels: [level] }] }],
    });
    expect(Object.fromEntries(reportFiles(parsed(report)))).toEqual({
      'report.yaml':
        'agency: กรมตัวอย่าง\nfiscalYear: 2563\nunit: กลุ่มพัฒนาระบบบริหาร\ncategories:\n  - number: 2\n    goal: เป้าหมาย\n',
      '2/2.1/basic.md': 'ผลลัพธ์\n',
    });
  });

  it('writes statements as tick lists, and evidence as data, before the result', () => {
    const level = {
      level: 'basic' as const,
      passed: true,
      criteria: ['เกณฑ์'],
      guidelines: [
        { text: 'แนวทาง', met: true, points: ['ข้อย่อย'] },
        { text: 'อีกข้อ', met: false },
      ],
      evidence: [{ title: 'คำสั่ง', file: '1/1.1/คำสั่ง 1.pdf' }],
      result: 'ผล',
    };
    const report = smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels: [level] }] }] });
    expect(reportFiles(parsed(report)).get('1/1.1/basic.md')).toBe(
      [
        '---',
        'passed: true',
        'criteria: |',
        '  - เกณฑ์',
        'guidelines: |',
        '  - [x] แนวทาง',
        '    - ข้อย่อย',
        '  - [ ] อีกข้อ',
        'evidence:',
        '  - title: คำสั่ง',
        '    file: คำสั่ง 1.pdf',
        '---',
        '',
        'ผล',
        '',
      ].join('\n'),
    );
  });

  it('gives appendices, profile, results and plans files of their own', () => {
    const report = smallReport({
      executiveSummary: 'สรุป',
      appendices: [{ title: 'ก', content: 'ข' }],
      profile: { sections: [{ number: 1, groups: [{ topics: [{ number: 1, answers: ['ค'] }] }] }] },
    } as never);
    expect([...reportFiles(parsed(report)).keys()]).toEqual([
      'report.yaml',
      'profile.yaml',
      'executive-summary.md',
      '1/1.1/basic.md',
      'appendices/01.md',
    ]);
  });

  it.each<[string, BlockInput[], string]>([
    ['headings', [{ type: 'heading', text: 'หัวข้อ' }], '## หัวข้อ'],
    ['line breaks', [{ type: 'paragraph', text: 'ก\nข' }], 'ก\nข'],
    [
      'nested lists of two kinds, markers as written',
      [
        {
          type: 'list',
          style: 'decimal-paren',
          items: [
            {
              text: 'ก',
              children: [{ type: 'list', style: 'decimal-dot', items: ['ข', { marker: '1.1', text: 'ค' }] }],
            },
            { marker: '5)', text: 'ง' },
          ],
        },
      ],
      '1) ก\n   1. ข\n   2. {1.1} ค\n5) ง',
    ],
    ['Thai markers', [{ type: 'list', style: 'thai-letters', items: ['ก', 'ข'] }], '1. {ก.} ก\n2. {ข.} ข'],
    [
      'marks of text',
      [{ type: 'paragraph', text: [{ type: 'bold', text: 'ก' }, 'ข', { type: 'underline', text: 'ค' }] }],
      '**ก**ข[ค]{.underline}',
    ],
    [
      'pictures with captions, alone and side by side',
      [
        { type: 'figure', image: '1/1.1/ก ข.png', caption: 'ภาพ', width: 60 },
        { type: 'figures', figures: [{ image: '1/ก.png' }, { image: 'ข.png', alt: 'ข', caption: 'ข' }] },
      ],
      '![](<ก ข.png> "ภาพ"){width=60%}\n\n![](../ก.png) ![ข](../../ข.png)',
    ],
    [
      'tables with a caption',
      [
        {
          type: 'table',
          caption: 'ตาราง',
          widths: [40, 60],
          rows: [
            ['ก', 'ข|ค'],
            ['1', ''],
          ],
        },
      ],
      'ตาราง: ตาราง {widths=40,60}\n\n| ก | ข\\|ค |\n| --- | --- |\n| 1 |  |',
    ],
    [
      'notes and page breaks',
      [{ type: 'note', text: 'ก\nข' }, { type: 'page-break' }],
      '> [!NOTE]\n> ก\n> ข\n\n\\newpage',
    ],
    [
      'boxes',
      [
        {
          type: 'list',
          style: 'dash',
          items: [
            { marker: '☑', text: 'ก' },
            { marker: '☐', text: 'ข' },
          ],
        },
      ],
      '- [x] ก\n- [ ] ข',
    ],
    [
      'footnotes',
      [
        { type: 'paragraph', text: ['ก', { type: 'superscript', text: '1)' }] },
        { type: 'list', style: 'decimal-paren', items: ['ที่มา'] },
      ],
      'ก[^1]\n\n[^1]: ที่มา',
    ],
    [
      'text that looks like Markdown',
      [{ type: 'paragraph', text: '# ก **ข** [ค](ง)' }],
      '\\# ก \\*\\*ข\\*\\* \\[ค\\](ง)',
    ],
  ])('writes %s', (_, blocks, markdown) => {
    expect(bodyOf(blocks)).toBe(markdown);
  });

  it('writes in a fence what Markdown has no way to write', () => {
    const rows = [[{ text: 'ก', columnSpan: 2 }], ['ข', 'ค']];
    expect(bodyOf([{ type: 'table', headerRows: 0, rows }])).toMatch(
      /^```block\ntype: table\n[^]*columnSpan: 2[^]*\n```$/u,
    );
  });

  it('keeps two lists of one kind apart', () => {
    const list: BlockInput = { type: 'list', style: 'dash', items: ['ก'] };
    expect(bodyOf([list, list])).toMatch(/^- ก\n\n```block\n/u);
  });
});
