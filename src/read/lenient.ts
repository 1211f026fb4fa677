import type { Issue, ReportPath } from '../core/index.js';
import { toArabicDigits } from '../thai/index.js';
import type { ParsedSource } from './source.js';

/**
 * A report's value with numbers and texts as they are meant, where the issues of the strict reading say that one was given for
 * the other and the meaning is clear: ๒๕๖๘, “12 เดือน”, “85%”, `code: 7.1`, a number in a cell, `passed: ผ่าน`, a dash for no
 * figure. Undefined where nothing was changed. The value stays as it is itself.
 */
export function readLeniently(
  value: unknown,
  issues: readonly Issue[],
  { written }: Pick<ParsedSource, 'written'>,
): unknown {
  const changes = issues.flatMap((issue): readonly Change[] => {
    const meant = meantBy(issue, valueAt(value, issue.path), written);
    return meant === undefined ? [] : [{ path: issue.path, meant }];
  });
  return changes.length === 0
    ? undefined
    : changes.reduce((all, { path, meant }) => withValue(all, path, meant), value);
}

interface Change {
  readonly path: ReportPath;
  readonly meant: Meant;
}

/** What is meant in the place of a value: nothing, where it says that there is none. */
type Meant = string | number | boolean | null | typeof NOTHING;
const NOTHING = Symbol('nothing');

/** Kinds of values that a number is written for: a text, Markdown, a statement. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'blocks', 'statement']);

function meantBy(issue: Issue, given: unknown, written: ParsedSource['written']): Meant | undefined {
  switch (issue.code) {
    case 'number-as-text':
      return typeof given === 'string' ? readNumber(given) : undefined;
    case 'wrong-type':
      if (issue.expected === 'boolean') return readAnswer(given);
      if (issue.expected === 'number') return noFigure(given, issue.path);
      return typeof given === 'number' && TEXTS.has(issue.expected)
        ? (written?.(issue.path) ?? String(given))
        : undefined;
    case 'unknown-item': {
      const code = toArabicDigits(issue.item).replace(/^[^\d]+(?=\d)|\s+/gu, '');
      return code !== issue.item && /^\d\.\d$/u.test(code) ? code : undefined;
    }
    default:
      return undefined;
  }
}

/** What people write where there is no figure. */
const NONE = /^(?:[-–—]+|\.{2,}|N\/?A|ไม่มี|ไม่มีข้อมูล|ยังไม่มี(?:ข้อมูล)?)$/iu;

/** A figure of a year may be none, any other field is left out; a list has no empty places. */
function noFigure(given: unknown, path: ReportPath): Meant | undefined {
  if (typeof given !== 'string' || !NONE.test(given.trim()) || typeof path.at(-1) === 'number')
    return undefined;
  return path.at(-1) === 'value' ? null : NOTHING;
}

const YES = /^(?:ผ่าน(?:แล้ว|เกณฑ์)?|ใช่|มี|จริง|ดำเนินการแล้ว|yes|y|true|pass(?:ed)?|[✓✔✅☑☒/x])$/iu;
const NO = /^(?:(?:ยัง)?ไม่(?:ผ่าน(?:เกณฑ์)?|ใช่|มี|ได้ดำเนินการ)?|เท็จ|no|n|false|fail(?:ed)?|[✗✘❌☐])$/iu;

/** Yes or no as people write it: ผ่าน, ไม่ผ่าน, a tick. */
export function readAnswer(given: unknown): boolean | undefined {
  if (given === 1 || given === 0) return given === 1;
  if (typeof given !== 'string') return undefined;
  const text = given.trim().replace(/\ufe0f/gu, '');
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** Words around a number that change nothing of it. */
const BEFORE = /^(?:รอบ|ปี|ประจำปี|ปีงบประมาณ|งบประมาณ|พ\.?\s?ศ\.?|ร้อยละ|หมวด|ที่|ข้อ|ระดับ|\s)*/u;
const AFTER =
  /(?:%|เปอร์เซ็นต์|เดือน|ปี|คะแนน|คน|ราย|ครั้ง|แห่ง|เรื่อง|ข้อ|โครงการ|กิจกรรม|หน่วยงาน|บาท|วัน|ชั่วโมง|นาที|หมวด|\s)*$/u;

/** Characters of a number with words around it, at most. */
const MAX_NUMBER = 200;

/** A number as people write it; undefined where more is said than the number. */
export function readNumber(text: string): number | undefined {
  if (text.length > MAX_NUMBER) return undefined;
  const digits = toArabicDigits(text.trim()).replace(BEFORE, '').replace(AFTER, '').replace(/^[−–]/u, '-');
  return /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : undefined;
}

const valueAt = (value: unknown, path: ReportPath): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** A copy of a value with another one at a path. */
function withValue(value: unknown, [key, ...rest]: ReportPath, meant: unknown): unknown {
  if (key === undefined) return meant;
  if (rest.length === 0 && meant === NOTHING)
    return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
  const inside = withValue((value as Record<string | number, unknown>)[key], rest, meant);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (index === key ? inside : each))
    : { ...(value as object), [key]: inside };
}
