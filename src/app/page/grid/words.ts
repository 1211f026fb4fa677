/** Words of the table of indicators. */
export const GRID_WORDS = {
  title: { th: 'ตัวชี้วัด', en: 'Indicators' },
  help: {
    th: 'วางตารางจาก Excel ได้ทั้งตาราง (มีหัวคอลัมน์) หรือวางเฉพาะช่องลงในช่องที่เลือก ปีเป็น พ.ศ. ไม่มีข้อมูลใส่ขีด - ลูกศรขึ้นลงเลื่อนไปแถวอื่น',
    en: 'Paste a whole table from Excel with its heads, or cells into the chosen cell. Years are of the Buddhist era; a dash means no figure. Up and down move between rows',
  },
  scroll: {
    th: 'ตารางกว้างกว่าหน้าจอ เลื่อนตารางไปทางขวาเพื่อดูปีอื่น (ปุ่ม Tab และลูกศรเลื่อนให้เอง)',
    en: 'The table is wider than the window: scroll it sideways for the other years (Tab and the arrows do so too)',
  },
  columns: {
    code: { th: 'รหัส', en: 'Code' },
    name: { th: 'ตัวชี้วัด', en: 'Indicator' },
    unit: { th: 'หน่วยนับ', en: 'Unit' },
    weight: { th: 'น้ำหนัก', en: 'Weight' },
    target: { th: 'เป้าหมาย', en: 'Target' },
  },
  actions: { th: 'จัดการแถว', en: 'Row' },
  year: (at: number) => ({ th: `ปีที่ ${String(at + 1)} (พ.ศ.)`, en: `Year ${String(at + 1)} (B.E.)` }),
  figure: (year: string) => ({ th: `ผลปี ${year}`, en: `Figure of ${year}` }),
  inRow: (column: { th: string; en: string }, row: number) => ({
    th: `${column.th} แถวที่ ${String(row + 1)}`,
    en: `${column.en}, row ${String(row + 1)}`,
  }),
  row: { th: 'ตัวชี้วัด', en: 'Indicator' },
  add: { th: '+ เพิ่มตัวชี้วัด', en: '+ Add indicator' },
  addYear: { th: '+ เพิ่มปี', en: '+ Add year' },
  removeYear: (year: string) => ({ th: `ลบปี ${year} และตัวเลขของปีนั้น`, en: `Remove ${year} and its figures` }),
  more: { th: 'รายละเอียด', en: 'More' },
  moreOf: (row: { th: string; en: string }) => ({ th: `รายละเอียดของ ${row.th}`, en: `More of ${row.en}` }),
  less: { th: 'ปิดรายละเอียด', en: 'Close' },
  notNumber: {
    th: 'ช่องที่มีกรอบแดงอ่านเป็นตัวเลขหรือปี พ.ศ. ไม่ได้',
    en: 'The cells in red cannot be read as a figure or a year of the Buddhist era',
  },
  era: (year: string) => ({
    th: `ปี ${year} เป็น ค.ศ. ให้ใช้ พ.ศ. ${String(Number(year) + 543)}`,
    en: `${year} is a year of the Common Era; write ${String(Number(year) + 543)}`,
  }),
  description: { th: 'ข้อความเหนือตัวชี้วัด', en: 'Text above the indicators' },
} as const;
