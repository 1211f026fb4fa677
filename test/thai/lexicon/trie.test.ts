import { describe, expect, it } from '@jest/globals';
import { buildTrie, ROOT, type Trie } from '../../../src/thai/lexicon/trie.js';

function nodeOf(trie: Trie, word: string): number {
  return [...word].reduce((node, letter) => (node === 0 ? 0 : trie.next(node, letter.charCodeAt(0))), ROOT);
}

describe('buildTrie', () => {
  const trie = buildTrie([' กา การ\nงาน ', 'ส่วน-ราชการ']);

  it('holds the words of all lists and no others', () => {
    for (const word of ['กา', 'การ', 'งาน', 'ส่วนราชการ']) expect(trie.isWord(nodeOf(trie, word))).toBe(true);
    for (const word of ['ก', 'งา', 'ส่วน']) expect(trie.isWord(nodeOf(trie, word))).toBe(false);
    expect(nodeOf(trie, 'ขา')).toBe(0);
  });

  it('tells where a word may be parted at need', () => {
    expect(trie.joints(nodeOf(trie, 'ส่วนราชการ'))).toEqual(['ส่วน'.length]);
    expect(trie.joints(nodeOf(trie, 'การ'))).toEqual([]);
  });
});
