import type { CliArgument, CliOption, CliOptions } from '../command/index.js';
import { BUDDHIST_YEAR, FILE, FOLDER, NAME, oneOf } from './values.js';

/** What several verbs take: each option and argument is defined once. */

export const REPORT = {
  name: { th: 'รายงาน', en: 'report' },
  words: {
    th: 'ไฟล์รายงาน (.json .yaml .yml) หรือโฟลเดอร์รายงาน',
    en: 'report file (.json, .yaml, .yml) or report folder',
  },
} as const satisfies CliArgument;

export const LANGUAGE = {
  lang: {
    value: oneOf({ th: 'ภาษา', en: 'language' }, ['th', 'en']),
    words: { th: 'ภาษาของข้อความ', en: 'language of messages' },
    default: 'th',
  },
} as const satisfies CliOptions;

export const CRITERIA = {
  value: FILE,
  words: {
    th: 'ไฟล์เกณฑ์ .json .yaml หรือ .yml',
    en: 'edition of the standard: .json, .yaml or .yml',
  },
} as const satisfies CliOption;

export const TEMPLATE = {
  value: FOLDER,
  words: {
    th: 'โฟลเดอร์แม่แบบของหน่วยงาน',
    en: 'template folder: your own partials and theme',
  },
} as const satisfies CliOption;

export const AGENCY = {
  value: NAME,
  words: { th: 'ชื่อส่วนราชการ', en: 'name of the agency' },
} as const satisfies CliOption;

export const YEAR = {
  value: BUDDHIST_YEAR,
  words: { th: 'ปีงบประมาณ พ.ศ.', en: 'fiscal year, Buddhist era' },
} as const satisfies CliOption;

export const DRY_RUN = {
  words: {
    th: 'แสดงว่าจะเขียน แทนที่ คงเดิม หรือไม่เขียนทับไฟล์ใด โดยไม่บันทึกไฟล์',
    en: 'show which files would be written, replaced, kept or refused, and write nothing',
  },
} as const satisfies CliOption;

export const FORCE = {
  words: {
    th: 'เขียนทับไฟล์ที่มีการแก้ไข หรือที่โปรแกรมนี้ไม่ได้สร้าง',
    en: 'overwrite files that were edited, or that this program did not make',
  },
} as const satisfies CliOption;

export const JSON_RESULT = {
  words: { th: 'แสดงผลเป็น JSON', en: 'print the result as JSON' },
} as const satisfies CliOption;
