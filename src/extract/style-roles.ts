/**
 * The paragraph styles of the official theme by the names that Word shows. LibreOffice gives styles new ids and keeps
 * the names; the ids that the Word writer gives hold the theme's own names.
 */
const ROLES_BY_NAME: Readonly<Record<string, string>> = {
  ชื่อรายงาน: 'title',
  ชื่อรายงานบรรทัดที่สอง: 'subtitle',
  ชื่อหมวด: 'category',
  ชื่อประเด็น: 'item',
  ชื่อภาคผนวก: 'appendix',
  ชื่อรายงานบนปก: 'cover-title',
  ข้อความบนปก: 'cover-line',
  หัวตาราง: 'table-header',
  ชื่อระดับ: 'level',
  เกณฑ์: 'criterion',
  แนวทางดำเนินการ: 'guideline',
  ประเด็นย่อยของแนวทาง: 'point',
  หัวข้อผลการดำเนินงาน: 'result-heading',
  หัวข้อผลการดำเนินงานต้นช่อง: 'result-heading-first',
  เนื้อหาผลการดำเนินงาน: 'result-body',
  รายการ: 'list-item',
  เนื้อหาในรายการ: 'list-body',
  หมายเหตุ: 'note',
  ข้อความในตาราง: 'cell',
  หัวคอลัมน์ในตาราง: 'cell-header',
  คำบรรยาย: 'caption',
  ชื่อตาราง: 'table-caption',
  ภาพ: 'figure',
  หัวกระดาษ: 'header',
  ท้ายกระดาษ: 'footer',
  ระยะคั่น: 'gap',
};

/** What a style is for: the theme's name of it; undefined for a style of the reader's own. */
export function roleOf(id: string, name: string | undefined): string | undefined {
  const own = /^Pmqa([A-Z].*)$/u.exec(id)?.[1];
  if (own !== undefined) return own.replace(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
  return name !== undefined && Object.hasOwn(ROLES_BY_NAME, name) ? ROLES_BY_NAME[name] : undefined;
}
