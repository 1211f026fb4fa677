import { isFollowingThai, isLeadingVowel, isThaiLetter } from './characters.js';
import { isClusterBoundary, isCutPosition } from './cluster.js';
import { pairRanks } from './pairs.js';
import { mayStartWord } from './spelling.js';
import { Rank } from './rank.js';
import { createWordBreaker } from './word-breaker.js';

/** How well a phrase that is wider than its line is split at a place, best last; 0 where never. */
export const SplitLevel = { Never: 0, Cluster: 1, Syllable: 2, Word: 3, Space: 4 } as const;

/** A number as a reader takes it, with its signs. No line ends inside one. */
const NUMBER = /[0-9๐-๙](?:[0-9๐-๙.,:/]*[0-9๐-๙])?%?/g;

/**
 * The `SplitLevel` of each position of a phrase that is wider than its line: first at its spaces and dashes, then
 * between words, then between syllables, then between clusters. Never inside a number.
 */
export function splitLevels(text: string): Uint8Array {
  const levels = new Uint8Array(text.length + 1);
  const ranks = pairRanks(text, createWordBreaker());
  for (let index = 1; index < text.length; index++) levels[index] = levelAt(text, index, ranks[index]!);
  for (const { index, 0: number } of text.matchAll(NUMBER))
    levels.fill(SplitLevel.Never, index + 1, index + number.length);
  return levels;
}

function levelAt(text: string, index: number, rank: number): number {
  if (!isClusterBoundary(text, index)) return SplitLevel.Never;
  if (rank === Rank.Space) return followsLabel(text, index) ? SplitLevel.Word : SplitLevel.Space;
  const before = text.charAt(index - 1);
  const here = text.charAt(index);
  if (/[-–—]/.test(before) && !/[\s-–—]/.test(here)) return SplitLevel.Space;
  if (rank !== Rank.None) return SplitLevel.Word;
  if (/[\s.,:;!?%)\]}”’ๆฯ]/.test(here) || /[\s([{“‘]/.test(before)) return SplitLevel.Never;
  return isSyllableStart(text, index) ? SplitLevel.Syllable : SplitLevel.Cluster;
}

/** Whether a space is after the full stop of a title or after ที่: ดร. ปรียา, วันที่ 1. The phrase is split there last of its spaces. */
const followsLabel = (text: string, index: number): boolean =>
  /(?:[\u0e01-\u0e4e]\.|ที่) +$/u.test(text.slice(Math.max(0, index - 6), index));

/** A leading vowel, or a consonant with a vowel or mark, after letters that have a vowel too. */
function isSyllableStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!isThaiLetter(code) || !isCutPosition(text, index) || !mayStartWord(text, index)) return false;
  if (!isLeadingVowel(code) && !isFollowingThai(text.charCodeAt(index + 1))) return false;
  const syllable = text.slice(Math.max(0, index - 3), index);
  return [...syllable].some(
    (letter) => isFollowingThai(letter.charCodeAt(0)) || isLeadingVowel(letter.charCodeAt(0)),
  );
}
