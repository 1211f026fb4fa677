import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadOfficialFamily } from '../../../../src/fonts/official.js';
import { createShaper, type Shaper, type TextFont } from '../../../../src/write/pdf/font/index.js';
import { breakLines } from '../../../../src/write/pdf/text/break-lines.js';
import { prepareText } from '../../../../src/write/pdf/text/prepare.js';
import { trimmedEnd, type Segment } from '../../../../src/write/pdf/text/segment.js';
import { isClusterBoundary } from '../../../../src/thai/cluster.js';
import { BREAK_RANKS, type BreakRank } from '../../../../src/thai/rank.js';

/** Marks of the opportunities in the texts of these tests. */
const RANKS: Readonly<Record<string, BreakRank>> = { '|': 'word', '~': 'weak', '^': 'token', '>': 'prefix' };

let shape: Shaper['shape'];
let words: Shaper['words'];
beforeAll(async () => {
  const { faces } = await loadOfficialFamily();
  ({ shape, words } = createShaper(faces.regular));
});

/** A segment of 10 pt text; `|` marks a good position for a line's end, `~` a weak one, `^` one in a token, `>` one after a word that leans on the next, `_` a space that is kept. */
function segmentOf(marked: string): Segment {
  const ranks = new Uint8Array(marked.length + 1);
  let text = '';
  for (const character of marked) {
    const rank = RANKS[character];
    if (rank) ranks[text.length] = BREAK_RANKS.indexOf(rank);
    else text += character === '_' ? ' ' : character;
    if (character === ' ') ranks[text.length] = BREAK_RANKS.indexOf('space');
  }
  const font = { words, ascender: 800, descender: -400, lineGap: 0 } as unknown as TextFont;
  const { segments } = prepareText(
    {
      text: [{ text, bold: false, italics: false, underline: false, strike: false, color: '#000000' }],
      fontSize: 10,
      alignment: 'left',
      lineHeight: 1,
      leadingIndent: 0,
    },
    () => font,
    () => ranks,
  );
  const [segment] = segments;
  if (!segment) throw new Error('a text has a segment');
  return segment;
}

function linesOf(marked: string, width: number, first = width): readonly string[] {
  const segment = segmentOf(marked);
  let from = 0;
  return breakLines(segment, { first, rest: width }).map(({ glyph: end }) => {
    const line = segment.text.slice(segment.offsets[from], segment.offsets[end]);
    from = end;
    return line;
  });
}

const widthOf = (text: string): number => shape(text).width / 100;

describe('breakLines', () => {
  it('keeps what fits on one line', () => {
    expect(linesOf('กก|ขข|คค', 1000)).toEqual(['กกขขคค']);
    expect(linesOf('', 100)).toEqual(['']);
  });

  it('ends lines at opportunities; a space at the end takes no width', () => {
    expect(linesOf('กกกก ขขขข', widthOf('กกกก') + 0.01)).toEqual(['กกกก ', 'ขขขข']);
  });

  it('prefers a word’s end to a weak place', () => {
    expect(linesOf('กกกกกกกกกก|กก~กก|กกกกกก', widthOf('ก'.repeat(12)) + 0.01)[0]).toBe('ก'.repeat(10));
  });

  it('prefers a weak place to a line that is mostly empty', () => {
    expect(linesOf('กก|กกกกกกกก~กกกกกก|กก', widthOf('ก'.repeat(10)) + 0.01)[0]).toBe('ก'.repeat(10));
  });

  it('ends after a word that leans on the next only where a third of the line would stay empty otherwise', () => {
    const marked = (before: number): string =>
      `${'ก'.repeat(before)}|${'ก'.repeat(8)}>${'ก'.repeat(28)}|${'ก'.repeat(20)}`;
    const width = widthOf('ก'.repeat(48)) + 0.01;
    expect(linesOf(marked(33), width)[0]).toBe('ก'.repeat(33));
    expect(linesOf(marked(28), width)[0]).toBe('ก'.repeat(36));
  });

  it('does not leave a short word alone on the last line where the line before can spare one', () => {
    const words = Array.from({ length: 12 }, () => 'กกกก').join('|');
    const lines = linesOf(`${words}|กก`, widthOf('ก'.repeat(48)) + 0.01);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.length).toBeGreaterThan(7);
  });

  it('cuts a token that is wider than a line at cluster ends only, and fills the lines', () => {
    const token = 'ฆี่ฌี่ฆุ่ฌ้า'.repeat(30);
    const width = widthOf('ฆี่ฌี่ฆุ่');
    const lines = linesOf(token, width);
    expect(lines.join('')).toBe(token);
    let at = 0;
    for (const line of lines) {
      expect(isClusterBoundary(token, at)).toBe(true);
      expect(widthOf(line)).toBeLessThanOrEqual(width + 0.01);
      at += line.length;
    }
    expect(lines.length).toBeLessThanOrEqual(Math.ceil((widthOf(token) / width) * 1.3));
  });

  it('splits a phrase that is wider than a line at its spaces, then between words, never inside a number', () => {
    const date = '1 ตุลาคม 2567 - 30 กันยายน 2568';
    expect(linesOf(date, widthOf('1 ตุลาคม 2567 - 3') + 0.01)).toEqual(['1 ตุลาคม 2567 - ', '30 กันยายน 2568']);
    expect(linesOf('พฤศจิกายน', widthOf('พฤศจิกาย') + 0.01)).not.toContain('น');
    for (const line of linesOf('1,234,567.89 บาท', widthOf('1,234') + 0.01))
      expect(line).not.toMatch(/^[\d,.]+$/);
  });

  it('parts a number from its label only where a line would be mostly empty otherwise', () => {
    const width = widthOf('จำนวน 3,480,000 ล้านบาท') + 0.01;
    expect(linesOf('กองทุน |จำนวน_3,480,000_ล้านบาท', width)).toEqual(['กองทุน จำนวน ', '3,480,000 ล้านบาท']);
    expect(linesOf('กองทุนหมู่บ้าน |จำนวน_3,480,000_ล้านบาท', width)).toEqual([
      'กองทุนหมู่บ้าน ',
      'จำนวน 3,480,000 ล้านบาท',
    ]);
  });

  it('parts no day from its label, and a title from its name only where there is no other space', () => {
    const day = widthOf('วันที่ 15 พฤษภาคม 2568') + 0.01;
    expect(linesOf('กองทุน |วันที่_15_พฤษภาคม_2568', day)).toEqual(['กองทุน ', 'วันที่ 15 พฤษภาคม 2568']);
    expect(linesOf('ศาสตราจารย์_ดร._สมหญิง', widthOf('ศาสตราจารย์ ดร.') + 0.01)).toEqual([
      'ศาสตราจารย์ ',
      'ดร. สมหญิง',
    ]);
  });

  it('parts no vowel from its consonant where it cuts, unless a line is too narrow for both', () => {
    expect(linesOf('กากากากา', widthOf('กากา') + 0.01)).toEqual(['กากา', 'กากา']);
    expect(linesOf('กากากากา', widthOf('กาก') + 0.01)).toEqual(['กา', 'กา', 'กา', 'กา']);
    expect(linesOf('กากา', widthOf('ก') + 0.01)).toEqual(['ก', 'า', 'ก', 'า']);
  });

  it('gives the first line its own width', () => {
    const [narrow, wide] = [widthOf('กกก') + 0.01, widthOf('กกกกกก') + 0.01];
    expect(linesOf('กกก|กกก|กกก', wide, narrow)).toEqual(['กกก', 'กกกกกก']);
    expect(linesOf('กกก|กกก|กกก', narrow, wide)).toEqual(['กกกกกก', 'กกก']);
  });

  it('never makes a line wider than its width, whatever the text, unless one cluster is', () => {
    const piece = fc.constantFrom('ก', 'ที่', 'น้ำ', 'ญี่ปุ่น', 'เป็น', 'a', 'WWW', '.', ' ', '|', '~', '^', '1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 20, max: 120 }), (pieces, width) => {
        const segment = segmentOf(pieces.join(''));
        let from = 0;
        for (const { glyph: end } of breakLines(segment, { first: width, rest: width })) {
          const to = trimmedEnd(segment, from, end);
          expect((segment.pen[to] ?? 0) - (segment.pen[from] ?? 0)).toBeLessThanOrEqual(width + 0.001);
          from = end;
        }
        expect(from).toBe(segment.glyphs.length);
      }),
      { numRuns: 300 },
    );
  });
});
