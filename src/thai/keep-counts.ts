import { MONTH_NAMES, NUMBER_WORDS } from './lexicon/numbers.js';
import { forbid, Rank, type RankArray } from './rank.js';
import { unitEnd } from './unit.js';

/** A month with เดือน before it, with its year, or with both: เดือนมกราคม พ.ศ. 2567. */
const MONTH = new RegExp(
  `เดือน ?(?:${MONTH_NAMES})(?: ?(?:พ\\.ศ\\. ?)?[0-9๐-๙]{4})?|(?:${MONTH_NAMES}) ?(?:พ\\.ศ\\. ?)?[0-9๐-๙]{4}`,
  'g',
);

/** A small number in words. */
const COUNT = new RegExp(`(?:${NUMBER_WORDS})+`, 'g');

/** What counts its noun by place or as a whole, and the number: ไตรมาส|ที่สาม, หน่วย|ที่ 7, จำเลย|ทั้งสอง. */
const ORDINAL = new RegExp(`(?<=[\\u0e01-\\u0e4e])(?<!อยู่)(?:ที่|ทั้ง)(?: ?[0-9๐-๙]|(?:${NUMBER_WORDS})+)`, 'g');

/**
 * Keeps a month with its year and the word before it, a number in words with its unit (หกเดือน), and what counts by place with
 * its number; a line ends badly before it.
 */
export function keepCounts(text: string, ranks: RankArray): void {
  for (const { index, 0: found } of text.matchAll(ORDINAL)) {
    if (ranks[index] === Rank.None) continue;
    forbid(ranks, index + 1, index + found.length - 1);
    if (ranks[index]! > Rank.Prefix) ranks[index] = Rank.Prefix;
  }
  for (const { index, 0: found } of text.matchAll(MONTH)) forbid(ranks, index + 1, index + found.length - 1);
  for (const { index, 0: found } of text.matchAll(COUNT)) {
    const unit = index + found.length;
    if ((index > 0 && ranks[index] === Rank.None) || ranks[unit] === Rank.None) continue;
    const end = unitEnd(text, unit, ranks);
    if (end > 0) forbid(ranks, unit, end - 1);
  }
}
