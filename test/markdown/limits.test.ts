import { describe, expect, it } from '@jest/globals';
import { markdownToBlocks } from '../../src/markdown/index.js';

describe('Markdown that nobody writes', () => {
  it.each([
    ['emphasis that never closes', '*a_ ', '*a_'],
    ['links that never end', '[a](((( ', '[a](((('],
  ])('keeps %s as text', (_, pattern, word) => {
    const [block] = markdownToBlocks(pattern.repeat(5000)) ?? [];
    expect(JSON.stringify(block).split(word)).toHaveLength(5001);
    expect(JSON.stringify(block)).not.toMatch(/"type":"(?:italic|link)"/u);
  });

  it('reads emphasis in the paragraphs beside them', () => {
    const blocks = markdownToBlocks(`${'*a_ '.repeat(5000)}\n\n**หนา** _เอน_`);
    expect(blocks?.at(-1)).toEqual({
      type: 'paragraph',
      text: [{ type: 'bold', text: ['หนา'] }, ' ', { type: 'italic', text: ['เอน'] }],
    });
  });

  it('keeps a run of more marks than pair as text', () => {
    for (const mark of ['*', '_']) {
      const text = `${mark.repeat(20_000)}ก${mark.repeat(20_000)}`;
      expect(markdownToBlocks(text)).toEqual([{ type: 'paragraph', text: [text] }]);
    }
    expect(markdownToBlocks('***ก***')).toEqual([
      { type: 'paragraph', text: [{ type: 'italic', text: [{ type: 'bold', text: ['ก'] }] }] },
    ]);
  });

  it('keeps backticks that never close as text, where they are of many lengths', () => {
    const text = Array.from({ length: 1000 }, (_, index) => '`'.repeat(index + 1)).join('ก');
    expect(markdownToBlocks(text)).toEqual([{ type: 'paragraph', text: [text] }]);
    expect(markdownToBlocks('`ก` ``ข`ค``')).toEqual([{ type: 'paragraph', text: ['ก', ' ', 'ข`ค'] }]);
  });

  it('reads a table of thousands of rows', () => {
    const [table] = markdownToBlocks(`|ก|\n|-|\n${'|ข|\n'.repeat(3000)}`) ?? [];
    expect(table).toHaveProperty('rows.length', 3001);
  });

  it.each(['> ก', '- ก', '1. ก'])(
    'ends a part of %s that goes on without its marker for ever, and keeps every line',
    (opening) => {
      const lines = Array.from({ length: 3000 }, (_, index) => `ข${index}`);
      const blocks = markdownToBlocks([opening, ...lines].join('\n')) ?? [];
      expect(blocks).toHaveLength(2);
      const texts = JSON.stringify(blocks).match(/ข\d+/gu);
      expect(texts).toEqual(lines);
    },
  );
});
