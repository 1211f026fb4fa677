export { clusters, isClusterBoundary, isCutPosition } from './cluster.js';
export {
  createLineBreaker,
  lineBreakOpportunities,
  type BreakOpportunity,
  type BreakRank,
  type LineBreaker,
  type LineBreakOptions,
} from './line-break.js';
export { segment, type SegmentOptions } from './segment.js';
export { toArabicDigits, toThaiDigits } from './digits.js';
export { BUDDHIST_ERA_OFFSET, formatThaiDate, parseThaiDate, type ThaiDateStyle } from './date.js';
export { fromPrivateForms, splitLigatures } from './letter-forms.js';
export { repairThai, type RepairChange, type RepairedText, type RepairRuleName } from './repair/index.js';
export { isFollowingThai, isLeadingVowel } from './characters.js';
export { thaiLetter, thaiLetterNumber } from './letter.js';
export { spaceBetween } from './line-joint.js';
export { BREAK_RANKS, type RankArray } from './rank.js';
export { createKeptSpaces, type KeptSpaces } from './kept-spaces.js';
export { loadDictionary } from './dictionary.js';
export { SplitLevel, splitLevels } from './split-levels.js';
