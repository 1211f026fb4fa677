import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { markdownToBlocks } from '../../src/markdown/index.js';
import { documentText, readMarkdown } from '../support/markdown.js';

const text = (value: string): object => ({ type: 'text', text: value });
const bold = (value: string): object => ({ type: 'text', text: value, bold: true });
const paragraph = (...pieces: readonly object[]): object => ({ type: 'paragraph', text: pieces });
const item = (marker: string, value: string, children: readonly object[] = []): object => ({
  marker,
  text: value === '' ? [] : [text(value)],
  children,
});

describe('markdownToBlocks', () => {
  it('makes paragraphs, and breaks of line ends', () => {
    expect(readMarkdown('ก\nข\n\nค')).toEqual([
      paragraph(text('ก'), { type: 'break' }, text('ข')),
      paragraph(text('ค')),
    ]);
  });

  it('makes headings of every level alike', () => {
    expect(readMarkdown('# ก\n\n### ข')).toEqual([
      { type: 'heading', text: [text('ก')] },
      { type: 'heading', text: [text('ข')] },
    ]);
  });

  it('keeps 1) and 1. apart, and the numbers as written', () => {
    expect(readMarkdown('1) ก\n3) ข\n\n7. ค\n7. ง')).toEqual([
      { type: 'list', style: 'decimal-paren', items: [item('1)', 'ก'), item('3)', 'ข')] },
      { type: 'list', style: 'decimal-dot', items: [item('7.', 'ค'), item('7.', 'ง')] },
    ]);
  });

  it('tells dashes from bullets', () => {
    expect(readMarkdown('- ก\n\n* ข')).toEqual([
      { type: 'list', style: 'dash', items: [item('-', 'ก')] },
      { type: 'list', style: 'bullet', items: [item('•', 'ข')] },
    ]);
  });

  it('nests lists and keeps the further paragraphs of an item', () => {
    expect(readMarkdown('1. ก\n\n   ข\n   - ค\n2. ง')).toEqual([
      {
        type: 'list',
        style: 'decimal-dot',
        items: [
          item('1.', 'ก', [paragraph(text('ข')), { type: 'list', style: 'dash', items: [item('-', 'ค')] }]),
          item('2.', 'ง'),
        ],
      },
    ]);
  });

  it('reads tables, ragged rows filled up', () => {
    expect(readMarkdown('|ก|ข|\n|-|-|\n|ค|')).toEqual([
      {
        type: 'table',
        headerRows: 1,
        rows: [
          [{ text: [text('ก')] }, { text: [text('ข')] }],
          [{ text: [text('ค')] }, { text: [] }],
        ],
      },
    ]);
  });

  it('makes figures of pictures, after the text that they stand in', () => {
    const figure = { type: 'figure', image: 'a.png', alt: 'ภาพ', caption: [text('ชื่อ')] };
    expect(readMarkdown('ก ![ภาพ](a.png "ชื่อ")')).toEqual([paragraph(text('ก')), figure]);
    expect(readMarkdown('- ![ภาพ](a.png "ชื่อ")')).toEqual([
      { type: 'list', style: 'dash', items: [item('-', '', [figure])] },
    ]);
    expect(readMarkdown('# **![ภาพ](a.png "ชื่อ")**')).toEqual([figure]);
    expect(readMarkdown('|ก|\n|-|\n|![ภาพ](a.png "ชื่อ")|')).toEqual([
      expect.objectContaining({ type: 'table' }),
      figure,
    ]);
  });

  it.each([
    ['a first line’s indent', '      ย่อหน้า', 'ย่อหน้า'],
    ['tags', 'ก <b>ข</b> <img src=x>', 'ก <b>ข</b> <img src=x>'],
    ['a block of tags', '<div>\nก\n</div>', '<div>\nก\n</div>'],
    ['a row of dashes', 'ก\n---\nข', 'ก\n---\nข'],
    ['a row of equals signs', 'ก\n===', 'ก\n==='],
    ['a row of stars', '***', '***'],
    ['a fence', '```ก\nข', '```ก\nข'],
    ['a label with a colon', '[ก]: ข', '[ก]: ข'],
    ['brackets side by side', '[1](2)', '[1](2)'],
    ['a Windows path', 'C:\\new', 'C:\\new'],
    ['a single star', '3 * 4', '3 * 4'],
    ['a product', '5*6*7 และ a*b*c', '5*6*7 และ a*b*c'],
    ['a name with underscores', 'ไฟล์ report_final_v2', 'ไฟล์ report_final_v2'],
    ['a line to write on', 'ลงชื่อ____ตำแหน่ง____', 'ลงชื่อ____ตำแหน่ง____'],
    ['a range', '10~20', '10~20'],
    ['an open pair of stars', '** ก', '** ก'],
    ['a figure', '1.5 ล้านบาท', '1.5 ล้านบาท'],
    ['an abbreviation', 'ก.พ. 2568', 'ก.พ. 2568'],
    ['a year', 'พ. ศ. 2568', 'พ. ศ. 2568'],
    ['a tick box', 'ก [ ] ข', 'ก [ ] ข'],
  ])('shows %s as text', (_name, markdown, shown) => {
    expect(documentText(readMarkdown(markdown))).toBe(shown);
    expect(readMarkdown(markdown)).toEqual([expect.objectContaining({ type: 'paragraph' })]);
  });

  it('takes a backslash away only before a mark', () => {
    expect(documentText(readMarkdown('\\*ก\\* \\ข'))).toBe('*ก* \\ข');
  });

  it.each([
    ['**คำ**ติดกัน', [bold('คำ'), text('ติดกัน')]],
    ['ก่อน**คำ**', [text('ก่อน'), bold('คำ')]],
    ['**น้ำ**ที่', [bold('น้ำ'), text('ที่')]],
    ['**ฯลฯ**ๆ', [bold('ฯลฯ'), text('ๆ')]],
    ['**“คำพูด”**ต่อ', [bold('“คำพูด”'), text('ต่อ')]],
    ['ก่อน**(วงเล็บ)**ต่อ', [text('ก่อน'), bold('(วงเล็บ)'), text('ต่อ')]],
    ['ก่อน**“คำ”**', [text('ก่อน'), bold('“คำ”')]],
    ['**ก** **ข**', [bold('ก'), text(' '), bold('ข')]],
  ])('reads the bold text of %s', (markdown, expected) => {
    expect(readMarkdown(markdown)).toEqual([paragraph(...expected)]);
  });

  it('reads links, and shows the address of one without text', () => {
    expect(readMarkdown('[ก](https://a.th/ข)')).toEqual([
      paragraph({ type: 'link', target: 'https://a.th/%E0%B8%82', text: [text('ก')] }),
    ]);
    expect(documentText(readMarkdown('[](https://a.th)'))).toBe('https://a.th');
  });

  it('makes nothing of what says nothing', () => {
    expect(
      ['', ' \n ', '&nbsp;', '**&nbsp;**', '#', '>'].flatMap((markdown) => readMarkdown(markdown)),
    ).toEqual([]);
  });

  it('refuses lists and quotations that nest too deep', () => {
    expect(['- ', '> ', '1) '].map((marker) => markdownToBlocks(`${marker.repeat(50_000)}ก`))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(markdownToBlocks(`${'- '.repeat(20)}ก`)).toBeDefined();
  });

  it.each([
    ['spaces', (depth: number) => '  '.repeat(depth)],
    ['tabs', (depth: number) => '\t'.repeat(depth)],
    ['a quotation', (depth: number) => `> ${'  '.repeat(depth)}`],
  ])('refuses lists that nest too deep line by line, by %s', (_by, indent) => {
    const nested = (depth: number): string =>
      Array.from({ length: depth }, (_, level) => `${indent(level)}- ก`).join('\n');
    expect(markdownToBlocks(nested(15))).toBeDefined();
    expect([25, 1000].map((depth) => markdownToBlocks(nested(depth)))).toEqual([undefined, undefined]);
  });

  it('loses no letter and no digit of a text', () => {
    const parts = [
      'ก',
      'ข ',
      'น้ำ',
      '\n',
      '\n\n',
      '- ',
      '1) ',
      '2. ',
      '# ',
      '> ',
      '**',
      '*',
      '_',
      '`',
      '```',
      '~~~',
      '<b>',
      '|',
      '|-|\n',
      '\\',
      '---',
      '    ',
      '(',
      ')',
      '“',
      '[',
      ']',
      'PMQA',
      '4.0',
      ':',
      '\t',
      '&',
      '!',
      '+ ',
      '===',
    ];
    const letters = (value: string): string => value.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 25 }), (chosen) => {
        const markdown = chosen.join('');
        expect(letters(documentText(readMarkdown(markdown)))).toBe(letters(markdown));
      }),
      { numRuns: 1500 },
    );
  });
});
