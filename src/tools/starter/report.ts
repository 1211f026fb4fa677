import { stringify } from 'yaml';
import { AGENCY_PLACEHOLDER, type RoundMonths } from '../../report/index.js';

export interface ReportStart {
  /** Default: a name to write over. */
  readonly agency?: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Default 12. */
  readonly roundMonths?: RoundMonths;
}

/** `report.yaml` of a new report: what every report has, and what it may have as comments. */
export const reportStarter = ({
  agency = AGENCY_PLACEHOLDER,
  fiscalYear,
  roundMonths = 12,
}: ReportStart): string =>
  [
    '# ข้อมูลของทั้งเล่ม แก้ไขข้อความหลังเครื่องหมาย : บรรทัดที่ขึ้นต้นด้วย # ไม่มีผลต่อรายงาน',
    stringify({ agency }).trimEnd(),
    `fiscalYear: ${fiscalYear} # ปีงบประมาณ พ.ศ.`,
    `roundMonths: ${roundMonths} # รอบการรายงาน 6, 9 หรือ 12 เดือน`,
    '',
    '# เอาเครื่องหมาย # ออกเมื่อต้องการใช้',
    '# unit: กลุ่มพัฒนาระบบบริหาร',
    '# contact: โทรศัพท์ 0 2000 0000',
    '# cover: {}                     # หน้าปก',
    '# signatures:                   # ผู้ลงนามรับรองรายงาน',
    '#   - name: ชื่อและนามสกุล',
    '#     position: ตำแหน่ง',
    '',
  ].join('\n');
