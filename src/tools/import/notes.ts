import type { ImportWarning } from '../../core/index.js';

/** The name of the notes in the report's folder, which is no part of the report. */
export const NOTES_FILE = 'import-notes.md';

/** What a person has to look at after an import: what was not sure, all text that found no place, runningLines lines. */
export function importNotes(
  warnings: readonly ImportWarning[],
  rest: readonly string[],
  runningLines: readonly string[],
): string {
  const list = warnings.map(({ message }) => `- ${message.th}`);
  return [
    '# บันทึกการนำเข้า',
    '',
    'ไฟล์นี้ไม่ใช่ส่วนหนึ่งของรายงาน ลบได้เมื่อตรวจเสร็จแล้ว',
    '',
    `## สิ่งที่ควรตรวจ ${list.length} ข้อ`,
    '',
    ...(list.length > 0 ? list : ['ไม่มี']),
    '',
    '## ข้อความที่ไม่ได้อยู่ในตาราง',
    '',
    ...(rest.length > 0 ? rest.flatMap((line) => [line, '']) : ['ไม่มี', '']),
    ...(runningLines.length > 0
      ? ['## หัวและท้ายกระดาษ', '', ...runningLines.flatMap((line) => [line, ''])]
      : []),
  ].join('\n');
}
