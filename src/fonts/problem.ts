/** Why a font file cannot carry a report, as data. */
export type FontProblemDetail =
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'not-truetype' }
  | { readonly code: 'embedding-forbidden' }
  | { readonly code: 'subsetting-forbidden' }
  | { readonly code: 'missing-characters'; readonly characters: readonly string[] }
  | { readonly code: 'marks-take-room'; readonly clusters: readonly string[] }
  | { readonly code: 'marks-off-base'; readonly clusters: readonly string[] }
  | { readonly code: 'marks-touch'; readonly clusters: readonly string[] }
  | { readonly code: 'text-layer'; readonly texts: readonly string[] };

/** One reason why a font file is refused, with its words in two languages. */
export type FontProblem = FontProblemDetail & {
  /** The font file, as its face names it. */
  readonly file: string;
  readonly message: { readonly th: string; readonly en: string };
};

interface Words {
  readonly th: string;
  readonly en: string;
}

type WordsByCode = {
  readonly [Code in FontProblemDetail['code']]: (detail: Extract<FontProblemDetail, { code: Code }>) => Words;
};

/** A list in a message names at most this many. */
const MAX_NAMED = 8;

function named(all: readonly string[]): string {
  const rest = all.length - MAX_NAMED;
  return all.slice(0, MAX_NAMED).join(' ') + (rest > 0 ? ` … (+${String(rest)})` : '');
}

const WORDS: WordsByCode = {
  unreadable: ({ reason }) => ({
    th: `อ่านแฟ้มแบบอักษรไม่ได้ (${reason})`,
    en: `the font file cannot be read (${reason})`,
  }),
  'not-truetype': () => ({
    th: 'ไม่ใช่แบบอักษร TrueType แฟ้มเดี่ยว ให้ใช้แฟ้ม .ttf (ไม่รองรับ .otf แบบ CFF .ttc และ .woff)',
    en: 'not a single font with TrueType outlines; give a .ttf file (CFF .otf, .ttc and .woff are not supported)',
  }),
  'embedding-forbidden': () => ({
    th: 'สัญญาอนุญาตในแฟ้มแบบอักษรห้ามฝังในเอกสาร (OS/2 fsType)',
    en: 'the licence bits of the font forbid embedding it in documents (OS/2 fsType)',
  }),
  'subsetting-forbidden': () => ({
    th: 'สัญญาอนุญาตในแฟ้มแบบอักษรห้ามฝังเพียงบางส่วน (OS/2 fsType)',
    en: 'the licence bits of the font forbid embedding a part of it (OS/2 fsType)',
  }),
  'missing-characters': ({ characters }) => ({
    th: `แบบอักษรไม่มีอักขระ ${named(characters)}`,
    en: `the font has no glyphs for ${named(characters)}`,
  }),
  'marks-take-room': ({ clusters }) => ({
    th: `สระบนล่างหรือวรรณยุกต์กินที่ในบรรทัด เช่น ${named(clusters)}`,
    en: `marks take room on the line instead of standing over their base, for example ${named(clusters)}`,
  }),
  'marks-off-base': ({ clusters }) => ({
    th: `สระบนล่างหรือวรรณยุกต์ไม่อยู่ตรงพยัญชนะ เช่น ${named(clusters)}`,
    en: `marks do not stand over or under their base, for example ${named(clusters)}`,
  }),
  'marks-touch': ({ clusters }) => ({
    th: `สระหรือวรรณยุกต์ทับกันหรือทับพยัญชนะ แบบอักษรอาจถูกตัดตารางจัดวางอักษรไทย (GSUB, GPOS) ออก เช่น ${named(clusters)}`,
    en: `marks strike each other or their base, perhaps because the Thai layout tables (GSUB, GPOS) were removed, for example ${named(clusters)}`,
  }),
  'text-layer': ({ texts }) => ({
    th: `ข้อความที่คัดลอกจาก PDF จะไม่ตรงกับต้นฉบับ เช่น ${named(texts)}`,
    en: `text copied from the PDF would differ from the source, for example ${named(texts)}`,
  }),
};

/** Puts a problem into words. */
export function fontProblem(file: string, detail: FontProblemDetail): FontProblem {
  const words = WORDS[detail.code] as (detail: FontProblemDetail) => Words;
  return { ...detail, file, message: words(detail) };
}

/** A family that cannot carry a report. `problems` holds all that is wrong with its files. */
export class FontFamilyError extends Error {
  override readonly name = 'FontFamilyError';
  readonly family: string;
  readonly problems: readonly FontProblem[];

  constructor(family: string, problems: readonly FontProblem[]) {
    const lines = problems.map(({ file, message }) => `  ${file}: ${message.en}`);
    super(`the font family "${family}" cannot be used\n${lines.join('\n')}`);
    this.family = family;
    this.problems = problems;
  }
}
