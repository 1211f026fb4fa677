import { describe, expect, it } from '@jest/globals';
import type { ListInput } from '../../src/markdown/index.js';
import { markdownToBlocks } from '../../src/markdown/index.js';
import type { Block } from '../../src/report/content.js';
import { plainText } from '../../src/markdown/content.js';
import { readMarkdown } from '../support/markdown.js';

/** Blocks in short: a list as its markers and texts, what is within an item in brackets. */
const short = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.map((block) => {
    if (block.type === 'list')
      return block.items.map(({ marker, text, children }) => [
        `${marker} ${plainText(text)}`,
        ...short(children),
      ]);
    if (block.type === 'table')
      return { table: block.rows.map((row) => row.map(({ text }) => plainText(text))) };
    return 'text' in block ? plainText(block.text) : block.type;
  });

const read = (markdown: string): readonly unknown[] => short(readMarkdown(markdown));

describe('signs that are no marks', () => {
  it.each([
    ['paths of Windows', '\\\\server\\แผน 2568\\(ลับ)\\*.docx และ C:\\งาน\\_ร่าง_.docx'],
    ['the path of a disk at the end of a line', 'D:\\\nต่อ'],
    ['numbers to compare with', '> 80 คะแนน\n>๖๐ คะแนน'],
  ])('are kept in %s', (_, markdown) => {
    expect(read(markdown)).toEqual([markdown]);
  });

  it('are taken away where they are meant', () => {
    expect(read('C:\\\\งาน\\_ 1\\. ข้อ')).toEqual(['C:\\งาน_ 1. ข้อ']);
    expect(read('> ตามที่แจ้ง\n> 80 คะแนน')).toEqual(['ตามที่แจ้ง\n80 คะแนน']);
    expect(readMarkdown('> [!NOTE]\n> 80 คะแนน')).toMatchObject([{ type: 'note' }]);
  });
});

describe('lists as they are typed or pasted', () => {
  it.each([
    ['bullets', '• หนึ่ง\n• สอง', ['• หนึ่ง', '• สอง']],
    ['bullets of Word’s symbol font', '\uf0b7 หนึ่ง\n\uf0b7 สอง', ['• หนึ่ง', '• สอง']],
    ['round bullets that became letters', 'o หนึ่ง\no สอง', ['• หนึ่ง', '• สอง']],
    ['en dashes', '– หนึ่ง\n– สอง', ['– หนึ่ง', '– สอง']],
    ['Thai digits', '๑. หนึ่ง\n๒. สอง', ['๑. หนึ่ง', '๒. สอง']],
    ['Thai digits close to their text', '๑.หนึ่ง\n๒.สอง', ['๑. หนึ่ง', '๒. สอง']],
    ['numbers in brackets', '(1) หนึ่ง\n(2) สอง', ['(1) หนึ่ง', '(2) สอง']],
    ['numbers without a space', '1.หนึ่ง\n2.สอง', ['1. หนึ่ง', '2. สอง']],
    ['Thai letters', 'ก. หนึ่ง\nข. สอง', ['ก. หนึ่ง', 'ข. สอง']],
    ['Thai letters in brackets', '(ก) หนึ่ง\n(ข) สอง', ['(ก) หนึ่ง', '(ข) สอง']],
    ['letters from the third on', 'ค. สาม\nง. สี่', ['ค. สาม', 'ง. สี่']],
    ['Latin letters', 'a) หนึ่ง\nb) สอง', ['a) หนึ่ง', 'b) สอง']],
    ['numbers of two parts', '1.1 หนึ่ง\n1.2 สอง', ['1.1 หนึ่ง', '1.2 สอง']],
    ['numbers of two parts close to their text', '1.1ก\n1.2ข', ['1.1 ก', '1.2 ข']],
    ['numbers of two parts with lines below', '1.1 ก\nต่อ\n1.2 ข', ['1.1 ก\nต่อ', '1.2 ข']],
    ['numbers with a full stop and a bracket', '1.) ก\n2.) ข', ['1.) ก', '2.) ข']],
    ['numbers of a telephone’s keys', '1️⃣ ก\n2️⃣ ข', ['1) ก', '2) ข']],
    ['arrows and hands', '👉 ก\n➡️ข\n➤ ค', ['→ ก', '→ ข', '→ ค']],
    ['any emoji', '🌈 ก\n🌈 ข', ['• ก', '• ข']],
    ['crosses', '❌ ก\n❌ ข', ['✗ ก', '✗ ข']],
    ['circled numbers', '① หนึ่ง\n② สอง', ['① หนึ่ง', '② สอง']],
    ['ticks', '✓ หนึ่ง\n✓ สอง', ['☑ หนึ่ง', '☑ สอง']],
    ['boxes of Wingdings', '\uf0fe หนึ่ง\n\uf0a8 สอง', ['☑ หนึ่ง', '☐ สอง']],
    ['plus signs', '+ หนึ่ง\n+ สอง', ['+ หนึ่ง', '+ สอง']],
    ['a tab after the marker', '•\tหนึ่ง\n•\tสอง', ['• หนึ่ง', '• สอง']],
    ['an empty line between', '๑. หนึ่ง\n\n๒. สอง', ['๑. หนึ่ง', '๒. สอง']],
    ['a number from 2 on', '2) สอง\n3) สาม', ['2) สอง', '3) สาม']],
  ])('are lists with %s', (_, markdown, items) => {
    expect(read(markdown)).toEqual([items.map((item) => [item])]);
  });

  it('keeps the text before them, and lines that go on', () => {
    expect(read('ดังนี้\n• หนึ่ง\nต่อ\n• สอง')).toEqual(['ดังนี้', [['• หนึ่ง\nต่อ'], ['• สอง']]]);
  });

  it('nests by indents, and by kinds of markers at one indent', () => {
    expect(read('• หนึ่ง\n   • ย่อย\n• สอง')).toEqual([[['• หนึ่ง', [['• ย่อย']]], ['• สอง']]]);
    expect(read('๑) หนึ่ง\n– ย่อย\n– ย่อยสอง\n๒) สอง')).toEqual([
      [['๑) หนึ่ง', [['– ย่อย'], ['– ย่อยสอง']]], ['๒) สอง']],
    ]);
  });

  it('nests numbers by their parts, and takes no figure or time for one', () => {
    expect(read('1.1 ก\n1.1.1 ข\n1.1.2 ค\n1.2 ง')).toEqual([
      [['1.1 ก', [['1.1.1 ข'], ['1.1.2 ค']]], ['1.2 ง']],
    ]);
    for (const text of ['2.5 ล้านบาท\n3.5 ล้านบาท', '09.30 น.\n10.30 น.', '1.1 ก\n12.5 ล้านบาท', '🎯 ก\n📊 ข'])
      expect(read(text)).toEqual([text]);
  });

  it('finds them in the items of other lists', () => {
    expect(read('1. หนึ่ง\n   • ย่อย\n   • ย่อยสอง\n2. สอง')).toEqual([
      [['1. หนึ่ง', [['• ย่อย'], ['• ย่อยสอง']]], ['2. สอง']],
    ]);
  });

  it.each([
    ['a figure', '1.5 ล้านบาท\nและอื่น ๆ'],
    ['a number in a sentence', 'ตามข้อ\n2) และข้ออื่น'],
    ['an abbreviation', 'ก.พ. อนุมัติ'],
    ['a letter alone', 'ข. ข้อความเดียว'],
    ['an escaped marker', '1\\. ก\n2\\. ข'],
    ['a written-out bullet', '&#8226; ก\n&#8226; ข'],
  ])('leaves %s alone', (_, markdown) => {
    expect(readMarkdown(markdown).map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('tells where each item begins', () => {
    const places: [object, number][] = [];
    const blocks = markdownToBlocks('ก\n• ข\n• ค', {
      onPlace: (input, { line }) => places.push([input, line]),
    });
    const list = blocks?.[1] as ListInput;
    expect(list.items.map((item) => places.find(([input]) => input === item)?.[1])).toEqual([2, 3]);
  });
});

describe('tables pasted with tabs', () => {
  it('are no paragraph more where the last line has spaces alone', () => {
    expect(read('ก\tข\nค\tง\n\u00a0')).toEqual([
      {
        table: [
          ['ก', 'ข'],
          ['ค', 'ง'],
        ],
      },
    ]);
  });

  it('hold cells of more than one line, which a spreadsheet puts in quotation marks', () => {
    const first = 'ลำดับ\tรายการ\tงบ';
    expect(read(`${first}\n1\t"อบรม\nรุ่นที่ 2"\t500\n2\t"มี ""คำพูด"" ก\n- ข\n1. ค"\t7`)).toEqual([
      {
        table: [
          ['ลำดับ', 'รายการ', 'งบ'],
          ['1', 'อบรม\nรุ่นที่ 2', '500'],
          ['2', 'มี "คำพูด" ก\n- ข\n1. ค', '7'],
        ],
      },
    ]);
    expect(read('ก\tข\n"ค\nง"\t"จ\nฉ"')).toEqual([
      {
        table: [
          ['ก', 'ข'],
          ['ค\nง', 'จ\nฉ'],
        ],
      },
    ]);
  });

  it('keep quotation marks that are typed', () => {
    expect(read('ก\t"ข"\nค\t"ง\nจ\tฉ')).toEqual([
      {
        table: [
          ['ก', '"ข"'],
          ['ค', '"ง'],
          ['จ', 'ฉ'],
        ],
      },
    ]);
  });

  it('are tables, short rows filled up', () => {
    expect(read('ตัวชี้วัด\tเป้าหมาย\tผล\nความพึงพอใจ\t85\t88.20\nเบิกจ่าย\t95')).toEqual([
      {
        table: [
          ['ตัวชี้วัด', 'เป้าหมาย', 'ผล'],
          ['ความพึงพอใจ', '85', '88.20'],
          ['เบิกจ่าย', '95', ''],
        ],
      },
    ]);
  });

  it('keep the numbers of their rows, and empty first cells', () => {
    expect(read('ที่\tรายการ\n1.\tก\n2.\tข')).toEqual([
      {
        table: [
          ['ที่', 'รายการ'],
          ['1.', 'ก'],
          ['2.', 'ข'],
        ],
      },
    ]);
    expect(read('ก่อน\n\tปี 67\tปี 68\nผล\t1\t2')).toEqual([
      'ก่อน',
      {
        table: [
          ['', 'ปี 67', 'ปี 68'],
          ['ผล', '1', '2'],
        ],
      },
    ]);
  });

  it('keep marks in their cells', () => {
    const [table] = readMarkdown('**ก**\tข\nค\t~~ง~~');
    expect(table).toMatchObject({
      rows: [
        [{ text: [{ text: 'ก', bold: true }] }, {}],
        [{}, { text: [{ text: 'ง', strike: true }] }],
      ],
    });
  });

  it('leave a first line’s indent and a single line alone', () => {
    expect(read('\tย่อหน้า\n\tบรรทัด')).toEqual(['ย่อหน้า\nบรรทัด']);
    expect(read('เรื่อง\tขออนุมัติ')).toEqual(['เรื่อง ขออนุมัติ']);
  });
});

describe('marks as they are typed', () => {
  const runs = (markdown: string): unknown => {
    const [block] = readMarkdown(markdown);
    return (block as { text: readonly object[] }).text.map(({ type: _, ...run }: { type?: string }) => run);
  };

  it.each([
    ['ลด~~ราคา~~ต่อ', [{ text: 'ลด' }, { text: 'ราคา', strike: true }, { text: 'ต่อ' }]],
    ['~~“ลบ”~~ต่อ', [{ text: '“ลบ”', strike: true }, { text: 'ต่อ' }]],
    ['__เน้น__ต่อ', [{ text: 'เน้น', bold: true }, { text: 'ต่อ' }]],
    ['H[2]{.subscript}O', [{ text: 'H' }, { text: '2', subscript: true }, { text: 'O' }]],
  ])('reads %s', (markdown, expected) => {
    expect(runs(markdown)).toEqual(expected);
  });

  it('holds a run above or below the line, not both', () => {
    expect(readMarkdown('x')).toEqual([{ type: 'paragraph', text: [{ type: 'text', text: 'x' }] }]);
    const nested = markdownToBlocks('[x]{.superscript}');
    expect(nested).toEqual([{ type: 'paragraph', text: [{ type: 'superscript', text: 'x' }] }]);
  });
});

describe('pictures by the names that phones and Windows give', () => {
  it.each([
    ['spaces and brackets', '![ประชุม](รูป ประชุม (1).png)', 'รูป ประชุม (1).png'],
    ['brackets', '![ประชุม](รูป(1).png)', 'รูป(1).png'],
    ['an open bracket', '![ประชุม](รูป (1.jpg)', 'รูป (1.jpg'],
    ['another case', '![ประชุม](IMG 0001.JPG)', 'IMG 0001.JPG'],
  ])('reads %s', (_, markdown, image) => {
    expect(readMarkdown(markdown)).toMatchObject([{ type: 'figure', image, alt: 'ประชุม' }]);
  });

  it('keeps their titles and widths, and the text around them', () => {
    expect(readMarkdown('ก่อน ![ก](ภาพ 1.png "ชื่อ"){width=40%} หลัง')).toMatchObject([
      { type: 'paragraph', text: [{ text: 'ก่อน หลัง' }] },
      { type: 'figure', image: 'ภาพ 1.png', width: 40, caption: [{ text: 'ชื่อ' }] },
    ]);
  });

  it('leaves escaped ones, and what is no picture, as text', () => {
    for (const markdown of ['\\![ก](ภาพ 1.png)', '![ก](ภาพ หนึ่ง)'])
      expect(readMarkdown(markdown).map(({ type }) => type)).toEqual(['paragraph']);
  });
});

describe('the alignment of a table', () => {
  it('is that of its rule', () => {
    expect(readMarkdown('|ก|ข|ค|ง|\n|---|---:|:---:|:---|\n|1|2|3|4|')).toMatchObject([
      { align: ['auto', 'right', 'center', 'left'] },
    ]);
    expect(readMarkdown('|ก|\n|---|\n|1|')[0]).not.toHaveProperty('align');
  });
});
