import { describe, expect, it } from '@jest/globals';
import { insertLines, nextItem, surround, type Selected } from '../../../src/app/page/forms/text-tools.js';
import { pictureIn, pictureMarkdown } from '../../../src/app/page/forms/picture.js';
import { openable } from '../../../src/app/page/work/openable.js';

const field = (value: string, start: number, end: number): Selected => ({
  value,
  selectionStart: start,
  selectionEnd: end,
  setSelectionRange(from, to) {
    this.selectionStart = from;
    this.selectionEnd = to;
  },
});

describe('tools of the text field', () => {
  it('put signs around what is selected', () => {
    expect(surround(field('ก ข ค', 2, 3), '**')).toBe('**ข**');
  });

  it('put signs before each selected line, and numbers in their order', () => {
    const lines = field('แรก\nสอง\nสาม', 5, 9);
    expect(insertLines(lines, '1. ')).toBe('1. สอง\n2. สาม');
    expect([lines.selectionStart, lines.selectionEnd]).toEqual([4, 11]);
    expect(insertLines(field('หัวข้อ', 3, 3), '### ')).toBe('### หัวข้อ');
  });
});

describe('Enter in a list', () => {
  it.each([
    ['- แรก', '\n- '],
    ['ก่อน\n  • ย่อย', '\n  • '],
    ['1) แรก', '\n2) '],
    ['๙. ข้อเก้า', '\n๑๐. '],
  ])('writes the sign of the next item: %j', (text, expected) => {
    expect(nextItem(field(text, text.length, text.length))).toBe(expected);
  });

  it('ends the list in an item without text, whose sign goes', () => {
    const empty = field('- แรก\n- \nต่อ', 8, 8);
    expect(nextItem(empty)).toBe('');
    expect([empty.selectionStart, empty.selectionEnd]).toEqual([6, 8]);
  });

  it.each([
    ['ข้อความ', 4, 4],
    ['2568 เป็นปี', 5, 5],
    ['- แรก', 0, 0],
    ['- แรก', 2, 5],
    ['| ก | ข |', 3, 3],
  ])('is left to the browser elsewhere: %j', (text, start, end) => {
    expect(nextItem(field(text, start, end))).toBeUndefined();
  });
});

describe('a picture', () => {
  it('is a paragraph with its words and its width', () => {
    const given = { caption: 'ภาพที่ 1 "ใหม่"', alt: 'กราฟ [แท่ง]\nสองสี', width: '60' };
    expect(pictureMarkdown('figures/a.png', given)).toBe(
      '\n\n![กราฟ \\[แท่ง\\] สองสี](figures/a.png "ภาพที่ 1 \\"ใหม่\\""){width=60%}\n\n',
    );
    expect(pictureMarkdown('a.png', { caption: '', alt: '', width: '' })).toBe('\n\n![](a.png)\n\n');
  });

  it('is what is dropped of any kind that people take for one', () => {
    const file = (name: string, type: string) => ({ name, type }) as File;
    expect(pictureIn([file('a.txt', 'text/plain'), file('IMG.HEIC', '')])?.name).toBe('IMG.HEIC');
    expect(pictureIn([file('a.docx', 'application/zip')])).toBeUndefined();
  });
});

describe('links of a report', () => {
  it.each([
    ['https://www.example.go.th/', 'https://www.example.go.th/'],
    ['www.example.go.th', 'https://www.example.go.th/'],
    ['mailto:a@example.go.th', 'mailto:a@example.go.th'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['data:text/html,x', undefined],
    ['คำธรรมดา', undefined],
  ])('%s', (given, expected) => expect(openable(given)).toBe(expected));
});
