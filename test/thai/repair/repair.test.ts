import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repairThai } from '../../../src/thai/index.js';
import { anyThai, properPhrase } from './texts.js';

const MARKS = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e';

/** Kinds of damage that are done to all of a text; what is left of it tells exactly what stood there. */
const DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'ำ split into ํ and า': (text) => text.replaceAll('ำ', 'ํา'),
  'tone marks before vowels': (text) => text.replace(/([\u0e31\u0e34-\u0e39])([่-๋])/g, '$2$1'),
  'tone marks after า and ำ': (text) => text.replace(/([่-๋])([าำ])/g, '$2$1'),
  'เเ for แ': (text) => text.replaceAll('แ', 'เเ'),
  'zero-width spaces': (text) => text.replace(/(?<=[ก-ฮ])/g, '\u200b'),
  'spaces after leading vowels': (text) => text.replace(/[เ-ไ]/g, '$& '),
  'marks after spaces': (text) => text.replace(new RegExp(`[${MARKS}]+(?= |$)`, 'g'), ' $&'),
  'tone marks of old fonts': (text) =>
    text.replace(/[่-์]/g, (mark) => String.fromCharCode(0xf70a + mark.charCodeAt(0) - 0x0e48)),
};

describe('repairThai', () => {
  it('repairs a line with several kinds of damage', () => {
    expect(repairThai('ส านักฯ ได้ด าเนนิการเ พ่ือขับเคล่ือนยุทธศาสตรช์าต/ิ ดังนี ้').text).toBe(
      'สำนักฯ ได้ดำเนินการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ/ ดังนี้',
    );
  });

  it('tells each place, what stood there, and the rules that had a part in it', () => {
    expect(repairThai('แผนก าหนด\nเ พ่ือทุกคน').changes).toEqual([
      { rules: ['split-sara-am'], start: 3, before: 'ก า', after: 'กำ' },
      { rules: ['spaced-leading-vowel'], start: 10, before: 'เ ', after: 'เ' },
      { rules: ['mark-order'], start: 13, before: '่ื', after: 'ื่' },
    ]);
  });

  it('gives changes that make the given text into the repaired one', () => {
    fc.assert(
      fc.property(anyThai, (given) => {
        const { text, changes } = repairThai(given);
        let made = '';
        let end = 0;
        for (const { start, before, after } of changes) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(given.slice(start, start + before.length)).toBe(before);
          made += given.slice(end, start) + after;
          end = start + before.length;
        }
        expect(made + given.slice(end)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('changes repaired text no more', () => {
    fc.assert(
      fc.property(anyThai, (given) => {
        const { text } = repairThai(given);
        expect(repairThai(text)).toEqual({ text, changes: [] });
      }),
      { numRuns: 30000 },
    );
  });

  it('leaves proper Thai as it is', () => {
    fc.assert(
      fc.property(properPhrase, (text) => expect(repairThai(text)).toEqual({ text, changes: [] })),
      { numRuns: 500 },
    );
  });

  it('leaves text without Thai, addresses and line ends as they are', () => {
    for (const text of ['', 'a\u200bb ( x)', 'https://www.example.go.th/ข่าว/TH-TH', 'บรรทัด\r\nใหม่\r\n\n']) {
      expect(repairThai(text)).toEqual({ text, changes: [] });
    }
  });

  it('joins nothing over the end of a line', () => {
    expect(repairThai('จัดท\nารายงาน').text).toBe('จัดท\nารายงาน');
  });

  it.each(Object.entries(DAMAGE))('gives back text with %s', (_, damage) => {
    fc.assert(
      fc.property(properPhrase, (text) => {
        expect(repairThai(damage(text)).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  // What takes time by the square of the text would not end within the test's time.
  it('repairs a line of any length, as often as it has to', () => {
    const phrase = 'ส านักงานได้ด าเนนิการเพ่ือประชาชน ทีส่ร้าง ';
    const { changes } = repairThai(phrase);
    expect(changes.length).toBeGreaterThan(3);
    expect(repairThai(phrase.repeat(5_000)).changes).toHaveLength(changes.length * 5_000);
  });
});
