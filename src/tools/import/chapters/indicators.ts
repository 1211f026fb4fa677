import type { ImportWarningDetail } from '../../../core/index.js';
import { toArabicDigits } from '../../../thai/index.js';
import type { SourceTable } from '../../../read/index.js';
import { asideText, labelledTable, textAt } from './columns.js';
import type { ReportInput } from '../../../report/index.js';

export type IndicatorInput = NonNullable<
  NonNullable<ReportInput['results']>['items'][number]['indicators']
>[number];

/** What a column of a table of indicators holds, by its labels; the first that fits. */
const ROLES = [
  ['name', /ตัวชี้วัด|ชื่อตัวชี้/u],
  ['unit', /หน่วย(?:วัด|นับ)?$/u],
  ['direction', /ค่าที่ดี|ทิศทาง/u],
  ['weight', /น้ำหนัก/u],
  ['target', /เป้าหมาย/u],
  ['achieved', /ร้อยละที่บรรลุ|ร้อยละความสำเร็จ|ความสำเร็จเทียบ/u],
  ['score', /คะแนน/u],
  ['year', /(?:ผล|ปี|^)\D{0,60}(?:25|26)\d\d/u],
  ['result', /ผลการดำเนิน|ผลงาน|ผลลัพธ์|^ผล$/u],
  ['trend', /แนวโน้ม|กราฟ/u],
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ)$/u],
  ['note', /หมายเหตุ|คำอธิบาย/u],
] as const;

type Role = (typeof ROLES)[number][0];

interface Column {
  readonly role: Role | undefined;
  readonly label: string;
  readonly year?: number;
}

/** Years that a report shows of an indicator. */
const MAX_YEARS = 5;

/** The indicators of a table, a row each; undefined for a table of anything else. */
export function readIndicators(
  table: SourceTable,
  fiscalYear: number | undefined,
  rest: (line: string) => void,
  warn: (warning: ImportWarningDetail) => void,
): readonly IndicatorInput[] | undefined {
  const labelled = labelledTable(table);
  const columns = labelled?.labels.map((label) => toColumn(label, fiscalYear)) ?? [];
  const name = columns.findIndex(({ role }) => role === 'name');
  const hasFigures = columns.some(({ role, year }) => role === 'target' || year !== undefined);
  if (!labelled || name < 0 || !hasFigures) return undefined;
  return labelled.body.flatMap((row) => {
    const texts = columns.map((_, column) => textAt(row, column));
    const aside = asideText(row, texts, name);
    if (aside !== undefined) {
      if (aside !== '') rest(aside);
      return [];
    }
    const indicator = toIndicator(columns, texts, rest);
    const limit = columns.flatMap(({ role }, at) => (role === 'target' ? texts[at]! : [])).find(isLimit);
    if (indicator.direction === undefined && limit !== undefined)
      warn({ code: 'direction-unsure', indicator: indicator.name as string, target: limit });
    return [indicator];
  });
}

function toColumn(label: string, fiscalYear: number | undefined): Column {
  const arabic = toArabicDigits(label);
  const role = ROLES.find(([, pattern]) => pattern.test(arabic))?.[0];
  const year = role === 'year' ? Number(/(?:25|26)\d\d/u.exec(arabic)![0]) : undefined;
  if (role === 'result') return { role, label, ...(fiscalYear !== undefined && { year: fiscalYear }) };
  return { role, label, ...(year !== undefined && { year }) };
}

function toIndicator(
  columns: readonly Column[],
  texts: readonly string[],
  rest: (line: string) => void,
): IndicatorInput {
  const notes: string[] = [];
  const shown = (role: Role): string => texts[columns.findIndex((column) => column.role === role)] ?? '';
  const figureOf = (column: number): number | undefined => {
    const text = texts[column]!;
    const found = figure(text);
    if (found === undefined && !isNone(text)) notes.push(`${columns[column]!.label}: ${text}`);
    return found;
  };
  const number = (role: Role): number | undefined => {
    const at = columns.findIndex((column) => column.role === role);
    return at < 0 ? undefined : figureOf(at);
  };
  const years = new Map<number, number | null>();
  columns.forEach(({ year }, column) => {
    if (year !== undefined && !years.has(year)) years.set(year, figureOf(column) ?? null);
  });
  const [, code, name = ''] = /^([\d๐-๙]+(?:\.[\d๐-๙]+)*)[.)]?\s+(.+)$/su.exec(shown('name')) ?? [
    null,
    undefined,
    shown('name'),
  ];
  const unit = shown('unit');
  const [weight, target, achieved, score] = [
    number('weight'),
    number('target'),
    number('achieved'),
    number('score'),
  ];
  const ordered = [...years].sort(([a], [b]) => a - b);
  for (const [year, value] of ordered.slice(0, -MAX_YEARS)) notes.push(`${year}: ${value ?? '–'}`);
  if (shown('note') !== '') notes.push(shown('note'));
  columns.forEach(({ role, label }, column) => {
    if (role === undefined && texts[column] !== '') rest(`${name}: ${label} ${texts[column]}`);
  });
  return {
    ...(code !== undefined && { code: toArabicDigits(code) }),
    name,
    ...(unit !== '' && !isNone(unit) && { unit }),
    ...(/ต่ำ|น้อย|ลด|[↓▼]/u.test(shown('direction')) && { direction: 'lower-is-better' as const }),
    ...(weight !== undefined && weight > 0 && { weight }),
    ...(target !== undefined && { target }),
    years: ordered.slice(-MAX_YEARS).map(([year, value]) => ({ year, value })),
    ...(achieved !== undefined && { achieved }),
    ...(score !== undefined && score >= 0 && score <= 500 && { score }),
    ...(notes.length > 0 && { note: notes.map((text) => ({ type: 'paragraph' as const, text })) }),
  };
}

/** Whether a target is one to stay below. */
const isLimit = (text: string): boolean => /ไม่เกิน|ไม่มากกว่า|น้อยกว่า|ต่ำกว่า|ลดลง|≤|</u.test(text);

const isNone = (text: string): boolean => /^[-–—]?$/u.test(text.trim()) || /^(?:ไม่มี|N\/A)/iu.test(text);

/** The figure that a cell holds, with what may stand around it; undefined where it says something else. */
function figure(text: string): number | undefined {
  const plain = toArabicDigits(text)
    .replace(/,(?=\d{3})/gu, '')
    .trim();
  const found = /^(?:ร้อยละ\s*)?(-?\d+(?:\.\d+)?)\s*%?$/u.exec(plain)?.[1];
  return found === undefined ? undefined : Number(found);
}
