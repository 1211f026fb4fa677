import type { MarkupIssue } from '../details/markup.js';
import type { FontProblemDetail } from '../details/font.js';
import type { IssueDetail } from '../details/issue.js';
import type { TemplateProblem, ThemeDetail } from '../details/template.js';
import { formatPath, type ReportPath } from '../place.js';
import { EXTRA_SCHEMA_WORDS } from './extra.js';
import { FONT_WORDS } from './font.js';
import { ISSUE_WORDS } from './issue.js';
import { LOOK_WORDS } from './look.js';
import { SYNTAX_REASON_WORDS } from './reason.js';
import { TEMPLATE_MISTAKE_WORDS } from './template-mistake.js';
import { THEME_WORDS } from './theme.js';
import { pick, quote, type Words, type WordsOf } from './words.js';

const VALUE_WORDS: WordsOf<IssueDetail | ThemeDetail | FontProblemDetail> = {
  ...ISSUE_WORDS,
  ...THEME_WORDS,
  ...FONT_WORDS,
};

/** A value of a theme is named by its path. */
function ofTheme(at: ReportPath, { th, en }: Words): Words {
  const place = at.length > 0 ? formatPath(at) : 'theme';
  return { th: `${place}: ${th}`, en: `${place}: ${en}` };
}

export const TEMPLATE_WORDS: WordsOf<Exclude<TemplateProblem, MarkupIssue>> = {
  'raw-output': () => ({
    th: 'ไม่ให้ใช้ {{{ }}} หรือ {{& }} ให้เขียน {{ }}',
    en: 'raw output ({{{ }}} or {{& }}) is not allowed; write {{ }}',
  }),
  decorator: () => ({ th: 'ไม่ให้ใช้ decorator', en: 'decorators are not allowed' }),
  'block-decorator': () => ({
    th: 'ไม่ให้ใช้ decorator นอกจาก inline',
    en: 'decorators other than inline are not allowed',
  }),
  'template-syntax': ({ reason, mistake }) => {
    if (!mistake)
      return {
        th: `เขียนแม่แบบผิดรูปแบบในหรือก่อนบรรทัดนี้ ให้ตรวจแท็ก {{ }} (โปรแกรมอ่านแม่แบบแจ้งว่า ${reason})`,
        en: `the template cannot be read at or before this line; check its tags {{ }} (the parser says: ${reason})`,
      };
    const { th, en } = pick(TEMPLATE_MISTAKE_WORDS, mistake);
    return { th: `${th} (โปรแกรมอ่านแม่แบบแจ้งว่า ${reason})`, en: `${en} (the parser says: ${reason})` };
  },
  'template-too-deep': ({ maximum }) => ({
    th: `มีบล็อกซ้อนกันเกิน ${maximum} ชั้น`,
    en: `blocks are nested more than ${maximum} levels deep`,
  }),
  'no-report-template': () => ({
    th: 'โฟลเดอร์แม่แบบไม่มี report.hbs',
    en: 'the template folder has no report.hbs',
  }),
  'endless-template': ({ steps }) =>
    steps === undefined
      ? { th: 'แม่แบบเรียกกันวนไม่สิ้นสุด', en: 'the templates call each other endlessly' }
      : {
          th: `แม่แบบทำงานเกิน ${steps} ขั้นโดยไม่จบ ตรวจ partial และ each ที่วนซ้ำ`,
          en: `the templates do not end after ${steps} steps; check partials and each blocks that repeat`,
        },
  'unknown-field': ({ field }) => ({
    th: `ตรงนี้ไม่มีช่อง ${quote(field)}`,
    en: `there is no field ${quote(field)} here`,
  }),
  'field-of-nothing': ({ field }) => ({
    th: `ตรงนี้ไม่มีค่า จึงไม่มีช่อง ${quote(field)} ถ้าค่านี้อาจไม่มี ให้ตรวจค่าที่อยู่ก่อนจุดด้วย {{#if}} ก่อน เช่น {{#if report.extra}} แล้วจึง {{#if report.extra.name}}`,
    en: `there is no value here to take the field ${quote(field)} from; if it may be absent, check what stands before the dot first: {{#if report.extra}}, then {{#if report.extra.name}}`,
  }),
  'unknown-helper': ({ helper, suggestion }) => ({
    th: `ไม่มีคำสั่ง ${quote(helper)}${suggestion === undefined ? ' ให้ตรวจตัวสะกด รายชื่อคำสั่งอยู่ใน docs/templates.md ถ้าหมายถึงช่องของข้อมูล ให้เขียนชื่อช่องอย่างเดียว' : ` หมายถึง ${quote(suggestion)} หรือไม่`}`,
    en: `there is no helper ${quote(helper)}${suggestion === undefined ? '; check how it is written: docs/templates.md lists them. If a field is meant, write its name alone' : `; did you mean ${quote(suggestion)}?`}`,
  }),
  'unknown-partial': ({ partial, suggestion }) => ({
    th: `ไม่มี partial ${quote(partial)}${suggestion === undefined ? ` ให้ตรวจตัวสะกด หรือเพิ่มไฟล์ ${partial}.hbs ในโฟลเดอร์แม่แบบ` : ` หมายถึง ${quote(suggestion)} หรือไม่`}`,
    en: `there is no partial ${quote(partial)}${suggestion === undefined ? `; check how it is written, or add the file ${partial}.hbs to the template’s folder` : `; did you mean ${quote(suggestion)}?`}`,
  }),
  'missing-argument': ({ helper }) => ({
    th: `${quote(helper)} ได้รับช่องที่ไม่มี ถ้าช่องนี้อาจไม่มีให้ตรวจด้วย {{#if}} ก่อน`,
    en: `${quote(helper)} gets a field that does not exist; check it with {{#if}} first if it may be absent`,
  }),
  'unused-file': ({ file, suggestion }) => ({
    th: `ไม่มีอะไรใช้ไฟล์ ${quote(file)}${suggestion === undefined ? ' ให้ตรวจชื่อ' : ` หมายถึง ${quote(suggestion)} หรือไม่`}`,
    en: `nothing uses the file ${quote(file)}${suggestion === undefined ? '; check its name' : `; did you mean ${quote(suggestion)}?`}`,
  }),
  'unused-style': ({ kind, style, suggestion }) => ({
    th: `ไม่มีแม่แบบใดใช้ ${kind}.${style}${suggestion === undefined ? ' ให้ตรวจชื่อ' : ` หมายถึง ${quote(suggestion)} หรือไม่`}`,
    en: `no partial uses ${kind}.${style}${suggestion === undefined ? '; check its name' : `; did you mean ${quote(suggestion)}?`}`,
  }),
  'heavy-picture': ({ file, megabytes, width, height }) => {
    const pixels = width === undefined || height === undefined ? undefined : `${width} × ${height}`;
    return {
      th: `ภาพ ${quote(file)} ใหญ่ ${megabytes} MB${pixels === undefined ? '' : ` (${pixels} พิกเซล)`} เอกสารทุกฉบับที่ใช้ภาพนี้จะใหญ่และสร้างช้าตามไปด้วย ${pixels === undefined ? 'ให้ทำภาพให้เรียบง่ายขึ้น หรือบันทึกเป็น PNG' : 'ให้ย่อภาพด้วยโปรแกรมแต่งภาพแล้วบันทึกทับ ตราสัญลักษณ์กว้าง 600 พิกเซล ภาพเต็มความกว้างหน้า 2000 พิกเซลก็คมชัดพอ'}`,
      en: `the picture ${quote(file)} has ${megabytes} MB${pixels === undefined ? '' : ` (${pixels} pixels)`}: every document that shows it becomes as large, and slower to make. ${pixels === undefined ? 'Simplify the drawing, or save it as PNG' : 'Make it smaller in a picture editor: 600 pixels are enough for a logo, 2000 for the width of a page'}`,
    };
  },
  'widths-not-100': ({ table, sum }) => ({
    th: `tables.${table}.columns รวมกันได้ ${sum} ไม่ใช่ 100 ความกว้างจริงจึงต่างจากที่เขียน`,
    en: `tables.${table}.columns add up to ${sum}, not 100: the columns become other than written`,
  }),
  'widths-for-others': ({ table, found, expected }) => ({
    th: `ตาราง ${quote(table)} มี ${found} คอลัมน์ แต่ tables.${table}.columns มี ${expected} ค่า ทุกคอลัมน์จึงกว้างเท่ากัน`,
    en: `the table ${quote(table)} has ${found} columns, but tables.${table}.columns has ${expected} widths, so that all columns are equal`,
  }),
  ...EXTRA_SCHEMA_WORDS,
  'look-not-taken': ({ part, text }) => LOOK_WORDS[part](text),
  'template-failed': ({ reason }) => ({ th: `แม่แบบทำงานไม่สำเร็จ: ${reason}`, en: reason }),
  'theme-syntax': ({ reason }) => {
    const { th, en } = pick(SYNTAX_REASON_WORDS, reason);
    return { th: `เขียนผิดรูปแบบ: ${th}`, en };
  },
  'theme-value': ({ at, problem }) =>
    problem.code === 'theme-not-fields'
      ? pick(THEME_WORDS, problem)
      : ofTheme(at, pick(VALUE_WORDS, problem)),
};
