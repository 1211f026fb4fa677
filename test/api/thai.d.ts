/**
 * Grapheme clusters (Unicode Standard Annex 29, extended): a base with the marks above and below it, and with a
 * following ำ. Leading vowels (เ แ โ ใ ไ) and ะ า are clusters of their own, as in the annex.
 * Linear in the length of the text; joined, the clusters are the text.
 */
declare function clusters(text: string): string[];
/** Whether a grapheme cluster ends at `index` and another begins; true at 0 and at the end, false outside the text. */
declare function isClusterBoundary(text: string, index: number): boolean;
/**
 * Whether an overlong token may be cut at `index`: a cluster boundary that parts no leading vowel from its consonant
 * and no consonant from a vowel that follows it.
 */
declare function isCutPosition(text: string, index: number): boolean;

/** What makes a place fit for a line's end, best first: see `BreakOpportunity`. */
type BreakRank = 'space' | 'word' | 'prefix' | 'weak' | 'token';
/** A rank a position of a text: an index into `BREAK_RANKS`. */
type RankArray = Uint8Array<ArrayBuffer>;

/** A place where a line may end. */
interface BreakOpportunity {
  /** UTF-16 offset: a line may end just before it. White space before it belongs to the line that ends. */
  readonly position: number;
  /**
   * How good the place is, best first: `space` after white space; `word` between words that are sure; `prefix` after a
   * word that leans on the next one, such as ความ or ผู้; `weak` between words that are less sure, inside a compound, or
   * at a sign; `token` inside an address or a long Latin word.
   */
  readonly rank: BreakRank;
}
interface LineBreakOptions {
  /** Names and phrases that no line may part, such as names of people and agencies. */
  readonly keepTogether?: readonly string[];
}
/** Finds line-break opportunities, and remembers the words that it has met. */
interface LineBreaker {
  /** As `lineBreakOpportunities`. */
  readonly opportunities: (text: string) => readonly BreakOpportunity[];
  /** The same as an index into `BREAK_RANKS` for each position of the text, 0 where no line may end. */
  readonly ranks: (text: string) => RankArray;
}
/** A line breaker that keeps its cache of words and its list of kept phrases from text to text. */
declare function createLineBreaker(options?: LineBreakOptions): LineBreaker;
/**
 * Where lines of `text` may end, ascending, never at 0 or at its length: the classes of Unicode Standard Annex 14,
 * words of Thai by Intl.Segmenter corrected by a lexicon, and the habits of Thai official writing (no break before ๆ
 * and ฯ, inside ก.พ.ร., a date, or a number with its unit).
 */
declare function lineBreakOpportunities(
  text: string,
  options?: LineBreakOptions,
): readonly BreakOpportunity[];

interface SegmentOptions {
  /** Names and phrases that are one word each. */
  readonly keepTogether?: readonly string[];
}
/**
 * The words of a text, with its spaces, numbers, Latin words and signs as segments of their own. Joined, the segments
 * are the text, whatever it holds. Compounds of the lexicon are one segment.
 */
declare function segment(text: string, options?: SegmentOptions): string[];

/** Writes the numbers of a text with Thai digits; addresses, file names and codes with foreign letters stay as they are. */
declare function toThaiDigits(text: string): string;
/** Writes all Thai digits of a text as Arabic ones. */
declare function toArabicDigits(text: string): string;

/** Years that the Buddhist era is ahead of the Common Era, as Thailand counts since 1941. */
declare const BUDDHIST_ERA_OFFSET = 543;
type ThaiDateStyle = 'long' | 'short';
/**
 * A date as official writing has it, in the Buddhist era: '2020-09-30' gives "30 กันยายน 2563" (long) or
 * "30 ก.ย. 63" (short), with Thai digits on request. Works on the calendar date alone, so no time zone matters.
 *
 * @throws RangeError where `isoDate` is not a date of the form YYYY-MM-DD, or not a day of the calendar.
 */
declare function formatThaiDate(isoDate: string, style?: ThaiDateStyle, digits?: 'arabic' | 'thai'): string;

/** Names of the kinds of damage that are repaired, one a file in `rules/`. */
type RepairRuleName =
  | 'private-use-letter'
  | 'invisible-character'
  | 'doubled-sara-e'
  | 'parted-sara-am'
  | 'spaced-leading-vowel'
  | 'spaced-mark'
  | 'split-sara-am'
  | 'spaced-vowel'
  | 'mark-order'
  | 'mark-past-leading-vowel'
  | 'mark-past-sign'
  | 'spaced-final'
  | 'displaced-mark'
  | 'repeated-mark'
  | 'spaced-prefix'
  | 'spaced-abbreviation'
  | 'spaced-bracket';

/** A repaired place. */
interface RepairChange {
  /** Rules that had a part in it, in the order in which they were applied. */
  readonly rules: readonly RepairRuleName[];
  /** UTF-16 offset of the place in the text as it was given. */
  readonly start: number;
  /** What stood there. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

interface RepairedText {
  readonly text: string;
  /** Every changed place, ascending; made in the given text, they give `text`. */
  readonly changes: readonly RepairChange[];
}
/**
 * Repairs Thai that a PDF, or a program that read one, has damaged: ำ split into a space and า, marks in the wrong order
 * or pushed past a space or a letter, doubled เ, letters of old fonts, stray zero-width characters. It is conservative:
 * what reads as Thai stays as it is, spelling is not corrected, and repaired text is not changed again. Line ends stay.
 * Time grows with the length.
 */
declare function repairThai(text: string): RepairedText;

export {
  BUDDHIST_ERA_OFFSET,
  clusters,
  createLineBreaker,
  formatThaiDate,
  isClusterBoundary,
  isCutPosition,
  lineBreakOpportunities,
  repairThai,
  segment,
  toArabicDigits,
  toThaiDigits,
};
export type {
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
