import { toArabicDigits } from '../thai/digits.js';
import type { LevelName } from '../model/standard.js';

const NAMES: readonly (readonly [LevelName, string])[] = [
  ['basic', 'basic|ระดับพื้นฐาน|พื้นฐาน'],
  ['advance', 'advanced?|ระดับก้าวหน้า|ก้าวหน้า'],
  ['significance', 'significan(?:ce|t)|ระดับพัฒนาจนเกิดผล|พัฒนาจนเกิดผล'],
];

/** What may follow the name on its line: how the level is judged, a mark. */
const APPROACH = '(?:\\s*\\((?:A\\s*&\\s*D|Alignment|Integration)\\))?\\s*[:：]?';

const PATTERNS = NAMES.map(
  ([level, names]) =>
    [
      level,
      new RegExp(`^(?:ระดับ\\s*)?(?:(?:ที่\\s*)?[1-3][.):]?\\s*)?(?:${names})(?![A-Za-z])${APPROACH}`, 'iu'),
    ] as const,
);

/** The level that a cell begins with the name of, and how many characters the name has; undefined where there is none. */
export function readLevelName(
  text: string,
): { readonly level: LevelName; readonly length: number } | undefined {
  const arabic = toArabicDigits(text);
  for (const [level, pattern] of PATTERNS) {
    const match = pattern.exec(arabic);
    if (match) return { level, length: match[0].length };
  }
  return undefined;
}
