import type { ExtraFinding, ExtraSchemaDetail, ExtraValueDetail, SchemaDetail } from '../details/extra.js';
import type { IssueDetail } from '../details/issue.js';
import { formatPath, type ReportPath } from '../place.js';
import { ISSUE_WORDS } from './issue.js';
import { SYNTAX_REASON_WORDS } from './reason.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

export const EXTRA_VALUE_WORDS: WordsOf<ExtraValueDetail> = {
  'too-few': ({ found, minimum }) => ({
    th: `มี ${found} รายการ ต้องมีอย่างน้อย ${minimum} รายการ`,
    en: `${found} entries; at least ${minimum} are needed`,
  }),
  'text-too-short': ({ found, minimum }) => ({
    th: `ข้อความยาว ${found} ตัวอักษร ต้องมีอย่างน้อย ${minimum}`,
    en: `the text has ${found} characters; at least ${minimum} are needed`,
  }),
  'text-too-long': ({ found, maximum }) => ({
    th: `ข้อความยาว ${found} ตัวอักษร ใส่ได้ไม่เกิน ${maximum}`,
    en: `the text has ${found} characters; at most ${maximum} are allowed`,
  }),
  'other-pattern': ({ found, pattern }) => ({
    th: `${quote(found)} ไม่ตรงกับรูปแบบ ${pattern}`,
    en: `${quote(found)} does not match the pattern ${pattern}`,
  }),
  'not-a-step': ({ found, step }) => ({
    th: `${found} ต้องหารด้วย ${step} ลงตัว`,
    en: `${found} must be a multiple of ${step}`,
  }),
  'none-fits': () => ({
    th: 'ไม่ตรงกับแบบใดที่กำหนดไว้',
    en: 'fits none of the forms that are allowed',
  }),
  'several-fit': () => ({
    th: 'ตรงกับหลายแบบ ต้องตรงกับแบบเดียว',
    en: 'fits several of the forms, of which only one may fit',
  }),
  'not-unique': () => ({ th: 'มีค่าซ้ำกันในรายการ', en: 'the list has the same value twice' }),
};

export const SCHEMA_WORDS: WordsOf<SchemaDetail> = {
  'schema-too-costly': () => ({
    th: 'ตรวจข้อมูลด้วย schema นี้ใช้เวลานานเกินไป ให้เขียนให้ง่ายขึ้น',
    en: 'checking the data by this schema takes too long; make it simpler',
  }),
  'pattern-too-costly': () => ({
    th: 'รูปแบบ (pattern) นี้อาจตรวจไม่รู้จบ ให้ลด * และ + หรือ | ที่ซ้อนกัน',
    en: 'the pattern could be matched in too many ways; use fewer * and +, and none around others or around |',
  }),
  'bad-pattern': () => ({
    th: 'รูปแบบ (pattern) เขียนผิด หรือใช้การอ้างถึงกลุ่มหรือ lookaround ซึ่งใช้ไม่ได้',
    en: 'the pattern is wrong, or has a back reference or a lookaround, which are not supported',
  }),
  'schema-too-large': ({ maximum }) => ({
    th: `schema ใหญ่เกินไป มีได้ไม่เกิน ${maximum} ตัวอักษร`,
    en: `the schema is too large: at most ${maximum} characters`,
  }),
  'schema-too-deep': ({ maximum }) => ({
    th: `schema ซ้อนกันได้ไม่เกิน ${maximum} ชั้น`,
    en: `the schema is nested more than ${maximum} levels deep`,
  }),
  'unknown-reference': ({ reference }) => ({
    th: `ไม่มี ${quote(reference)} ใช้ได้เฉพาะ #/$defs/ชื่อ ที่อยู่ในไฟล์นี้`,
    en: `there is no ${quote(reference)}; only #/$defs/name of this file can be referred to`,
  }),
};

const VALUE_WORDS: WordsOf<IssueDetail | ExtraValueDetail | SchemaDetail> = {
  ...ISSUE_WORDS,
  ...EXTRA_VALUE_WORDS,
  ...SCHEMA_WORDS,
};

const named = (at: ReportPath, { th, en }: Words): Words => ({
  th: `${formatPath(at)}: ${th}`,
  en: `${formatPath(at)}: ${en}`,
});

export const EXTRA_SCHEMA_WORDS: WordsOf<ExtraSchemaDetail> = {
  'schema-syntax': ({ reason }) => {
    const { th, en } = pick(SYNTAX_REASON_WORDS, reason);
    return { th: `เขียนผิดรูปแบบ: ${th}`, en };
  },
  'schema-value': ({ at, problem }) =>
    at.length > 0 ? named(at, pick(VALUE_WORDS, problem)) : pick(VALUE_WORDS, problem),
};

export const EXTRA_WORDS: WordsOf<ExtraFinding> = {
  'extra-value': ({ field, problem, meaning }) => {
    const { th, en } = named(['extra', ...field], pick(VALUE_WORDS, problem));
    const tail = meaning === undefined ? '' : ` (${meaning})`;
    return { th: th + tail, en: en + tail };
  },
};
