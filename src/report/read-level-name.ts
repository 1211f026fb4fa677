import { toArabicDigits } from '../thai/index.js';
import type { LevelName } from '../core/index.js';

/** Names of a level, as Word files have them: in English and in Thai. */
const NAMES: readonly (readonly [LevelName, english: string, thai: string])[] = [
  ['basic', 'basic', 'พื้นฐาน'],
  ['advance', 'advanced?', 'ก้าวหน้า'],
  ['significance', 'significan(?:ce|t)', 'พัฒนาจนเกิดผล'],
];

const APPROACH = 'A\\s*&\\s*D|Approach\\s*(?:&|and)\\s*Deployment|Alignment|Integration';

/**
 * “ระดับที่ 1 : Basic Level (พื้นฐาน) (A&D):”, most of it left out. A Thai name without ระดับ before it is a whole word: a
 * criterion may begin with the same letters.
 */
const PATTERNS = NAMES.map(([level, english, thai]) => {
  const counted = '(?:ระดับ\\s*(?:[:：]\\s*)?)?(?:(?:ที่\\s*)?[1-3]\\s*(?:[.):：]\\s*)?)?';
  const name = `(?:(?:ระดับ|ขั้น)\\s*${thai}|${thai}(?![\\u0e00-\\u0e7f])|(?:ระดับ\\s*)?(?:${english})(?![A-Za-z]))`;
  const other = `(?:\\s*(?:[(/–-]\\s*)?(?:ระดับ|ขั้น)?(?:${english}|${thai})(?:\\s*level)?(?![A-Za-z\\u0e00-\\u0e7f])\\s*\\)?)?`;
  const approach = `(?:\\s*\\((?:${APPROACH})\\)|\\s+(?:${APPROACH})(?![A-Za-z]))?`;
  return [level, new RegExp(`^${counted}${name}(?:\\s*level)?${other}${approach}\\s*[:：]?`, 'iu')] as const;
});

/** A level by its first letter, alone on its line or before a list. */
const INITIAL = /^(?:ระดับ\s*)?\(?([BAS])\)?(?:\s*[:：.])?(?=\s*$|\s+[-–•*☐☑☒✓])/u;
const INITIALS: Readonly<Record<string, LevelName>> = { B: 'basic', A: 'advance', S: 'significance' };

/** The level that a cell begins with the name of, and how many characters the name has; undefined where there is none. */
export function readLevelName(
  text: string,
): { readonly level: LevelName; readonly length: number } | undefined {
  const arabic = toArabicDigits(text);
  const [letter, sign] = INITIAL.exec(arabic) ?? [];
  if (letter !== undefined) return { level: INITIALS[sign!]!, length: letter.length };
  for (const [level, pattern] of PATTERNS) {
    const match = pattern.exec(arabic);
    if (match) return { level, length: match[0].length };
  }
  return undefined;
}
