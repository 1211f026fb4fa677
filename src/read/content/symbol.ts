/** Signs of Word's symbol fonts by their codes there, as the signs that other fonts have for them. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '○',
  0x6e: '■',
  0x6f: '☐',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9e: '·',
  0x9f: '•',
  0xa0: '▪',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdc: '➲',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x97: '●',
  0x98: '•',
  0xa3: '☐',
};

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd6: '√',
  0xe5: '∑',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Wingdings: WINGDINGS,
  'Wingdings 2': WINGDINGS_2,
  Symbol: SYMBOL,
};

/**
 * What a sign of a font looks like, by its code: undefined where nobody can tell. Symbol fonts keep their signs in the
 * private use area, where they mean nothing to another font; Latin letters of the Symbol font are themselves.
 */
export function symbolText(font: string | undefined, code: number): string | undefined {
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  if (!isSymbolFont(font)) return code >= 0xe000 && code < 0xf900 ? undefined : String.fromCodePoint(code);
  const at = code >= 0xf000 ? code - 0xf000 : code;
  const known = FONTS[font!]?.[at];
  if (known !== undefined || at > 0xff) return known ?? String.fromCodePoint(code);
  if (font === 'Symbol' && at < 0x41) return String.fromCodePoint(at);
  return at === 0x20 ? ' ' : undefined;
}

/** A sign by its private code where nothing names its font: programs have the Wingdings in mind, and bullets of the Symbol font. */
export const privateSign = (code: number): string | undefined =>
  code === 0xf0b7 ? '•' : code >= 0xf020 && code <= 0xf0ff ? WINGDINGS[code - 0xf000] : undefined;

/** Whether the letters of a font are signs. */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && /^(?:wingdings(?: [23])?|webdings|symbol)$/iu.test(font);
