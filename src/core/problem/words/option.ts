import type { OptionProblem } from '../details/option.js';
import { OPTION_KINDS, oneOf } from './option-kind.js';
import { OF_CLASS, textStep } from './next-step.js';
import { quote, type WordsOf } from './words.js';

/** A date is worded with the issues of a report. */
export const OPTION_WORDS: WordsOf<Exclude<OptionProblem, { readonly code: 'bad-date' }>> = {
  'bad-output-format': ({ found, taken }) => ({
    th: `รูปแบบไฟล์ ${quote(found)} ใช้เป็นนามสกุลไฟล์ไม่ได้ ให้ใช้ตัวอักษร a–z และตัวเลข และไม่ใช้ ${taken.join(', ')}`,
    en: `${quote(found)} cannot be a format; use lower-case letters and digits, but not ${taken.join(' or ')}`,
  }),
  'unknown-output-format': ({ found, known }) => ({
    th: `ไม่รู้จักรูปแบบไฟล์ ${quote(found)} ใช้ได้เฉพาะ ${known.join(', ')}`,
    en: `unknown format ${quote(found)}; use ${known.join(' or ')}`,
  }),
  'no-output-format': ({ known }) => ({
    th: `ไม่ได้ระบุรูปแบบไฟล์ ให้ระบุอย่างน้อยหนึ่งแบบจาก ${known.join(', ')}`,
    en: `no format given; choose at least one of ${known.join(', ')}`,
  }),
  'no-category': () => ({
    th: 'ไม่ได้ระบุหมวดที่จะพิมพ์ ให้ระบุอย่างน้อยหนึ่งหมวด หรือไม่ใช้ตัวเลือก only',
    en: 'no category given; choose at least one, or omit the option only',
  }),
  'absent-category': ({ absent, present }) => ({
    th: `รายงานนี้ไม่มีหมวดหรือประเด็น ${absent.join(', ')} มีหมวด ${present.join(', ')}`,
    en: `the report has no category or item ${absent.join(', ')}; its categories are ${present.join(', ')}`,
  }),
  'unknown-option': ({ option, known, suggestion }) =>
    suggestion === undefined
      ? {
          th: `ไม่มีตัวเลือก ${option} ใช้ได้เฉพาะ ${known.join(', ')}`,
          en: `there is no option ${option}; the options are ${known.join(', ')}`,
        }
      : {
          th: `ไม่มีตัวเลือก ${option} หมายถึง ${suggestion} หรือไม่`,
          en: `there is no option ${option}; did you mean ${suggestion}?`,
        },
  'bad-option': ({ option, expected, found, suggestion }) => {
    const { th, en } = typeof expected === 'string' ? OPTION_KINDS[expected] : oneOf(expected);
    const next =
      OF_CLASS[/^“file:/u.test(found) ? 'URL' : found] ??
      (expected === 'file-input' ? textStep(found) : undefined);
    return {
      th: `${option} ต้องเป็น${th} แต่พบ ${found}${suggestion === undefined ? '' : ` หมายถึง ${quote(suggestion)} หรือไม่`}${next ? ` ${next.th}` : ''}`,
      en: `${option} must be ${en}, not ${found}${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}${next ? `; ${next.en}` : ''}`,
    };
  },
  'too-many-values': ({ option, maximum }) => ({
    th: `${option} มีค่ามากเกินไป ให้ระบุไม่เกิน ${maximum} ค่า`,
    en: `${option} has too many values; give ${maximum} or fewer`,
  }),
  'unreadable-option': ({ option, reason }) => ({
    th: `อ่านค่าของ ${option} ไม่ได้: ${reason}`,
    en: `${option} cannot be read: ${reason}`,
  }),
  'bad-options': ({ count }) => ({
    th: `ตัวเลือก ${count} ค่าใช้ไม่ได้:`,
    en: `${count} options cannot be used:`,
  }),
  'helper-name': ({ name }) => ({
    th: `ตั้งชื่อคำสั่ง ${quote(name)} ไม่ได้ ให้ใช้อักษรอังกฤษตัวเล็กนำหน้า และไม่ซ้ำกับคำสั่งที่มีอยู่`,
    en: `a helper cannot be named ${quote(name)}: begin with a small letter, use letters and digits, and no name of the package’s helpers`,
  }),
  'other-font': ({ theme, given }) => ({
    th: `แม่แบบใช้แบบอักษร ${theme} แต่มีเฉพาะ ${given} ให้วางไฟล์ .ttf ในโฟลเดอร์แม่แบบแล้วระบุใต้ fonts: ใน theme.yaml หรือระบุแบบอักษรในตัวเลือก font (โปรแกรมใช้ registerFamily)`,
    en: `the theme uses the font ${theme}, but only ${given} is available; put its .ttf files into the template’s folder and name them under fonts: in theme.yaml, or pass it as the option font (programs: registerFamily)`,
  }),
  'no-report-files': ({ searched }) => ({
    th: `ไม่พบไฟล์รายงาน .json .yaml .yml ใน ${searched.join(' ')}`,
    en: `no report files (.json, .yaml, .yml) found in ${searched.join(' ')}`,
  }),
  'port-in-use': ({ port }) => ({
    th: `ใช้พอร์ต ${port} ไม่ได้ มีโปรแกรมอื่นใช้อยู่ ให้ระบุพอร์ตอื่น หรือไม่ใช้ --port เพื่อให้เลือกเอง`,
    en: `port ${port} is used by another program; choose another one, or omit --port`,
  }),
};
