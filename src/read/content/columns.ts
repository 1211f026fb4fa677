import type { GridCell } from '../blocks/index.js';

/** What a column of a table of levels holds. */
export type ColumnRole =
  'level' | 'item' | 'criteria' | 'guideline' | 'result' | 'evidence' | 'recommendation' | 'unknown';

export interface Column {
  readonly role: ColumnRole;
  readonly label: string;
  /** Columns of the table's grid, the end not included. */
  readonly from: number;
  readonly to: number;
}

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['level', /^(?:ระดับ|level)/iu],
  ['evidence', /^(?:รายการ|รายชื่อ)?(?:เอกสาร|หลักฐาน)/u],
  ['recommendation', /ข้อเสนอแนะ|ข้อคิดเห็น|ความเห็น|ข้อสังเกต|ผู้ตรวจ|recommend/iu],
  [
    'result',
    /ผลการ(?:ดำเนิน|ปฏิบัติ|พัฒนา)|ผลดำเนินงาน|ผลงาน|^(?:รายละเอียด)?การดำเนิน(?:การ|งาน)(?:ของ|ที่|$)|^รายละเอียดการดำเนิน|result/iu,
  ],
  ['guideline', /แนวทาง|แนวปฏิบัติ|วิธีการ|guideline|approach/iu],
  ['criteria', /เกณฑ์|criteria/iu],
  ['item', /^(?:ประเด็น|หัวข้อ|หมวด|รหัส|ข้อ(?:ที่)?$)/u],
];

/** What a head cell says that its column holds. A head is a label, not a sentence. */
export function columnRole(label: string): ColumnRole | undefined {
  const text = label.replace(/\s+/gu, '');
  if (text === '' || text.length > MAX_LABEL_LENGTH) return undefined;
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0];
}

const MAX_LABEL_LENGTH = 80;

/** The labels that a report keeps: all three of its columns or none. */
export function keptLabels(
  columns: readonly Column[],
): Readonly<Record<'level' | 'guideline' | 'result', string>> | undefined {
  const label = (role: ColumnRole): string => columns.find((column) => column.role === role)?.label ?? '';
  const labels = { level: label('level'), guideline: label('guideline'), result: label('result') };
  return Object.values(labels).every(Boolean) ? labels : undefined;
}

const PLAIN =
  /^(?:ระดับ|แนวทาง|วิธี|การ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ|พัฒนา|ประเมิน|ผล|งาน|เกณฑ์|ประเด็น|หัวข้อ|หมวด|รายการ|เอกสาร|หลักฐาน|เชิงประจักษ์|ประกอบ|อ้างอิง|ข้อ|เสนอแนะ|และ|หรือ|[\s/()&:.])*$/u;

/** Whether a label only says what its column holds. */
export const isPlainLabel = (label: string): boolean => PLAIN.test(label);

/** Whether a head says that its column holds guidelines and criteria, or results and guidelines. */
export const isOfSeveral = ({ role, label }: Column): boolean =>
  (role === 'guideline' && /เกณฑ์/u.test(label)) || (role === 'result' && /แนวทาง/u.test(label));

/** Whether columns are those of a table of levels: they name the result, and the level, the guideline or the criteria. */
export const isComplete = (columns: readonly { readonly role: ColumnRole | undefined }[]): boolean => {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.has('result') && (roles.has('level') || roles.has('guideline') || roles.has('criteria'));
};

/**
 * The column that a cell of a row is in. A row with a cell for each column has them in order; of others, where
 * borders were dragged or cells split, a cell is in the column that it covers most of. `grid` in twips.
 */
export function columnOf(
  cell: GridCell,
  row: readonly GridCell[],
  columns: readonly Column[],
  grid: readonly number[],
): Column {
  if (row.length === columns.length && row[0]!.from === columns[0]!.from) return columns[row.indexOf(cell)]!;
  const shared = columns.map(({ from, to }) => {
    let width = 0;
    for (let at = Math.max(from, cell.from); at < Math.min(to, cell.to); at += 1) width += grid[at] || 1;
    return width;
  });
  return columns[shared.indexOf(Math.max(...shared))]!;
}
