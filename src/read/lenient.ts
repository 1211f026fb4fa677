import type { Issue, ReportPath } from '../core/index.js';
import { toArabicDigits } from '../thai/index.js';
import type { ParsedSource } from './source.js';

/**
 * A report's value with numbers and texts as they are meant, where the issues of the strict reading say that one was given for
 * the other and the meaning is clear: ๒๕๖๘, “12 เดือน”, “85%”, `code: 7.1`, a number in a cell. Undefined where nothing
 * was changed. The value stays as it is itself.
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
  readonly meant: string | number;
}

/** Kinds of values that a number is written for: a text, Markdown, a statement. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'blocks', 'statement']);

function meantBy(
  issue: Issue,
  given: unknown,
  written: ParsedSource['written'],
): string | number | undefined {
  switch (issue.code) {
    case 'number-as-text':
      return typeof given === 'string' ? readNumber(given) : undefined;
    case 'wrong-type':
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

/** Words around a number that change nothing of it. */
const BEFORE = /^(?:รอบ|ปี|ประจำปี|ปีงบประมาณ|งบประมาณ|พ\.?\s?ศ\.?|ร้อยละ|หมวด|ที่|ข้อ|ระดับ|\s)*/u;
const AFTER =
  /(?:%|เปอร์เซ็นต์|เดือน|ปี|คะแนน|คน|ราย|ครั้ง|แห่ง|เรื่อง|ข้อ|โครงการ|กิจกรรม|หน่วยงาน|บาท|วัน|ชั่วโมง|นาที|หมวด|\s)*$/u;

/** A number as people write it; undefined where more is said than the number. */
export function readNumber(text: string): number | undefined {
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
  const inside = withValue((value as Record<string | number, unknown>)[key], rest, meant);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (index === key ? inside : each))
    : { ...(value as object), [key]: inside };
}
