import { thaiLetterNumber, toArabicDigits } from '../thai/index.js';

/** A marker that is typed as text at the start of a paragraph. */
export interface TypedMarker {
  readonly marker: string;
  /** Markers of one kind belong to one list; asterisks and checkboxes before statements are one. */
  readonly kind: 'statement' | 'dash' | 'bullet' | 'paren' | 'dot' | 'parts' | 'letter' | 'emoji';
  /** What it counts; undefined where it does not count. */
  readonly number?: number;
  /** Characters that it takes, with the space after it. */
  readonly length: number;
  /** The emoji that it was typed as. */
  readonly emoji?: string;
  /** It may as well be something else, and is a marker only beside others. */
  readonly isDoubtful?: true;
}

type MarkerPattern = readonly [kind: TypedMarker['kind'], pattern: RegExp];

const DASHES = '-–—―−‐‑';
/** Bullets of Word, of chats and of web pages, those of symbol fonts (in the private use area) included. */
const BULLETS =
  '•‣⁃⁌⁍∙⋅●○◉◦◘◙■□▪▫▶▷▸►▹◆◇❖◈➢➣➤➔➜➡→⇒⮚★☆⭐🌟✦✧✱✲✳❑❒❏❍☞☛·・⦁⦾⦿\uf020-\uf0ff🔹🔸🔷🔶🔵🔴🟢🟡🟠🟣⚫👉📌❌✗✘✖';
/** What chats put after an emoji: the colour of a skin, and that it is drawn in colours. */
const EMOJI_END = '[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*';

/** The first group is the marker. Digits of either kind; a dash or a number may be close to its text. */
const PATTERNS: readonly MarkerPattern[] = [
  ['statement', /^(\*{1,3})\s*(?=\S)/u],
  ['statement', /^([☑☒☐✓✔✅🗹\uf0fe\uf052\uf0fc\uf0fd\uf0fb\uf0a8\uf06f\uf0a3])\ufe0f?\s*(?=\S)/u],
  ['dash', new RegExp(`^([${DASHES}])(?:\\s+(?=\\S)|(?=[\\u0e00-\\u0e7fA-Za-z“"(]))`, 'u')],
  ['bullet', new RegExp(`^([${BULLETS}])${EMOJI_END}\\s*(?=\\S)`, 'u')],
  ['paren', /^(\(?[\d๐-๙]{1,2}\.?\))\s*(?=\S)/u],
  ['paren', /^([①-⑳❶-❿➀-➓])\s*(?=\S)/u],
  ['paren', /^(\d\ufe0f?\u20e3)\s*(?=\S)/u],
  ['dot', /^([\d๐-๙]{1,2}\.)(?:\s+|(?=[\u0e00-\u0e4fA-Za-z“"(]))(?=\S)/u],
  ['parts', /^([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+[.)]?)\s+(?=\S)/u],
  ['letter', /^(\(?[ก-ฮ]\))\s*(?=\S)|^([ก-ฮ]\.)\s+(?=\S)/u],
];

/**
 * What is a marker only beside others of its kind: the round bullet that Word pastes as a letter, Latin letters and numbers,
 * numbers of several parts close to their text, any emoji.
 */
const DOUBTFUL: readonly MarkerPattern[] = [
  ['bullet', /^([oO§])\s+(?=[\u0e00-\u0e7f])/u],
  ['letter', /^(\(?[a-z]\))\s*(?=\S)|^([a-zA-Z]\.)\s+(?=[\u0e00-\u0e7f])/u],
  ['dot', /^([\d๐-๙]{1,2}[/:])\s*(?=[\u0e00-\u0e7fA-Za-z])/u],
  ['parts', /^([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+[.)]?)(?=[\u0e01-\u0e2e\u0e40-\u0e44“"(])/u],
  ['emoji', new RegExp(`^(?![©®™])(\\p{Extended_Pictographic})${EMOJI_END}\\s*(?=\\S)`, 'u')],
];

/** Marks of other fonts, by what they look like; boxes of Wingdings among them, as Word pastes them. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '✓': '☑',
  '✔': '☑',
  '✅': '☑',
  '🗹': '☑',
  '\uf0fe': '☑',
  '\uf052': '☑',
  '\uf0fc': '☑',
  '\uf0fd': '☒',
  '\uf0fb': '☒',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf0a3': '☐',
};

/**
 * The marker that a paragraph's text begins with. `goesOn` tells whether a list of the kind is open at the number
 * before: ก. and 1.1 only count as markers in a row, since abbreviations and figures look the same.
 */
export function readMarker(
  text: string,
  goesOn: (kind: TypedMarker['kind'], number: number) => boolean,
): TypedMarker | undefined {
  const found = markerIn(PATTERNS, text);
  if (!found || !isInRow(found) || found.number === 1) return found;
  return found.number !== undefined && goesOn(found.kind, found.number) ? found : undefined;
}

/** What may be a marker at a text's start, whatever is around it. */
export function findMarker(text: string): TypedMarker | undefined {
  const sure = markerIn(PATTERNS, text);
  if (sure) return isInRow(sure) ? { ...sure, isDoubtful: true } : sure;
  const doubtful = markerIn(DOUBTFUL, text);
  return doubtful && { ...doubtful, isDoubtful: true };
}

function markerIn(patterns: readonly MarkerPattern[], text: string): TypedMarker | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const marker = match[1] ?? match[2]!;
    const number = kind === 'letter' ? letterNumber(marker.replace(/[().]/gu, '')) : numberOf(marker);
    return {
      marker: plainMarker(kind, marker),
      kind,
      ...(isEmoji(marker) && { emoji: marker }),
      ...(number !== undefined && { number }),
      length: match[0].length,
    };
  }
  return undefined;
}

const isInRow = ({ kind }: TypedMarker): boolean => kind === 'letter' || kind === 'parts';

const letterNumber = (letter: string): number | undefined =>
  /^[a-z]$/iu.test(letter) ? letter.toLowerCase().charCodeAt(0) - 0x60 : thaiLetterNumber(letter);

/** Signs that say more than a bullet does, each with one of its kind that documents can show. */
const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ '→': '→➔➜➡➤⮚☞☛👉', '⇒': '⇒', '★': '★⭐🌟✦✱✲✳', '☆': '☆✧', '✗': '✗✘✖❌' }).flatMap(
    ([shown, signs]) => [...signs].map((sign) => [sign, shown] as const),
  ),
);

const plainMarker = (kind: TypedMarker['kind'], marker: string): string =>
  kind === 'bullet' || kind === 'emoji'
    ? (MEANT[marker] ?? '•')
    : (SAME_SIGN[marker] ?? marker.replace(/\ufe0f?\u20e3$/u, ')'));

/** Whether a sign has a colour or a picture that the one in its place has not. */
const isEmoji = (sign: string): boolean => /^(?![▶◀▪▫◼◻⚫⚪☑✔])\p{Extended_Pictographic}$/u.test(sign);

function numberOf(marker: string): number | undefined {
  const circled = /^(?:([①-⑳])|([❶-❿])|([➀-➉])|([➊-➓]))/u.exec(marker)?.slice(1) ?? [];
  const at = circled.findIndex((sign) => sign !== undefined);
  if (at >= 0) return marker.charCodeAt(0) - '①❶➀➊'.charCodeAt(at) + 1;
  const digits = /[\d๐-๙]+(?=\D*$)/u.exec(marker)?.[0] ?? '';
  return digits === '' ? undefined : Number(toArabicDigits(digits));
}
