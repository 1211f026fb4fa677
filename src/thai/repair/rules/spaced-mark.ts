import { editMatches, type Edit } from '../edit.js';
import { fitTogether, inOrder, MARKS, SPACE, TONES } from '../marks.js';
import type { RepairRule } from '../rule.js';
import { Sign } from '../signs.js';
import type { Vocabulary } from '../vocabulary.js';
import { lettersAfter, lettersBefore } from '../window.js';

const SPACED = new RegExp(`([ก-ฮ])([${MARKS}]*)[${SPACE}]+([${MARKS}]+)(\\u0e32?)`, 'g');
const LONE_TONE = new RegExp(`^[${TONES}]$`);

/**
 * A mark begins no word: one that stands after a space belongs to the consonant before it (ดังนี ้). The space goes; only
 * before a number or a Latin word it stays, behind the mark, for there one is written anyway.
 */
export const spacedMark: RepairRule = {
  name: 'spaced-mark',
  signs: Sign.SpacedMark,
  find: (line, vocabulary) => {
    // What is stray in one place of a line is stray in all: a line is damaged throughout.
    const stray = new Set<string>();
    let named = 0;
    const edits = (): readonly Edit[] =>
      editMatches(line, SPACED, (match) => {
        const [found, base = '', own = '', strayed = '', aa = ''] = match;
        const marks = own + strayed;
        if (!fitTogether(marks)) return undefined;
        const before = lettersBefore(line, match.index);
        const end = match.index + found.length;
        const after = lettersAfter(line, end);
        const cluster = base + inOrder(marks);
        if (aa !== '')
          return cluster + (LONE_TONE.test(marks) ? openVowel(before, cluster, after, vocabulary) : aa);
        const [apart, together] = [before + base + own, before + cluster + after];
        const isKnown = stray.has(cluster) && !NAME.test(apart);
        if (!isKnown && isNamed(apart, together, line, end, vocabulary)) {
          named += 1;
          return undefined;
        }
        stray.add(cluster);
        return cluster + (/[0-9๐-๙a-z(]/i.test(line[end] ?? '') ? ' ' : '');
      });
    const first = edits();
    return named > 0 && stray.size > 0 ? edits() : first;
  },
};

/** Words that name a mark, which may follow by itself. */
const NAME = /(?:ไม้(?:เอก|โท|ตรี|จัตวา|ไต่คู้|หันอากาศ|ทัณฑฆาต)|วรรณยุกต์|การันต์|พินทุ|นิคหิต|สระ[ก-๎]{1,4})$/;

/** A mark that stands alone on both sides may be what the words before it name: ไม้เอก ่. */
function isNamed(
  apart: string,
  together: string,
  line: string,
  end: number,
  vocabulary: Vocabulary,
): boolean {
  const alone = end >= line.length || /\s/.test(line[end]!);
  if (alone && NAME.test(apart)) return true;
  return alone && vocabulary.unknown(apart) === 0 && vocabulary.unknown(together) > 0;
}

/** า or ำ after a tone mark that strayed (ค ่า, น ้า): the one that reads; of two that do, า, but for น้ำ. */
function openVowel(before: string, cluster: string, after: string, vocabulary: Vocabulary): string {
  const aa = vocabulary.unknown(`${before}${cluster}า${after}`);
  const am = vocabulary.unknown(`${before}${cluster}ำ${after}`);
  return am < aa || (am === aa && cluster === 'น้') ? 'ำ' : 'า';
}
