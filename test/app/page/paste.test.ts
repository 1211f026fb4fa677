import { describe, expect, it } from '@jest/globals';
import { markdownOf } from '../../../src/app/page/paste/index.js';
import { markdownToBlocks } from '../../../src/markdown/index.js';
import { nodesOf } from './support/nodes.js';

const markdown = (markup: string): string | undefined => markdownOf(nodesOf(markup));

describe('what is pasted', () => {
  it('keeps the numbers, bullets and depth of lists of Word', () => {
    const item = (level: number, marker: string, text: string): string =>
      `<p data-style="mso-list:l0 level${level} lfo1"><span data-style="mso-list:Ignore">${marker}<span> </span></span>${text}</p>`;
    expect(markdown(item(1, '1.', 'หนึ่ง') + item(2, 'ก)', 'ย่อย') + item(1, '·', 'จุด'))).toBe(
      '1. หนึ่ง\n   ก) ย่อย\n- จุด',
    );
  });

  it('makes tables of Word and Excel tables, a cell over two columns two', () => {
    const table =
      '<table><tbody><tr><td colspan="2"><p><b>หัว</b></p></td></tr><tr><td>ก | ข</td><td>1</td></tr></tbody></table>';
    expect(markdown(table)).toBe('| หัว |  |\n| --- | --- |\n| ก \\| ข | 1 |');
    expect(markdownToBlocks(markdown(table)!)?.map(({ type }) => type)).toEqual(['table']);
  });

  it('keeps bold, italic, headings and lists of pages', () => {
    expect(
      markdown(
        '<h2>หัวข้อ</h2><p><b>หนา </b>และ <i>เอน</i></p><ol start="3"><li>สาม<ul><li>ย่อย</li></ul></li></ol>',
      ),
    ).toBe('### หัวข้อ\n\n**หนา** และ *เอน*\n\n3. สาม\n   - ย่อย');
  });

  it('leaves plain paragraphs to the plain text, also inside the wrapper of Google Docs', () => {
    expect(markdown('<b data-style="font-weight:normal"><p>ข้อความ</p><p>อีกย่อหน้า</p></b>')).toBeUndefined();
  });

  it('takes no scripts, styles or signs for markup', () => {
    const text = markdown(
      '<style>p { x }</style><script>alert(1)</script><p><b>a</b> [x](javascript:alert(1)) *b*</p>',
    );
    expect(text).toBe('**a** \\[x\\](javascript:alert(1)) \\*b\\*');
    expect(JSON.stringify(markdownToBlocks(text!))).not.toContain('"link"');
  });
});
