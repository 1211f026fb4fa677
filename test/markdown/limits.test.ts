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
});
