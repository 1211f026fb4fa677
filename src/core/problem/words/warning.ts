import type { ExtraFinding } from '../details/extra.js';
import type { PictureDetail } from '../details/issue.js';
import type { SourceNoteDetail } from '../details/source-note.js';
import type { FormCellProblem, NotRead, WarningDetail } from '../details/warning.js';
import { formatPath } from '../place.js';
import { thaiRule } from './accessibility.js';
import { counted, quote, shorten, type Context, type Words, type WordsOf } from './words.js';

/** A place as an officer names it where that is known, else its path. */
const placeOf = ({ path = [], placeName }: Context): Words =>
  placeName ?? { th: formatPath(path), en: formatPath(path) };

/** A rule and the place where it is violated, in brackets. */
const bracketed = (rule: string, place: string | undefined): string =>
  `(${place === undefined ? rule : `${rule}, ${place}`})`;

/** Why a cell of a form is not taken over. */
const CELLS: Readonly<Record<FormCellProblem['reason'], Words>> = {
  year: { th: 'ไม่ใช่ปี พ.ศ. สี่หลัก', en: 'it is not a year of four digits in the Buddhist era' },
  era: { th: 'เป็นปี ค.ศ. ต้องเป็นปี พ.ศ.', en: 'it is a year of the Common Era; use the Buddhist era' },
  number: { th: 'ไม่ใช่ตัวเลข', en: 'it is not a number' },
  item: { th: 'ไม่มีประเด็นรหัสนี้', en: 'there is no such item' },
  level: { th: 'ไม่มีระดับนี้ในรายงาน', en: 'the report has no such level' },
  formula: {
    th: 'เป็นสูตรที่ยังไม่มีค่า ให้เปิดใน Excel แล้วบันทึก',
    en: 'it is a formula without a value; open the file in Excel and save it',
  },
  date: { th: 'ไม่ใช่วันที่', en: 'it is not a date' },
  unnamed: {
    th: 'แถวนี้ไม่มีชื่อ (ตัวชี้วัด หลักฐาน หรือหน่วยงาน)',
    en: 'this row has no name (of an indicator, evidence or a unit)',
  },
  unasked: {
    th: 'แบบฟอร์มไม่มีช่องนี้ ให้ย้ายไปไว้ในช่องที่มี',
    en: 'the form has no such column or sheet; move it into one that the form has',
  },
  twice: {
    th: 'แถวอื่นให้ประเด็นหรือระดับเดียวกันมีผู้รับผิดชอบต่างกัน ให้เหลือแถวเดียว',
    en: 'another row gives the same item or level to somebody else; keep one of them',
  },
};

/** Why a picture is left out. */
const PICTURES = {
  'linked-picture': { th: 'ภาพไม่ได้อยู่ในไฟล์ เป็นเพียงลิงก์', en: 'it is only linked and not in the file' },
  'missing-picture': { th: 'ไม่มีภาพในไฟล์ หรือภาพว่างเปล่า', en: 'it is missing from the file, or empty' },
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
  symbol: { th: 'เป็นสัญลักษณ์ของแบบอักษรเฉพาะ', en: 'it is a symbol of a special font' },
  edit: {
    th: 'โปรแกรมเขียนหรือคำนวณส่วนนี้เอง หรือรายงานไม่มีที่เก็บ ให้แก้ในโฟลเดอร์รายงานแทน',
    en: 'it was edited in Word, but the program writes or computes this text itself, or the report has no field for it; change it in the report’s folder',
  },
  form: {
    th: 'อยู่นอกช่องที่ให้กรอก หรือเป็นข้อความของแบบฟอร์มที่แก้ไม่ได้ ให้ย้ายไปไว้ในช่องผลการดำเนินงานหรือตารางหลักฐาน แล้วรวมอีกครั้ง',
    en: 'it is outside the fields of the form, or changes a text of the form; move it into a result or a table of evidence, and collect again',
  },
  deletion: {
    th: 'ลบออกใน Word แต่รายงานยังมีอยู่ ให้ลบในโฟลเดอร์รายงานแทน',
    en: 'it was deleted in Word but is still in the report; delete it in the report’s folder',
  },
  emptied: {
    th: 'ตารางไม่มีแถวเหลือใน Word จึงลบหัวข้อนี้ออกจากรายงานด้วย',
    en: 'no row of its table is left in Word, so it is removed from the report too',
  },
  'no-description': {
    th: 'ภาพที่วางใน Word ยังไม่มีคำอธิบายภาพ ให้เพิ่ม alt ที่ภาพ',
    en: 'the picture inserted in Word has no description; add “alt” to it',
  },
  'number-format': {
    th: 'เป็นรูปแบบลำดับเลขที่ไม่รู้จัก จึงใช้เลข 1 2 3 แทน',
    en: 'its list numbers have an unknown format; 1, 2, 3 are used',
  },
  link: {
    th: 'รายงานใช้ปลายทางของลิงก์นี้ไม่ได้ ข้อความของลิงก์ยังอยู่',
    en: 'a report cannot link to this address; the link’s text is kept',
  },
  hidden: { th: 'เป็นข้อความที่ซ่อนไว้', en: 'it is hidden text' },
  embedded: { th: 'อยู่ในไฟล์อื่นที่แทรกไว้', en: 'it is in another file that was inserted' },
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
    return {
      th: `รายงานไม่มีข้อความของเกณฑ์ ${theirs}`,
      en: `the report lacks the text ${theirs} of the criteria`,
    };
  return edition === undefined
    ? { th: `เกณฑ์ไม่มีข้อความ ${own}`, en: `the criteria do not contain ${own}` }
    : {
        th: `รายงานเขียนว่า ${own} แต่เกณฑ์เขียนว่า ${theirs}`,
        en: `the report says ${own}, the criteria say ${theirs}`,
      };
}

const withCode = (character: string): string =>
  `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

type WordedElsewhere = ExtraFinding | PictureDetail | SourceNoteDetail;

/** Pictures are worded with the issues of a report. */
export const WARNING_WORDS: WordsOf<Exclude<WarningDetail, WordedElsewhere>> = {
  repaired: ({ count, example, ...place }) => {
    if (!example)
      return {
        th: `ซ่อมข้อความไทยที่เสียหาย ${count} แห่ง`,
        en: `Thai text was repaired in ${counted(count, 'place')}`,
      };
    const at = placeOf(place);
    const shown = `${quote(example.before)} → ${quote(example.after)}`;
    return {
      th: `ซ่อมข้อความภาษาไทยที่เสียหาย ${count} แห่ง เช่น ${at.th}: ${shown} (ใช้ --no-repair หากไม่ต้องการให้ซ่อม)`,
      en: `damaged Thai text repaired in ${counted(count, 'place')}, for example ${at.en}: ${shown} (--no-repair turns this off)`,
    };
  },
  'not-read': ({ where, text, count }) => {
    const shown = quote(shorten(text));
    const { th, en } = NOT_READ[where];
    if (where === 'edit')
      return { th: `ข้อความ ${shown} ที่แก้ใน Word ไม่ได้อ่านกลับ: ${th}`, en: `${shown} is not read back: ${en}` };
    if (where === 'deletion') {
      if (count === undefined) return { th: `${shown} ${th}`, en: `${shown}: ${en}` };
      return { th: `${count} ข้อความ ${th}`, en: `${counted(count, 'text')}: ${en}` };
    }
    if (where === 'emptied') return { th: `${shown}: ${th}`, en: `${shown}: ${en}` };
    if (where === 'no-description') return { th: `${th}: ${shown}`, en: `${en}: ${shown}` };
    return where in PICTURES
      ? { th: `ไม่ได้นำภาพ ${shown} มา: ${th}`, en: `the picture ${shown} is left out: ${en}` }
      : { th: `ไม่ได้อ่านข้อความ ${shown} เพราะ${th}`, en: `${shown} is not read: ${en}` };
  },
  conflict: () => ({
    th: 'ยังมีข้อความสองฉบับที่ขัดกัน เอกสารใช้ฉบับในโฟลเดอร์ ให้คัดลอกข้อความที่ต้องการจากไฟล์นี้ แล้วลบไฟล์นี้',
    en: 'two versions of this text are in conflict; the documents use the one in the folder. Copy what you need from this file, then delete it',
  }),
  'not-printed': ({ part }) => ({
    th: `ส่วน ${part} ยังไม่ถูกพิมพ์ในเอกสาร`,
    en: `${quote(part)} is not printed in the documents yet`,
  }),
  'low-contrast': ({ style, color, background, ratio, minimum }) => ({
    th: `ข้อความรูปแบบ ${quote(style)} อ่านยาก: สี ${color} บนพื้น ${background} ตัดกันเพียง ${ratio} เท่า ต้องไม่น้อยกว่า ${minimum} (WCAG AA) ให้เปลี่ยนสีใดสีหนึ่งใน theme.yaml`,
    en: `text in the style ${quote(style)} is hard to read: the contrast of ${color} on ${background} is ${ratio}, less than ${minimum} (WCAG AA); change one of the colours in theme.yaml`,
  }),
  'template-omits': ({ part, count, text, ...place }) => {
    const { th, en } = placeOf(place);
    const shown = quote(shorten(text));
    return {
      th: `แม่แบบไม่พิมพ์ข้อความของรายงาน ${count} แห่งในส่วน ${part} แห่งแรกคือ ${shown} (${th}) ถ้าตั้งใจไม่พิมพ์ ให้เขียน omit: [${part}] ใน theme.yaml`,
      en: `the template leaves out ${counted(count, 'text')} of ${quote(part)}, the first is ${shown} (${en}); if this is on purpose, write omit: [${part}] in theme.yaml`,
    };
  },
  'no-trend': ({ years, path = [], ...rest }) => {
    const place = placeOf({ ...rest, path: path.slice(0, -1) });
    return {
      th: `${place.th}: มีข้อมูล ${years} ปี แผนภูมิแนวโน้มต้องมีอย่างน้อยสองปี ในเอกสารมีข้อความแทน`,
      en: `${place.en}: figures for ${counted(years, 'year')}, but a trend chart needs two; a line is printed in its place`,
    };
  },
  'zero-target': ({ path = [], ...rest }) => {
    const place = placeOf({ ...rest, path: path.slice(0, -1) });
    return {
      th: `${place.th}: เป้าหมายเป็น 0 จึงคิดร้อยละที่บรรลุไม่ได้ ให้ระบุ achieved หรือ score`,
      en: `${place.en}: the target is 0, so no percentage can be computed; give “achieved” or “score”`,
    };
  },
  'missing-glyphs': ({ family, characters }) => {
    const listed = characters.map(withCode).join(', ');
    return {
      th: `แบบอักษร ${family} ไม่มีอักขระ ${listed}`,
      en: `the font ${family} has no glyph for ${listed}`,
    };
  },
  'narrow-column': (problem) => {
    const { table, column, text } = problem;
    const at = problem.path && placeOf(problem);
    const name = table ? ` ${quote(table)}` : '';
    return {
      th: `ตาราง${name}${at ? ` (${at.th})` : ''} คอลัมน์ที่ ${column} แคบกว่า ${quote(text)} ให้ระบุ widths ลดจำนวนคอลัมน์ หรือแยกเป็นสองตาราง`,
      en: `table${name}${at ? ` (${at.en})` : ''}: column ${column} is narrower than ${quote(text)}; give “widths”, leave out columns, or make two tables`,
    };
  },
  'not-accessible': ({ failures }) => ({
    th: `PDF ยังไม่ผ่านเกณฑ์ PDF/UA-1: ${failures
      .map(({ rule, place }) => `${thaiRule(rule) ?? 'ไม่เป็นไปตามข้อกำหนด'} ${bracketed(rule, place)}`)
      .join('; ')}`,
    en: `the PDF is not marked as PDF/UA-1: ${failures
      .map(({ rule, failure, place }) => `${failure} ${bracketed(rule, place)}`)
      .join('; ')}`,
  }),
  'edition-difference': (problem) => {
    const { th, en } = difference(problem.report, problem.edition);
    const at = placeOf(problem);
    return { th: `${at.th}: ${th}`, en: `${at.en}: ${en}` };
  },
  'form-cell': ({ place, found, reason, suggestion }) => ({
    th: `ไม่ได้นำ ${quote(shorten(found))} ที่ ${place} เข้ารายงาน: ${CELLS[reason].th}${suggestion === undefined ? '' : ` น่าจะเป็น ${suggestion}`}`,
    en: `${quote(shorten(found))} at ${place} was not taken over: ${CELLS[reason].en}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
  }),
  'replaced-characters': ({ count }) => ({
    th: `นำอักขระที่พิมพ์ไม่ได้ออกหรือแทนที่ ${count} ตัว`,
    en: `${count} unprintable ${count === 1 ? 'character was' : 'characters were'} removed or replaced`,
  }),
};
