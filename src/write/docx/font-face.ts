/** What word/fontTable.xml says of a font, read from the font file. */
export interface FontFacts {
  /** PANOSE classification, ten bytes in hexadecimal. */
  readonly panose: string;
  /** OS/2 ulUnicodeRange1 to 4, eight hexadecimal digits each. */
  readonly unicodeRanges: readonly [string, string, string, string];
  /** OS/2 ulCodePageRange1 and 2, likewise. */
  readonly codePages: readonly [string, string];
  readonly family: 'roman' | 'swiss' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

/** Bit 16 of ulCodePageRange1: code page 874, Thai. */
const THAI_CODE_PAGE = 0x10000;

/**
 * Reads the OS/2 and post tables of an OpenType font at their fixed offsets: four fields do not need the font parsed.
 * Throws where the font has no OS/2 table.
 */
export function fontFacts(data: Uint8Array): FontFacts {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const os2 = tableOffset(view, 'OS/2');
  if (os2 === undefined) throw new Error('The font has no OS/2 table.');
  const post = tableOffset(view, 'post');
  const word = (offset: number): string => hex(view.getUint32(os2 + offset), 8);
  const hasCodePages = view.getUint16(os2) >= 1;
  return {
    panose: Array.from({ length: 10 }, (_, index) => hex(view.getUint8(os2 + 32 + index), 2)).join(''),
    unicodeRanges: [word(42), word(46), word(50), word(54)],
    codePages: hasCodePages ? [word(78), word(82)] : [hex(THAI_CODE_PAGE | 1, 8), hex(0, 8)],
    family: familyClass(view.getUint8(os2 + 32), view.getUint8(os2 + 33)),
    pitch: post !== undefined && view.getUint32(post + 12) !== 0 ? 'fixed' : 'variable',
  };
}

/** Whether the signature names Thai: then Word offers the font for Thai text. */
export const supportsThai = ({ codePages }: FontFacts): boolean =>
  (Number.parseInt(codePages[0], 16) & THAI_CODE_PAGE) !== 0;

/** PANOSE family kind 2 is Latin text; its serif styles 11 to 15 are without serifs. */
function familyClass(kind: number, serif: number): FontFacts['family'] {
  if (kind !== 2 || serif < 2) return 'auto';
  return serif >= 11 && serif <= 15 ? 'swiss' : 'roman';
}

function tableOffset(view: DataView, tag: string): number | undefined {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return undefined;
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
