import { thaiLetterNumber, toArabicDigits } from '../../thai/index.js';

/** A marker that is typed as text at the start of a paragraph. */
export interface TypedMarker {
  readonly marker: string;
  /** Markers of one kind belong to one list; asterisks and checkboxes before statements are one. */
  readonly kind: 'statement' | 'dash' | 'bullet' | 'paren' | 'dot' | 'parts' | 'letter';
  /** What it counts; undefined where it does not count. */
  readonly number?: number;
  /** Characters that it takes, with the space after it. */
  readonly length: number;
}

type MarkerPattern = readonly [kind: TypedMarker['kind'], pattern: RegExp];

/** The first group is the marker. Digits of either kind; a dash or a number may be close to its text. */
const PATTERNS: readonly MarkerPattern[] = [
  ['statement', /^(\*{1,3})\s*(?=\S)/u],
  ['statement', /^([☑☒☐✓✔🗹])\s*(?=\S)/u],
  ['dash', /^([-–—])(?:\s+(?=\S)|(?=[\u0e00-\u0e7fA-Za-z“"(]))/u],
  ['bullet', /^([•●▪■◦○▫□➢➤❖◆►·\uf0b7\uf0a7\uf0d8\uf0fc\uf076])\s*(?=\S)/u],
  ['paren', /^(\(?[\d๐-๙]{1,2}\))\s*(?=\S)/u],
  ['dot', /^([\d๐-๙]{1,2}\.)(?:\s+|(?=[\u0e00-\u0e4fA-Za-z“"(]))(?=\S)/u],
  ['parts', /^([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+\.?)\s+(?=\S)/u],
  ['letter', /^([ก-ฮ]\))\s*(?=\S)|^([ก-ฮ]\.)\s+(?=\S)/u],
];

/** Marks of other fonts, by what they look like. */
const SAME_SIGN: Readonly<Record<string, string>> = { '✓': '☑', '✔': '☑', '🗹': '☑' };

/**
 * The marker that a paragraph's text begins with. `goesOn` tells whether a list of the kind is open at the number
 * before: ก. and 1.1 only count as markers in a row, since abbreviations and figures look the same.
 */
export function readMarker(
  text: string,
  goesOn: (kind: TypedMarker['kind'], number: number) => boolean,
): TypedMarker | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const marker = match[1] ?? match[2]!;
    const number = kind === 'letter' ? thaiLetterNumber(marker[0]!) : numberOf(marker);
    if (isInRow(kind) && number !== 1 && !(number !== undefined && goesOn(kind, number))) continue;
    return {
      marker: plainMarker(kind, marker),
      kind,
      ...(number !== undefined && { number }),
      length: match[0].length,
    };
  }
  return undefined;
}

const isInRow = (kind: TypedMarker['kind']): boolean => kind === 'letter' || kind === 'parts';

const plainMarker = (kind: TypedMarker['kind'], marker: string): string =>
  kind === 'bullet' ? '•' : (SAME_SIGN[marker] ?? marker);

function numberOf(marker: string): number | undefined {
  const digits = /[\d๐-๙]+(?=\D*$)/u.exec(marker)?.[0] ?? '';
  return digits === '' ? undefined : Number(toArabicDigits(digits));
}

/** What a printed checkbox says; Word's own one shows a cross if it is checked. */
const CHECKBOXES: Readonly<Record<string, boolean>> = { '☑': true, '☒': true, '☐': false };

/** Whether a checkbox is ticked; undefined for anything else. */
export const readCheckbox = (text: string): boolean | undefined =>
  Object.hasOwn(CHECKBOXES, text) ? CHECKBOXES[text] : undefined;
