import { plainText } from '../../../markdown/index.js';
import { segment } from '../../../thai/index.js';
import { excerpt } from '../excerpt.js';
import { asWarning, type Finding } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../../../report/index.js';

/** Share of a guideline's own words that its level's result holds when it speaks of it. */
const MENTIONED = 0.25;

/** Words of at least this many characters carry a guideline's matter; shorter ones join it. */
const MIN_WORD_LENGTH = 4;

/** A result that holds no word of that length is empty, which another rule tells. */
const SAYS_SOMETHING = new RegExp(`[\\p{L}\\p{M}]{${String(MIN_WORD_LENGTH)}}`, 'u');

const matter = (text: string): readonly string[] => [
  ...new Set(segment(text).filter((word) => word.trim().length >= MIN_WORD_LENGTH)),
];

/** A guideline, not ticked as unmet, that the level's result does not speak of, as far as its words show. */
export const mentions: Rule = (report) =>
  levelsOf(report).flatMap(({ level, path, name }) => {
    const result = textsOf(level.result)
      .map(({ text }) => text)
      .join('\n');
    if (!SAYS_SOMETHING.test(result)) return [];
    return level.guidelines.flatMap((guideline, index): Finding[] => {
      if (guideline.met === false) return [];
      const text = plainText(guideline.text);
      const words = matter([text, ...guideline.points.map(plainText)].join('\n'));
      const shared = words.filter((word) => result.includes(word)).length;
      if (words.length === 0 || shared >= words.length * MENTIONED) return [];
      return [
        asWarning(
          { code: 'guideline-not-mentioned', level: name, guideline: excerpt(text) },
          { path: [...path, 'guidelines', index] },
        ),
      ];
    });
  });
