import { describe, expect, it } from '@jest/globals';
import { parseDictionary, ROOT, Source, thaiDictionary, type Dictionary } from '../../src/thai/dictionary.js';

const entryOf = (dictionary: Dictionary, word: string): number =>
  [...word].reduce((entry, letter) => (entry === 0 ? 0 : dictionary.next(entry, letter.charCodeAt(0))), ROOT);

describe('the dictionary of the package', () => {
  const dictionary = thaiDictionary();
  const isWord = (word: string): boolean => dictionary.isWord(entryOf(dictionary, word));

  it("holds ICU's words, the general lists and the lists by subject", () => {
    for (const word of ['กระต่าย', 'วิสัยทัศน์', 'ความดันโลหิตสูง']) expect(isWord(word)).toBe(true);
    expect(dictionary.sourceOf(entryOf(dictionary, 'วิสัยทัศน์'))).toBe(Source.General);
    expect(dictionary.sourceOf(entryOf(dictionary, 'ความดันโลหิตสูง'))).toBe(Source.Subject);
  });

  it('holds no other words', () => {
    for (const word of ['', 'ก', 'วิสัยทั', 'ฮฮฮ']) expect(isWord(word)).toBe(false);
    expect(dictionary.next(ROOT, 'a'.charCodeAt(0))).toBe(0);
    expect(dictionary.next(ROOT, 0xffff)).toBe(0);
  });

  it('names the soft breaks of a long compound from its end', () => {
    const entry = entryOf(dictionary, 'ผลิตภัณฑ์มวลรวมในประเทศ');
    expect(dictionary.softBreaks(entry).length).toBeGreaterThan(0);
    expect(dictionary.softBreaks(entryOf(dictionary, 'วิสัยทัศน์'))).toEqual([]);
  });

  it('marks compounds by subject that yield with breaks at their end, and no word of the general lists', () => {
    expect(dictionary.softBreaks(entryOf(dictionary, 'ปลูกข้าว'))[0]).toBe(0);
    expect(dictionary.softBreaks(entryOf(dictionary, 'ข้าวสาร'))).not.toContain(0);
    for (const word of ['นโยบาย', 'เป้าหมาย', 'ยุทธศาสตร์'])
      expect(dictionary.softBreaks(entryOf(dictionary, word))).toEqual([]);
  });

  it('refuses bytes of another layout', () => {
    expect(() => parseDictionary(new Uint8Array(16))).toThrow('npm run dictionary');
  });
});
