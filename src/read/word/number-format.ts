import { thaiLetter, toThaiDigits } from '../../thai/index.js';

/** Numbers of lists by the formats of Word (ECMA-376-1, 17.18.59). */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => String(n),
  decimalHalfWidth: (n) => String(n),
  numberInDash: (n) => `- ${n} -`,
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  hex: (n) => n.toString(16).toUpperCase(),
  ordinal: (n) => `${n}${ordinalEnding(n)}`,
  cardinalText: (n) => capital(englishWords(n)),
  ordinalText: (n) => capital(ordinalWords(n)),
  thaiNumbers: (n) => toThaiDigits(String(n)),
  thaiLetters: thaiLetter,
  thaiCounting: thaiWords,
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  bullet: () => '',
  none: () => '',
};

/** A number as Word prints it, and whether the format is known: one that is not gives digits. */
export function formatNumber(
  n: number,
  format: string,
): { readonly text: string; readonly isKnown: boolean } {
  const own = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  // No letter comes before the first one.
  if (n < 1 && /letters?$/iu.test(format)) return { text: '', isKnown: true };
  return own ? { text: own(n), isKnown: true } : { text: String(n), isKnown: false };
}

const enclosed = (n: number, first: number, count: number): string =>
  n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : String(n);

function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let rest = n;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

const THAI_DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const THAI_PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** A number below a million in Thai words. */
function thaiWords(n: number): string {
  if (n < 1 || n >= 1_000_000) return n === 0 ? THAI_DIGITS[0]! : String(n);
  const digits = String(n);
  return [...digits]
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === '0') return '';
      if (place === 1 && digit === '1') return 'สิบ';
      if (place === 1 && digit === '2') return 'ยี่สิบ';
      if (place === 0 && digit === '1' && digits.length > 1) return 'เอ็ด';
      return THAI_DIGITS[Number(digit)]! + THAI_PLACES[place]!;
    })
    .join('');
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a thousand in English words. */
function englishWords(n: number): string {
  if (n < 0 || n >= 1000) return String(n);
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 === 0 ? '' : `-${SMALL[n % 10]}`);
  return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` ${englishWords(n % 100)}`}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function ordinalWords(n: number): string {
  const words = englishWords(n);
  const last = /[a-z]+$/u.exec(words)?.[0];
  if (last === undefined) return `${n}${ordinalEnding(n)}`;
  const ordinal = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, -last.length) + ordinal;
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}
