import { describe, expect, it } from '@jest/globals';
import { anchorsOf } from '../../src/document/index.js';
import { document, figure, heading, item, list, paragraph, row, section, table } from '../support/tree.js';

describe('anchorsOf', () => {
  it('finds the id of every block of the text, captions too, in reading order', () => {
    const content = [
      heading('หัวข้อ', 1, 'h'),
      table([100], [row([paragraph('ในช่อง', 'body', 'cell')])], [], {
        id: 't',
        caption: paragraph('ตาราง', 'caption', 'tc'),
      }),
      figure({ id: 'f', caption: paragraph('ภาพ', 'caption', 'fc') }),
      list('dash', item('-', paragraph('ข้อ', 'body', 'li'))),
    ];
    expect([...anchorsOf(document(content))]).toEqual(['h', 't', 'tc', 'cell', 'f', 'fc', 'li']);
  });

  it('leaves out what is printed on every page or not at all', () => {
    const bare = table([100], [row('ก')], [], { caption: paragraph('', 'caption', 'empty') });
    const sections = [section([bare], { header: [paragraph('หัว', 'body', 'header')] })];
    expect(anchorsOf(document([], { sections })).size).toBe(0);
  });
});
