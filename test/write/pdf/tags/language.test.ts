import { describe, expect, it } from '@jest/globals';
import { languageParts } from '../../../../src/write/pdf/tags/language.js';

const english = (text: string): readonly string[] =>
  languageParts(text).flatMap((part) => (part.language === 'en' ? [part.text] : []));

describe('languageParts', () => {
  it.each([
    ['ระดับ Basic มีผล', ['Basic']],
    ['พันธกิจ (Mission Based) และ Core Business Process', ['Mission Based', 'Core Business Process']],
    ['ระบบe-Officeของกรม', ['e-Office']],
    ['Open Data, Big Data & AI', ['Open Data, Big Data & AI']],
  ])('finds the words in Latin letters of “%s”', (text, words) => {
    expect(english(text)).toEqual(words);
  });

  it.each(['PMQA 4.0', 'ร้อยละ 98.75', 'หมวด A', 'KPI และ SWOT', 'ก'])('finds none in “%s”', (text) => {
    expect(english(text)).toEqual([]);
  });

  it('loses nothing', () => {
    for (const text of ['', 'ก', 'Basic', 'ก Basic', 'Basic ก', 'a b c', 'ก (Basic) ข'])
      expect(
        languageParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });

  // What takes time by the square of the text would not end within the test's time.
  it('takes a text of any length apart', () => {
    const parts = languageParts('a-b.c '.repeat(50_000) + 'a'.repeat(200_000) + 'ก');
    expect(parts.map(({ language }) => language)).toEqual(['en', undefined]);
  });
});
