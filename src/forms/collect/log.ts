import type { CollectedForms } from './collect-forms.js';
import { formatThaiDate } from '../../thai/index.js';

/** Where a report's folder says what was taken from which file. */
export const LOG_FILE = 'collect-log.md';

/** A conflict whose other text is kept beside the report for the first time. */
export interface KeptBeside {
  readonly part: string;
  readonly file: string;
  /** The file that keeps the text. */
  readonly beside: string;
}

const HEAD = '# บันทึกการรวมแบบฟอร์ม\n\nโปรแกรมเขียนไฟล์นี้ ลบได้เมื่อไม่ต้องการ รายงานไม่ใช้ไฟล์นี้\n';

/** The log with what was taken and what is in conflict now; undefined where nothing is new. */
export function collectLog(
  before: string | undefined,
  { taken, rest }: Pick<CollectedForms, 'taken' | 'rest'>,
  kept: readonly KeptBeside[],
  today: string,
): string | undefined {
  if (taken.length === 0 && kept.length === 0) return undefined;
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [
    (before ?? HEAD).trimEnd(),
    '',
    `## ${formatThaiDate(today)}`,
    '',
    row(['ส่วน', 'จากไฟล์', 'ผล']),
    row(['---', '---', '---']),
    ...taken.map(({ part, file }) => row([part, file, 'นำเข้าแล้ว'])),
    ...kept.map(({ part, file, beside }) => row([part, file, `ขัดกัน เก็บข้อความไว้ที่ ${beside}`])),
    '',
    ...rest.flatMap(({ file, lines }) => [
      `### ข้อความใน ${plain(file)} ที่ไม่มีที่ในรายงาน`,
      '',
      ...lines.map((line) => `- ${line.replace(/\s+/gu, ' ')}`),
      '',
    ]),
  ].join('\n');
}

/** A name in a table of Markdown. */
const plain = (text: string): string => text.replace(/[\r\n|]+/gu, ' ');
