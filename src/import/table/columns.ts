/** What a column of a table of levels holds. */
export type ColumnRole = 'level' | 'guideline' | 'result' | 'recommendation' | 'unknown';

export interface Column {
  readonly role: ColumnRole;
  readonly label: string;
  /** Columns of the table's grid, the end not included. */
  readonly from: number;
  readonly to: number;
}

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['level', /^(?:ระดับ|level)/iu],
  ['recommendation', /ข้อเสนอแนะ|ข้อคิดเห็น|ความเห็น|ข้อสังเกต|ผู้ตรวจ|recommend/iu],
  ['result', /ผลการ(?:ดำเนิน|ปฏิบัติ|พัฒนา)|ผลดำเนินงาน|ผลงาน|result/iu],
  ['guideline', /แนวทาง|แนวปฏิบัติ|วิธีการ|guideline|approach/iu],
];

/** What a head cell says that its column holds. A head is a label, not a sentence. */
export function columnRole(label: string): ColumnRole | undefined {
  const text = label.replace(/\s+/gu, '');
  if (text === '' || text.length > LONGEST) return undefined;
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0];
}

const LONGEST = 80;

/** Whether columns are those of a table of levels: the level and the result are told, or two others beside the level. */
export const isComplete = (columns: readonly { readonly role: ColumnRole | undefined }[]): boolean => {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.has('result') && (roles.has('level') || roles.has('guideline'));
};
