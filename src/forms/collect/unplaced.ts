import type { Words } from '../../core/index.js';
import { LOG_FILE } from './log.js';

/** Says that texts of a file have no place in the report, and where all of them are if the log was written. */
export function unplaced(lines: readonly string[], isLogged: boolean): Words {
  const [first = ''] = lines;
  const where = isLogged
    ? { th: ` ทั้งหมดอยู่ใน ${LOG_FILE}`, en: `; ${LOG_FILE} lists all of them` }
    : { th: '', en: '' };
  return {
    th: `มี ${lines.length} ข้อความที่ไม่มีที่ในรายงาน เช่น “${first}”${where.th}`,
    en: `${lines.length} ${lines.length === 1 ? 'text has' : 'texts have'} no place in the report, such as “${first}”${where.en}`,
  };
}
