// The public names of `pmqa-report/thai`.
export {
  BUDDHIST_ERA_OFFSET,
  clusters,
  createLineBreaker,
  formatThaiDate,
  isClusterBoundary,
  isCutPosition,
  lineBreakOpportunities,
  loadDictionary,
  repairThai,
  segment,
  toArabicDigits,
  toThaiDigits,
  type BreakOpportunity,
  type BreakRank,
  type LineBreaker,
  type LineBreakOptions,
  type RepairChange,
  type RepairedText,
  type RepairRuleName,
  type SegmentOptions,
  type ThaiDateStyle,
} from './thai/index.js';
export { useAssets } from './options/index.js';
export type { Assets } from './core/platform/index.js';
