import { thaiLetterNumber, toArabicDigits } from '../../thai/index.js';

/** A marker that stands as text at the start of a paragraph. */
export interface TypedMarker {
  readonly marker: string;
  /** Markers of one kind belong to one list; asterisks and boxes before statements are one. */
  readonly kind: 'statement' | 'dash' | 'bullet' | 'paren' | 'dot' | 'parts' | 'letter';
  /** What it counts; undefined where it does not count. */
  readonly number?: number;
  /** Characters that it takes, with the space after it. */
  readonly length: number;
}

type Rule = readonly [kind: TypedMarker['kind'], pattern: RegExp];

/** The first group is the marker. Digits of either kind; a dash or a number may stand close to its text. */
const RULES: readonly Rule[] = [
  ['statement', /^(\*{1,3})\s*(?=\S)/u],
  ['statement', /^([☑☒☐✓✔🗹])\s*(?=\S)/u],
  ['dash', /^([-–—])(?:\s+(?=\S)|(?=[\u0e00-\u0e7fA-Za-z“"(]))/u],
  ['bullet', /^([•●▪■◦○▫□➢➤❖◆►·\uf0b7\uf0a7\uf0d8\uf0fc\uf076])\s*(?=\S)/u],
  ['paren', /^(\(?[\d๐-๙]{1,2}\))\s*(?=\S)/u],
  ['dot', /^([\d๐-๙]{1,2}\.)(?:\s+|(?=[\u0e00-\u0e4fA-Za-z“"(]))(?=\S)/u],
  ['parts', /^([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+\.?)\s+(?=\S)/u],
  ['letter', /^([ก-ฮ]\))\s*(?=\S)|^([ก-ฮ]\.)\s+(?=\S)/u],
];

/** Marks of other fonts, as what they look like. */
const LOOKS: Readonly<Record<string, string>> = { '✓': '☑', '✔': '☑', '🗹': '☑' };

/**
 * The marker that a paragraph's text begins with. `goesOn` tells whether a list of the kind is open at the number
 * before: ก. and 1.1 only count as markers in a row, since abbreviations and figures look the same.
 */
export function readMarker(
  text: string,
  goesOn: (kind: TypedMarker['kind'], number: number) => boolean,
): TypedMarker | undefined {
  for (const [kind, pattern] of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const marker = match[1] ?? match[2]!;
    const number = kind === 'letter' ? thaiLetterNumber(marker[0]!) : numberOf(marker);
    if (inRow(kind) && number !== 1 && !(number !== undefined && goesOn(kind, number))) continue;
    return {
      marker: looks(kind, marker),
      kind,
      ...(number !== undefined && { number }),
      length: match[0].length,
    };
  }
  return undefined;
}

const inRow = (kind: TypedMarker['kind']): boolean => kind === 'letter' || kind === 'parts';

const looks = (kind: TypedMarker['kind'], marker: string): string =>
  kind === 'bullet' ? '•' : (LOOKS[marker] ?? marker);

function numberOf(marker: string): number | undefined {
  const digits = /[\d๐-๙]+(?=\D*$)/u.exec(marker)?.[0] ?? '';
  return digits === '' ? undefined : Number(toArabicDigits(digits));
}
