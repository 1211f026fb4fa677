import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../support/read-pdf.js';
import { smallReport } from '../../../support/report.js';
import { made, themed } from './made.js';

describe('the page number', () => {
  it('is printed as the theme says, in its own digits, in both files', async () => {
    const { pdf, named } = await themed("pageNumber: { format: 'หน้า {page} จาก {pages}', digits: thai }\n");
    const { pages } = await readPdf(pdf);
    const last = pages[0]!.lines.at(-1)!.text.replaceAll(/\s+/gu, ' ');
    expect(pages[0]!.lines.map(({ text }) => text).join('|')).toMatch(/หน้า ๑ จาก ๑/u);
    expect(last).toContain('๑');
    expect(named('footer')[0]).toMatch(/PAGE \\\* THAIARABIC.*NUMPAGES \\\* THAIARABIC/su);
  });

  it('is refused without a place for the number', async () => {
    await expect(themed('pageNumber: { format: หน้า }\n')).rejects.toMatchObject({
      problems: [{ problem: { code: 'bad-page-number' }, source: { line: 1 } }],
    });
  });
});

describe('a first page that differs', () => {
  it('has the header and footer of its own partials, the others those of all pages', async () => {
    const { part, named, contents, pdf } = await made(
      {
        'theme.yaml': 'firstPage: different\n',
        'first-header.hbs': '<p data-style="header">เฉพาะหน้าแรก</p>\n',
        'item.hbs': '<hr data-break="page"/><h2 data-style="item">{{code}}</h2>\n',
      },
      smallReport(),
    );
    expect(part('word/document.xml')).toContain('<w:titlePg/>');
    expect(part('word/document.xml')).toMatch(/headerReference w:type="first"/u);
    expect(named('header').filter((header) => header.includes('เฉพาะหน้าแรก'))).toHaveLength(1);
    const { pages } = await readPdf(pdf);
    expect(contents.length).toBeGreaterThan(1);
    const first = pages.map(({ lines }) => JSON.stringify(lines).includes('เฉพาะหน้าแรก'));
    expect(first).toEqual(pages.map((_, index) => index === 0));
  });
});

describe('spacing, fills and spans of a theme', () => {
  it('keep lines at an exact distance', async () => {
    const { part, contents } = await themed('paragraphs: { base: { spacing: { exact: 30 pt } } }\n');
    expect(part('word/styles.xml')).toContain('w:line="600" w:lineRule="exact"');
    expect(contents.join('')).not.toBe('');
  });

  it('colour cells and levels', async () => {
    const { part, contents } = await themed(
      "tables: { levels: { fill: { cell: '#f7f7f7', levels: { basic: '#fde9d9' } } } }\n",
    );
    expect(part('word/document.xml')).toContain('w:fill="FDE9D9"');
    expect(part('word/document.xml')).toContain('w:fill="F7F7F7"');
    expect(contents.join('')).toContain('0.992 0.914 0.851 rg');
  });

  it('give words inside a paragraph a look, a character style in Word', async () => {
    const { part, contents } = await made({
      'theme.yaml': "spans: { mark: { name: เน้นข้อความ, color: '#b00020', bold: true } }\n",
      'header.hbs': '<p data-style="header"><span data-style="mark">{{agency}}</span></p>\n',
    });
    expect(part('word/styles.xml')).toContain('<w:name w:val="เน้นข้อความ"/>');
    expect(part('word/header1.xml')).toContain('<w:rStyle w:val="PmqaSpanMark"/>');
    expect(contents[0]).toContain('0.69 0 0.125 rg');
  });

  it('name the styles that there are where a span names another', async () => {
    const bad = made({
      'theme.yaml': 'spans: { mark: { name: เน้น } }\n',
      'header.hbs': '<p data-style="header"><span data-style="marc">{{agency}}</span></p>\n',
    });
    await expect(bad).rejects.toMatchObject({ problems: [{ source: { file: 'header.hbs', line: 1 } }] });
  });
});

describe('contrast', () => {
  it('is told where text is hard to read before what is behind it', async () => {
    const { warnings } = await themed(
      "paragraphs: { table-header: { color: '#ffffff' } }\ntables: { levels: { fill: { head: '#f5c518' } } }\n",
    );
    expect(warnings).toMatchObject([
      { code: 'low-contrast', style: 'table-header', color: '#ffffff', background: '#f5c518', minimum: 3 },
    ]);
  });

  it('is not told of colours that are easy to read', async () => {
    const { warnings } = await themed(
      "paragraphs: { table-header: { color: '#ffffff' } }\ntables: { levels: { fill: { head: '#0b4f9e' } } }\n",
    );
    expect(warnings).toEqual([]);
  });
});
