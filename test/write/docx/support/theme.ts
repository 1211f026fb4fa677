import type { ListStyle, ParagraphStyle, TableStyle, Theme } from '../../../../src/document/theme.js';

/** A paragraph style; what is not said is plain 16 pt text, aligned left. */
export const paragraphStyle = (name: string, rest: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  name,
  size: 16,
  bold: false,
  italic: false,
  align: 'left',
  indent: { left: 0, right: 0, firstLine: 0 },
  spacing: { before: 0, after: 3, line: 1 },
  keepWithNext: false,
  keepLines: false,
  ...rest,
});

const listStyle = (
  name: string,
  marker: string,
  hanging: number,
  rest: Partial<ListStyle> = {},
): ListStyle => ({
  name,
  numbering: marker.includes('%n') ? 'decimal' : 'none',
  marker,
  indent: 0,
  hanging,
  ...rest,
});

const tableStyle = (name: string, padding: number): TableStyle => ({
  name,
  rule: { width: 0.5, color: '#000000' },
  padding: { top: padding, right: 4, bottom: padding, left: 4 },
  columns: [],
});

/** A theme with a style of every kind, for tests of the writers. */
export const testTheme: Theme = {
  font: { family: 'TH Sarabun New' },
  page: {
    paper: { width: 595.28, height: 841.89 },
    orientation: 'landscape',
    margin: { top: 56.7, right: 56.7, bottom: 56.7, left: 56.7 },
    header: 28.35,
    footer: 28.35,
  },
  paragraphs: {
    'contents-1': paragraphStyle('สารบัญระดับ 1', { bold: true }),
    title: paragraphStyle('ชื่อรายงาน', { size: 18, bold: true, align: 'center', keepWithNext: true }),
    category: paragraphStyle('หัวข้อหมวด', { size: 18, bold: true, align: 'center', keepWithNext: true }),
    annex: paragraphStyle('หัวข้อภาคผนวก', { size: 18, align: 'right' }),
    item: paragraphStyle('หัวข้อประเด็น', { bold: true, keepWithNext: true }),
    heading: paragraphStyle('หัวข้อในช่อง', { bold: true, keepWithNext: true }),
    body: paragraphStyle('เนื้อหา', { align: 'justify', indent: { left: 0, right: 0, firstLine: 35.4 } }),
    plain: paragraphStyle('ข้อความ'),
    quote: paragraphStyle('ข้อความยก', { italic: true, indent: { left: 20, right: 20, firstLine: -10 } }),
    figure: paragraphStyle('ภาพ', { align: 'center' }),
    caption: paragraphStyle('คำบรรยาย', { align: 'center' }),
    footer: paragraphStyle('ท้ายกระดาษ', { size: 14, align: 'center' }),
  },
  lists: {
    'decimal-paren': listStyle('รายการ 1)', '%n)', 18),
    'decimal-dot': listStyle('รายการ 1.', '%n.', 18),
    'thai-letters': listStyle('รายการ ก.', '%n.', 20, { numbering: 'thai-letters' }),
    'thai-digits': listStyle('รายการ ๑.', '%n.', 18, { numbering: 'thai-digits' }),
    dash: listStyle('รายการ -', '-', 9),
    bullet: listStyle('รายการ •', '•', 12, { indent: 6 }),
    asterisks: listStyle('รายการ **', '**', 14),
  },
  tables: { levels: tableStyle('ตารางผลการดำเนินงาน', 2), plain: tableStyle('ตาราง', 1) },
  link: { color: '#0563c1', underline: true },
  symbol: { family: 'Segoe UI Symbol', scale: 0.75 },
};
