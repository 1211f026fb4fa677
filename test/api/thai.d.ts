declare function clusters(text: string): string[];
declare function isClusterBoundary(text: string, index: number): boolean;
declare function isCutPosition(text: string, index: number): boolean;
type BreakRank = 'space' | 'word' | 'content' | 'prefix' | 'weak' | 'token';
type RankArray = Uint8Array<ArrayBuffer>;
interface BreakOpportunity {
  readonly position: number;
  readonly rank: BreakRank;
}
interface LineBreakOptions {
  readonly keepTogether?: readonly string[];
}
interface LineBreaker {
  readonly opportunities: (text: string) => readonly BreakOpportunity[];
  readonly ranks: (text: string) => RankArray;
}
declare function createLineBreaker(options?: LineBreakOptions): LineBreaker;
declare function lineBreakOpportunities(
  text: string,
  options?: LineBreakOptions,
): readonly BreakOpportunity[];
interface SegmentOptions {
  readonly keepTogether?: readonly string[];
}
declare function segment(text: string, options?: SegmentOptions): string[];
declare function toThaiDigits(text: string): string;
declare function toArabicDigits(text: string): string;
declare const BUDDHIST_ERA_OFFSET = 543;
type ThaiDateStyle = 'long' | 'short';
declare function formatThaiDate(isoDate: string, style?: ThaiDateStyle, digits?: 'arabic' | 'thai'): string;
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
  useAssets,
};
export type {
  Assets,
  BreakOpportunity,
  BreakRank,
  LineBreakOptions,
  LineBreaker,
  RepairChange,
  RepairRuleName,
  RepairedText,
  SegmentOptions,
  ThaiDateStyle,
};
