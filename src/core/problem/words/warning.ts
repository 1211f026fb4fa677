import type { NotRead, WarningDetail } from '../details/warning.js';
import { formatPath } from '../place.js';
import { counted, quote, shorten, type Context, type Words, type WordsOf } from './words.js';

const placeOf = ({ path }: Context): string => formatPath(path ?? []);

/** Why a picture is left out. */
const PICTURES = {
  'linked-picture': { th: 'ภาพไม่ได้อยู่ในไฟล์ เป็นเพียงลิงก์', en: 'it is linked, not in the file' },
  'missing-picture': { th: 'ไม่มีภาพในไฟล์ หรือภาพว่างเปล่า', en: 'the file lacks it, or it is empty' },
  'unknown-picture': {
    th: 'ไม่ใช่ภาพ PNG JPEG SVG GIF WebP หรือ BMP',
    en: 'it is not a PNG, JPEG, SVG, GIF, WebP or BMP picture',
  },
} as const;

const NOT_READ: Readonly<Record<NotRead['where'], Words>> = {
  ...PICTURES,
  outside: { th: 'อยู่นอกตาราง', en: 'it is outside the tables' },
  'text-box': { th: 'อยู่ในกล่องข้อความ', en: 'it is in a text box' },
  footnote: { th: 'อยู่ในเชิงอรรถ', en: 'it is in a footnote' },
  comment: { th: 'เป็นความเห็นในขอบกระดาษ', en: 'it is a comment in the margin' },
  chart: { th: 'อยู่ในกราฟหรือแผนภาพ', en: 'it is in a chart or a diagram' },
  symbol: { th: 'เป็นสัญลักษณ์ของแบบอักษรเฉพาะ', en: 'it is a sign of a font of its own' },
  equation: { th: 'เป็นสมการ', en: 'it is an equation' },
};

/** Characters shown of a text, from a little before the first difference on. */
const BEFORE = 12;
const SHOWN = 50;

/** A part of a text around its first difference from another. */
function excerpt(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  let from = Math.max(0, same - BEFORE);
  while (from > 0 && /[\p{M}\u0e33]/u.test(text[from] ?? '')) from -= 1;
  const part = text.slice(from, from + SHOWN).replaceAll('\n', ' ');
  return quote(`${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}`);
}

function difference(report: string | undefined, edition: string | undefined): Words {
  const own = excerpt(report ?? '', edition ?? '');
  const theirs = excerpt(edition ?? '', report ?? '');
  if (report === undefined)
    return { th: `รายงานไม่มีข้อความของเกณฑ์ ${theirs}`, en: `the report leaves out ${theirs} of the criteria` };
  return edition === undefined
    ? { th: `เกณฑ์ไม่มีข้อความ ${own}`, en: `the criteria do not hold ${own}` }
    : { th: `รายงานว่า ${own} เกณฑ์ว่า ${theirs}`, en: `the report has ${own}, the criteria ${theirs}` };
}

const withCode = (character: string): string =>
  `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

/** Pictures are worded with the issues of a report. */
export const WARNING_WORDS: WordsOf<Exclude<WarningDetail, { readonly code: 'picture' }>> = {
  repaired: ({ count, example, path }) => {
    if (!example)
      return {
        th: `ซ่อมข้อความไทยที่เสียหาย ${count} แห่ง`,
        en: `Thai text was repaired in ${counted(count, 'place')}`,
      };
    const shown = `${formatPath(path ?? [])}: ${quote(example.before)} → ${quote(example.after)}`;
    return {
      th: `ซ่อมข้อความภาษาไทยที่เสียหาย ${count} แห่ง เช่น ${shown} (ใช้ --no-repair หากไม่ต้องการให้ซ่อม)`,
      en: `${counted(count, 'place')} of damaged Thai repaired, for example ${shown} (--no-repair leaves them)`,
    };
  },
  'not-read': ({ where, text }) => {
    const shown = quote(shorten(text));
    const { th, en } = NOT_READ[where];
    return where in PICTURES
      ? { th: `ไม่ได้นำภาพ ${shown} มา: ${th}`, en: `the picture ${shown} is left out: ${en}` }
      : { th: `ไม่ได้อ่านข้อความ ${shown} เพราะ${th}`, en: `${shown} is not read: ${en}` };
  },
  conflict: () => ({
    th: 'ยังมีข้อความสองฉบับที่ขัดกัน เอกสารใช้ฉบับในโฟลเดอร์ ให้นำข้อความที่ต้องการมารวมแล้วลบไฟล์นี้',
    en: 'two texts are in conflict and the documents have the folder’s; take over what you need from this file, then delete it',
  }),
  'not-printed': ({ part }) => ({
    th: `ส่วน ${part} ยังไม่ถูกพิมพ์ในเอกสาร`,
    en: `${quote(part)} is not printed in the documents yet`,
  }),
  'no-trend': ({ years, path }) => {
    const place = formatPath(path?.slice(0, -1) ?? []);
    return {
      th: `${place}: มีข้อมูล ${years} ปี แผนภูมิแนวโน้มต้องมีอย่างน้อยสองปี ในเอกสารมีข้อความแทน`,
      en: `${place}: figures of ${years} years; a trend chart needs two, a line is printed in its place`,
    };
  },
  'zero-target': ({ path }) => {
    const place = formatPath(path?.slice(0, -1) ?? []);
    return {
      th: `${place}: เป้าหมายเป็น 0 จึงคิดร้อยละที่บรรลุไม่ได้ ให้ระบุ achieved หรือ score`,
      en: `${place}: no per cent of a target of 0 can be worked out; give “achieved” or “score”`,
    };
  },
  'missing-glyphs': ({ family, characters }) => {
    const listed = characters.map(withCode).join(', ');
    return { th: `ฟอนต์ ${family} ไม่มีอักขระ ${listed}`, en: `the font ${family} has no glyph for ${listed}` };
  },
  'not-accessible': ({ failures }) => ({
    th: `PDF ยังไม่ผ่านเกณฑ์ PDF/UA-1: ${failures.join('; ')}`,
    en: `the PDF does not say that it follows PDF/UA-1: ${failures.join('; ')}`,
  }),
  'edition-difference': (problem) => {
    const { th, en } = difference(problem.report, problem.edition);
    return { th: `${placeOf(problem)}: ${th}`, en: `${placeOf(problem)}: ${en}` };
  },
  'replaced-characters': ({ count }) => ({
    th: `นำอักขระที่พิมพ์ไม่ได้ออกหรือแทนที่ ${count} ตัว`,
    en: `${count} unprintable ${count === 1 ? 'character was' : 'characters were'} taken out or replaced`,
  }),
};
