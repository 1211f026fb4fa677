import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatSource } from '../../../src/core/index.js';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import {
  contentsOf,
  documentParagraphs,
  inlineText,
  paragraphsOf,
  visit,
  type Document,
} from '../../../src/document/index.js';
import { plainText, type BlockInput } from '../../../src/markdown/index.js';
import type { Report, ReportInput } from '../../../src/report/index.js';
import { parseReport } from '../../../src/report/index.js';
import type { GenerateOptions } from '../../../src/generate/options.js';
import { TemplateError } from '../../../src/render/template/index.js';
import { inFolder } from '../../support/folder.js';
import {
  parsed,
  reportArbitrary,
  reportWithResult,
  smallReport,
  textArbitrary,
} from '../../support/report.js';

const build = createDocumentBuilder();
const documentFor = async (input: ReportInput, options: GenerateOptions = {}): Promise<Document> =>
  (await build(parsed(input), options)).document;
const linesFor = async (input: ReportInput, options: GenerateOptions = {}): Promise<readonly string[]> =>
  documentParagraphs(await documentFor(input, options));

/** What is wrong with a template folder of the given files, as `file:line:column message`. */
const wrongs = (
  files: Readonly<Record<string, string>>,
  input: ReportInput = smallReport(),
): Promise<readonly string[]> =>
  inFolder(files, async (template) => {
    try {
      await build(parsed(input), { template });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return error.issues.map(({ source, message }) => `${formatSource(source!)} ${message.en}`);
    }
    return [];
  });

describe('figures side by side', () => {
  const figures = ['ก', 'ข', 'ค', 'ง'].map((caption) => ({ image: `${caption}.png`, caption }));
  const cellsOf = async (row: BlockInput): Promise<readonly (readonly string[])[]> => {
    const rows: string[][] = [];
    visit(await documentFor(reportWithResult([row])), (block) => {
      if (block.type !== 'table' || block.style !== 'figures') return;
      for (const { cells } of block.body)
        rows.push(cells.map((cell) => cell.children.flatMap(paragraphsOf).join()));
    });
    return rows.map((row) => row.map((text) => text.replace(/^.*\n/u, '')));
  };

  it('stand in a row of three, the last row filled up', async () => {
    expect(await cellsOf({ type: 'figures', figures })).toEqual([
      ['ภาพที่ 1 ก', 'ภาพที่ 2 ข', 'ภาพที่ 3 ค'],
      ['ภาพที่ 4 ง', '', ''],
    ]);
  });

  it('stand in rows of as many as the report asks for', async () => {
    expect(await cellsOf({ type: 'figures', columns: 2, figures })).toEqual([
      ['ภาพที่ 1 ก', 'ภาพที่ 2 ข'],
      ['ภาพที่ 3 ค', 'ภาพที่ 4 ง'],
    ]);
  });
});

describe('a caption', () => {
  const lines = async (...captions: readonly string[]): Promise<readonly string[]> => {
    const tables = captions.map((caption): BlockInput => ({ type: 'table', caption, rows: [['ก']] }));
    return (await linesFor(reportWithResult(tables), { digits: 'thai' })).filter((line) =>
      line.startsWith('ตารางที่'),
    );
  };

  it('is numbered', async () => {
    expect(await lines('ก', 'ข')).toEqual(['ตารางที่ ๑ ก', 'ตารางที่ ๒ ข']);
  });

  it('keeps the number that it was given', async () => {
    expect(await lines('ตารางที่ 7 ก', 'ข', 'ตารางที่แสดง')).toEqual([
      'ตารางที่ ๗ ก',
      'ตารางที่ ๑ ข',
      'ตารางที่ ๒ ตารางที่แสดง',
    ]);
  });
});

describe('a template folder of one’s own', () => {
  it('stands over a single partial', async () => {
    await inFolder(
      { 'blocks/paragraph.hbs': '<p data-style="note">» {{> text pieces=text}}</p>\n' },
      async (template) => {
        expect(await linesFor(smallReport(), { template })).toContain('» ผู้บริหารกำหนดวิสัยทัศน์');
        expect(await linesFor(smallReport(), { template })).toContain(
          'หมวด 1 การนำองค์การ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
        );
      },
    );
  });

  it('stands over a single line of the theme', async () => {
    await inFolder({ 'theme.yaml': 'tables: { levels: { columns: [20, 20, 60] } }\n' }, async (template) => {
      const { theme, sections } = await documentFor(smallReport(), { template });
      expect(theme.tables['levels']?.columns).toEqual([20, 20, 60]);
      expect(sections[0]?.children).toContainEqual(
        expect.objectContaining({ type: 'table', columns: [20, 20, 60] }),
      );
    });
  });

  it.each<[string, string, string]>([
    ['raw output', '<p>\n  {{{name}}}</p>', 'title.hbs:2:3 raw output'],
    ['raw output by &', '<p>{{& name}}</p>', 'title.hbs:1:4 raw output'],
    ['raw output within a block', '{{#if single}}\n<p>{{~{name}~}}</p>{{/if}}', 'title.hbs:2:4 raw output'],
    ['a decorator', '{{* foo}}', 'title.hbs:1:1 decorators'],
    ['an open block', '<p>\n{{#if a}}</p>', 'title.hbs:2'],
    ['an unknown helper', '<p>\n {{shout title.name}}</p>', 'title.hbs:2:2 there is no helper “shout”'],
    [
      'an unknown field',
      '<p data-style="title">\n  {{title.nmae}}</p>',
      'title.hbs:2:5 there is no field “nmae” here',
    ],
    [
      'a field of nothing',
      '<p data-style="title">{{digits nmae.first}}</p>',
      'title.hbs there is no value here to take the field “first” from',
    ],
    [
      'a misspelt helper',
      '<p>\n {{digit title.name}}</p>',
      'title.hbs:2:2 there is no helper “digit”; did you mean “digits”?',
    ],
    ['an unknown partial', '<p>\n {{> nothing}}</p>', 'title.hbs:2:2 there is no partial “nothing”; check'],
    [
      'a misspelt partial',
      '{{> blocks/lists}}',
      'title.hbs:1:1 there is no partial “blocks/lists”; did you mean',
    ],
    ['a call of itself', '{{> title}}', 'report.hbs the templates call each other endlessly'],
    [
      'an unknown element',
      '<p data-style="title">ก</p>\n\n  <div>ก</div>',
      'title.hbs:3:3 <div> is not allowed',
    ],
    [
      'an unknown element after trimmed space',
      '<p data-style="title">ก</p>\n\n  {{~#if single~}}  \n\n <div>ก</div>{{/if}}',
      'title.hbs:5:2 <div> is not allowed',
    ],
    [
      'an unknown attribute',
      '<p data-style="title" class="{{digits title.name}}">ก</p>',
      'title.hbs:1:1 <p> has no attribute “class”',
    ],
    [
      'a tag that is not closed',
      '<p data-style="title">ก',
      'title.hbs:1:1 the markup is not well formed: <p> is not closed',
    ],
    [
      'an unknown style',
      '<p data-style="title">ก</p><p data-style="{{title.name}}">ก</p>',
      'title.hbs:1:28 <p>: the theme has no style',
    ],
  ])('is refused for %s, with its place', async (_name, source, expected) => {
    const [first = ''] = await wrongs({ 'title.hbs': source });
    expect(first.slice(0, expected.length)).toBe(expected);
  });

  it('names the innermost of nested partials', async () => {
    expect(await wrongs({ 'run.hbs': '<b>{{digits text}}</b>' })).toEqual([
      expect.stringMatching(/^run\.hbs:1:1 <b> is not allowed/u),
    ]);
    expect(await wrongs({ 'run.hbs': '{{digits txt}}' })).toEqual([
      expect.stringMatching(/^run\.hbs:1:1 “digits” gets a field that does not exist/u),
    ]);
  });

  it('is refused with all that its files hold', async () => {
    expect(await wrongs({ 'title.hbs': '{{{a}}}', 'item.hbs': '{{{b}}}{{{c}}}' })).toHaveLength(3);
  });

  it.each([
    ['a tag', 'align: !!js/function left\n', /^theme\.yaml:1:8 /u],
    [
      'aliases that multiply',
      `a: &a [x]\n${'bcdefghijk'.replace(/./gu, (n, at) => `${n}: &${n} [${`*${'abcdefghij'[at]},`.repeat(9)}]\n`)}`,
      /^theme\.yaml:1:1 .*alias/iu,
    ],
  ])('is refused for a theme with %s', async (_what, theme, told) => {
    expect(await wrongs({ 'theme.yaml': theme })).toEqual([expect.stringMatching(told)]);
  });

  it('is refused for values of a theme that cannot be used, with the place of each', async () => {
    const theme = 'align: left\nparagraphs:\n  body: { size: x }\npage:\n  margn: {}\n';
    expect((await wrongs({ 'theme.yaml': theme })).toSorted()).toEqual([
      expect.stringMatching(/^theme\.yaml:3:11 paragraphs\.body\.size: “x” is not a length/u),
      expect.stringMatching(/^theme\.yaml:5:3 page\.margn: unknown key “margn”/u),
    ]);
  });

  it('is refused for a theme that is not YAML, with its place', async () => {
    expect(await wrongs({ 'theme.yaml': 'align: left\nlink: {' })).toEqual([
      expect.stringMatching(/^theme\.yaml:2:/u),
    ]);
  });
});

/** Every text that the official template prints of a report. */
function textsOf(report: Report): readonly string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (value.some((piece: { type?: string }) => piece.type === 'text'))
        texts.push(plainText(value as never));
      else value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const { items } of report.categories) visit(items);
  visit(report.appendices);
  return texts;
}

describe('the official template', () => {
  it('renders every valid report, with all its text', async () => {
    const squeeze = (text: string): string => text.replace(/[\s\u0085]/gu, '').toWellFormed();
    const printable = (text: string): string =>
      squeeze(text).replace(/[\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/gu, '\ufffd');
    await fc.assert(
      fc.asyncProperty(reportArbitrary, async (input) => {
        const report = parsed(input);
        const { document } = await build(report, {});
        const printed = squeeze(documentParagraphs(document).join('\n'));
        for (const text of textsOf(report)) expect(printed).toContain(printable(text));
      }),
      { numRuns: 150 },
    );
  });

  it('prints text that looks like markup or a template as text', async () => {
    const text = '<p>{{agency}}</p> &amp; {{{x}}} "\'` =';
    expect(await linesFor(reportWithResult([{ type: 'paragraph', text }]))).toContain(text);
  });

  it('prints any text as it is, forbidden characters replaced', async () => {
    await fc.assert(
      fc.asyncProperty(textArbitrary, async (text) => {
        const agency = `ก${text}`.replace(/[\s\u0085]+/gu, ' ').trim();
        const { info, sections } = await documentFor(smallReport({ agency: `ก${text}` }));
        expect(info.author).toBe(agency);
        expect(sections).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
    expect(
      await linesFor(reportWithResult([{ type: 'paragraph', text: 'ก\u0000ข\ufffeค\ud800' }])),
    ).toContain('กข\ufffdค\ufffd');
  });

  it('writes numbers in Thai digits, addresses not', async () => {
    const lines = await linesFor(reportWithResult('ข้อ 1 ดู https://a.th/1\n\n1) ก'), { digits: 'thai' });
    expect(lines).toContain('หมวด ๑ การนำองค์การ (รอบ ๑๒ เดือน) ปีงบประมาณ พ.ศ. ๒๕๖๓');
    expect(lines).toContain('ข้อ ๑ ดู https://a.th/1');
    expect(lines).toContain('๑) ก');
  });

  it('splits a title that holds both lines, and prints neither twice', async () => {
    const title = 'สรุปรายงาน PMQA 4.0 หมวด 1 การนำองค์การ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563';
    expect((await linesFor(smallReport({ title }))).slice(0, 2)).toEqual([
      'สรุปรายงาน PMQA 4.0',
      'หมวด 1 การนำองค์การ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
    ]);
  });

  it('prints a page for the title', async () => {
    const { sections } = await documentFor(smallReport({ unit: 'กลุ่มพัฒนา' }), {
      titlePage: true,
      date: '2021-01-05',
    });
    expect(sections).toHaveLength(2);
    const [cover, body] = sections.map((section) =>
      documentParagraphs({ ...({} as Document), sections: [section] }),
    );
    expect(cover).toEqual(expect.arrayContaining(['กรมตัวอย่าง', 'กลุ่มพัฒนา', '5 มกราคม 2564']));
    expect(body?.[0]).toMatch(/^หมวด 1/u);
  });

  const two = smallReport({
    categories: ([1, 2] as const).map((number) => ({
      number,
      items: [{ code: `${number}.1` as const, levels: [{ level: 'basic' as const }] }],
    })),
  });

  it('heads each of several categories, and says round and year once', async () => {
    const lines = await linesFor(two, { contents: false });
    expect(lines.filter((line) => line.startsWith('หมวด'))).toEqual([
      'หมวด 1 การนำองค์การ',
      'หมวด 2 การวางแผนเชิงยุทธศาสตร์',
    ]);
    expect(lines.filter((line) => line.includes('(รอบ 12 เดือน)'))).toHaveLength(1);
  });

  it('names each of several categories in the header of its pages', async () => {
    const { sections } = await documentFor({ ...two, appendices: [{ title: 'ก', content: 'ข' }] });
    expect(sections.map(({ header }) => header.flatMap(paragraphsOf))).toEqual([
      ['กรมตัวอย่าง'],
      ['กรมตัวอย่าง · หมวด 1 การนำองค์การ'],
      ['กรมตัวอย่าง · หมวด 2 การวางแผนเชิงยุทธศาสตร์'],
      ['กรมตัวอย่าง'],
    ]);
  });

  it('has a table of contents where there are several categories, or by option', async () => {
    const contents = async (report: ReportInput, options?: GenerateOptions): Promise<readonly string[]> =>
      contentsOf(await documentFor(report, options)).flatMap(({ entries }) =>
        entries.map(
          ({ style, target, children }) => `${style} ${target} ${inlineText(children).slice(0, 10)}`,
        ),
      );
    expect(await contents({ ...two, appendices: [{ title: 'ก', content: 'ข' }] })).toEqual([
      'contents-1 category-1 หมวด 1 การ',
      'contents-2 item-1.1 1.1 ระบบกา',
      'contents-1 category-2 หมวด 2 การ',
      'contents-2 item-2.1 2.1 กระบวน',
      'contents-1 heading:1 ก',
    ]);
    expect(await contents(two, { contents: false })).toEqual([]);
    expect(await contents(smallReport())).toEqual([]);
    expect(await contents(smallReport(), { contents: true })).toHaveLength(2);
  });

  it('prints only the categories asked for', async () => {
    const lines = await linesFor(two, { only: [2] });
    expect(lines.filter((line) => line.startsWith('หมวด'))).toEqual([
      'หมวด 2 การวางแผนเชิงยุทธศาสตร์ (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
    ]);
    await expect(documentFor(two, { only: [3] })).rejects.toThrow(
      'the report has no category or item 3; its categories are 1, 2',
    );
  });

  it('links evidence to its address, Thai letters percent-encoded, and shows it as written', async () => {
    const input = smallReport({
      categories: [
        {
          number: 1,
          items: [
            {
              code: '1.1',
              levels: [{ level: 'basic', evidence: [{ title: 'ก', link: 'www.a.th/ข' }] }],
            },
          ],
        },
      ],
    });
    expect(parseReport(input).ok).toBe(true);
    expect(JSON.stringify(await documentFor(input))).toContain(
      JSON.stringify({
        type: 'link',
        target: 'http://www.a.th/%E0%B8%82',
        children: [{ type: 'text', value: 'www.a.th/ข' }],
      }),
    );
  });
});
