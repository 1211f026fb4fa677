import { describe, expect, it } from '@jest/globals';
import { markdownToBlocks, type MarkdownPlace } from '../../src/markdown/index.js';
import { plainText } from '../../src/markdown/content.js';
import type { Block } from '../../src/report/content.js';
import { readMarkdown } from '../support/markdown.js';

const short = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.map((block) =>
    block.type === 'list'
      ? block.items.map(({ marker, text, children }) => [`${marker} ${plainText(text)}`, ...short(children)])
      : 'text' in block
        ? plainText(block.text)
        : block.type,
  );

const read = (markdown: string): readonly unknown[] => short(readMarkdown(markdown));

describe('a line right after a list', () => {
  it.each([
    ['1) ประชุม\n2) อบรม\nสรุปคือ ครบถ้วน', [[['1) ประชุม'], ['2) อบรม']], 'สรุปคือ ครบถ้วน']],
    ['๑. ประชุม\n๒. อบรม\nดำเนินการครบถ้วน', [[['๑. ประชุม'], ['๒. อบรม']], 'ดำเนินการครบถ้วน']],
    ['- ประชุม\n- อบรม\nทั้งนี้ เป็นไปตามแผน', [[['- ประชุม'], ['- อบรม']], 'ทั้งนี้ เป็นไปตามแผน']],
    ['• ประชุม\n• อบรม\n\tผลที่ได้\nครบ', [[['• ประชุม'], ['• อบรม\nผลที่ได้']], 'ครบ']],
    ['1. ประชุม\n   - ย่อย\nครบถ้วน', [[['1. ประชุม', [['- ย่อย']]]], 'ครบถ้วน']],
  ])('is a paragraph: %j', (markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });

  it('parts two lists, of which the second begins anew', () => {
    expect(read('1) ก\n2) ข\nด้านที่สอง\n1) ค\n2) ง\n3) จ')).toEqual([
      [['1) ก'], ['2) ข']],
      'ด้านที่สอง',
      [['1) ค'], ['2) ง'], ['3) จ']],
    ]);
  });

  it.each([
    ['its list goes on after it', '1) ประชุม\nรายละเอียด\n2) อบรม', [['1) ประชุม\nรายละเอียด'], ['2) อบรม']]],
    [
      'each item has such a line',
      '1) ประชุม\nผู้แทน 5 คน\n2) อบรม\nบุคลากร 9 คน',
      [['1) ประชุม\nผู้แทน 5 คน'], ['2) อบรม\nบุคลากร 9 คน']],
    ],
    ['it begins with a joining word', '1) ก\n2) ประชุม\nและอบรม', [['1) ก'], ['2) ประชุม\nและอบรม']]],
    ['the line before is not finished', '- ก\n- ประชุม,\nอบรม', [['- ก'], ['- ประชุม,\nอบรม']]],
    ['it is set in', '1) ก\n2) ประชุม\n   ต่อ', [['1) ก'], ['2) ประชุม\nต่อ']]],
    ['a line end is asked for', '- ก\n- ประชุม\\\nต่อ', [['- ก'], ['- ประชุม\nต่อ']]],
  ])('belongs to the item where %s', (_, markdown, items) => {
    expect(read(markdown)).toEqual([items]);
  });

  it('belongs to the item where a page has wrapped it, and is told where that is a guess', () => {
    const long = 'ดำเนินการประชุมคณะทำงานเพื่อทบทวนแผนปฏิบัติราชการประจำปีของทุกหน่วยงานในสังกัดและติดตามผลรายไตรมาส';
    const notes: unknown[] = [];
    const blocks = markdownToBlocks(`1) ก\n2) ${long}\nของหน่วย\n\n- ${long}\nประจำปีทั้งหมด`, {
      onNote: (note, { line }) => notes.push({ ...note, line }),
    });
    expect(blocks).toHaveLength(2);
    expect(notes).toEqual([{ code: 'line-in-item', text: 'ประจำปีทั้งหมด', line: 6 }]);
  });

  it('keeps rows of a table, pictures and fences where they are', () => {
    expect(read('1.\tก\t5\n2.\tข\t6\nรวม\t11')).toEqual(['table']);
    expect(read('- ก\n- ข\n| หัว |\n|---|\n| 1 |')).toHaveLength(1);
  });

  it('leaves the places of all that follows as they are', () => {
    const places = new Map<string, MarkdownPlace>();
    const blocks = markdownToBlocks('1) ก\n2) ข\nสรุป\n\n- ค\n- ง\nท้าย', {
      onPlace: (input, place) => void places.set(JSON.stringify(input), place),
    });
    expect(blocks?.map((block) => places.get(JSON.stringify(block))?.line)).toEqual([1, 3, 5, 7]);
  });
});

describe('what is printed in another way than it looks', () => {
  const notes = (markdown: string): readonly unknown[] => {
    const found: unknown[] = [];
    markdownToBlocks(markdown, { onNote: (note, { line }) => found.push({ ...note, line }) });
    return found;
  };

  it('is told with its line', () => {
    expect(notes('ก\n\n> ตามที่แจ้ง')).toEqual([{ code: 'quotation-sign', line: 3 }]);
    expect(notes('📌 ก\n📌 ข')[0]).toEqual({ code: 'emoji-replaced', emoji: '📌', shown: '•', line: 1 });
    expect(notes('| ก |\n|---|\n| ![ภาพ](x.png) |')).toEqual([
      { code: 'picture-below-table', image: 'x.png', line: 3 },
    ]);
  });

  it('is not told of a note, a comparison or a plain bullet', () => {
    expect(notes('> [!NOTE]\n> ก\n\n> 80 คะแนน\n\n• ก\n▪ ข')).toEqual([]);
  });
});
