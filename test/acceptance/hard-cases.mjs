// A page of the hardest Thai, in the four styles of a family, ragged and justified.
import { createRenderer } from '../../dist/render/template/index.js';

const CASES = [
  'น้ำ ค่ำ ป้ำ ฟ้ำ กฺ พุทฺธ ญี่ปุ่น ฎุ ฏู ก.พ.ร. พ.ศ. ๒๕๖๓ ต่าง ๆ ฯลฯ “คำพูด” (วงเล็บ)',
  'PMQAทีม e-Officeของ 98.75% Significance office',
];

/** Enough for lines that end and stretch. */
const FLOWING = `${CASES.join(' ')} และการพัฒนาคุณภาพการบริหารจัดการภาครัฐที่ปู่ย่าป้าน้าใช้น้ำดื่มร่วมกัน`;

const PAGE = { width: 420, height: 560 };
const MARGIN = { top: 20, right: 20, bottom: 20, left: 20 };
const STYLES = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];

const NAME = 'hard-case';

/** The document, set in a family. */
export async function hardCases({ name }) {
  const renderer = await createRenderer();
  const report = { agency: '-', fiscalYear: 2568, roundMonths: 12, categories: [] };
  const options = { digits: 'arabic', titlePage: false, date: '2025-09-30', fontFamily: name };
  const { theme } = renderer.render(report, options);
  const style = { ...theme.paragraphs.base, spacing: { before: 0, after: 4, line: 1 } };
  const paragraph = (value, look, align = NAME) => ({
    type: 'paragraph',
    style: align,
    children: [{ type: 'text', value, ...look }],
  });
  return {
    type: 'document',
    info: { title: 'อักษรไทย', author: '-', keywords: [], language: 'th-TH', date: '2025-09-30' },
    theme: {
      ...theme,
      page: { ...theme.page, paper: PAGE, margin: MARGIN, orientation: 'portrait' },
      paragraphs: {
        ...theme.paragraphs,
        [NAME]: { ...style, align: 'left' },
        justified: { ...style, align: 'justify' },
      },
    },
    digits: 'arabic',
    sections: [
      {
        type: 'section',
        orientation: 'portrait',
        header: [],
        footer: [],
        children: [
          ...STYLES.flatMap((look) => CASES.map((value) => paragraph(value, look))),
          paragraph(FLOWING, {}, 'justified'),
        ],
      },
    ],
  };
}
