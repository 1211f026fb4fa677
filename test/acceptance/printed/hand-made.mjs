// Reports as people type them in a word processor, in layouts that are not ours: Word files, and where each marked text belongs.
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';

const PHRASES = [
  'สำนักงานมอบหมายผู้อำนวยการกองเป็นผู้รับผิดชอบ',
  'มีคำสั่งแต่งตั้งคณะทำงานและกำหนดบทบาทหน้าที่อย่างชัดเจน',
  'ประชุมติดตามความก้าวหน้าทุกเดือน',
  'นำข้อคิดเห็นของผู้รับบริการมาปรับปรุงขั้นตอนการทำงาน',
  'พัฒนาระบบสารสนเทศเพื่อการตัดสินใจ',
  'เผยแพร่ผลการดำเนินงานผ่านเว็บไซต์และสื่อสังคมออนไลน์',
  'จัดอบรมบุคลากร 3 รุ่น รวม 145 คน',
  'ผลการประเมินความพึงพอใจเฉลี่ยร้อยละ 91.35',
  'ทบทวนแผนปฏิบัติราชการระยะ 5 ปี (พ.ศ. 2566 – 2570)',
  'ถ่ายทอดตัวชี้วัดจากระดับองค์การสู่ระดับบุคคล',
  'แลกเปลี่ยนเรียนรู้กับหน่วยงานภายนอกเพื่อหาแนวปฏิบัติที่ดี',
  'ลดระยะเวลาการให้บริการจาก 15 วัน เหลือ 7 วัน',
];

const LEVELS = ['Basic', 'Advance', 'Significance'];

/** Numbers below one, always the same for one seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What a layout is written with: texts that hold a mark each, and where the marks belong. */
function writer(number) {
  const next = random(number * 7919);
  const expected = {};
  let count = 0;
  return {
    expected,
    /** A text of some phrases with a mark at its end or within it. */
    text(code, level, field, phrases = 1 + Math.floor(next() * 3)) {
      count += 1;
      const mark = `K${String(number).padStart(2, '0')}${String(count).padStart(3, '0')}Z`;
      expected[mark] = [code, level, field];
      const parts = Array.from({ length: phrases }, () => PHRASES[Math.floor(next() * PHRASES.length)]);
      parts.splice(Math.floor(next() * (parts.length + 1)), 0, mark);
      return parts.join(' ');
    },
  };
}

const run = (text, look) => new TextRun({ text, ...look });

const p = (text, { bold, ...options } = {}) =>
  new Paragraph({
    ...options,
    children: [].concat(text).map((each) => (typeof each === 'string' ? run(each, { bold }) : each)),
  });

const cell = (content, options = {}) =>
  new TableCell({
    ...options,
    children: [].concat(content).map((each) => (typeof each === 'string' ? p(each) : each)),
  });

const row = (...cells) =>
  new TableRow({ children: cells.map((each) => (each instanceof TableCell ? each : cell(each))) });

const NONE = { style: BorderStyle.NONE, size: 0 };
const NO_RULES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const table = (widths, rows, options = {}) =>
  new Table({
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b), type: WidthType.DXA },
    rows,
    ...options,
  });

const head = (...labels) =>
  new TableRow({
    children: labels.map((label) => cell(p(label, { bold: true, alignment: AlignmentType.CENTER }))),
  });

const counted = (text, reference, level = 0) => p(text, { numbering: { reference, level } });
const hanging = { indent: { left: 360, hanging: 360 } };
const TITLES = { 1.1: 'ระบบการนำองค์การที่สร้างความยั่งยืน', 1.2: 'การป้องกันทุจริตและสร้างความโปร่งใส' };
const several = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A picture of one colour. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
);

const item = (code) => p(`${code} ${TITLES[code]}`, { bold: true });

/** The layouts: each gives blocks of a document; `w.text` writes a marked text. */
const LAYOUTS = [
  {
    name: 'portrait, four columns, counted lists',
    blocks: (w) => [
      item('1.1'),
      table(
        [1100, 2200, 2600, 3700],
        [
          head('ระดับ', 'เกณฑ์', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              level,
              several(2, () => counted(w.text('1.1', level, 'criteria'), 'dash')),
              several(3, () => counted(w.text('1.1', level, 'guidelines'), 'paren')),
              several(4, () => p(w.text('1.1', level, 'result', 4), { indent: { firstLine: 720 } })),
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'portrait, the level merged over a row for each guideline',
    blocks: (w) => [
      item('1.1'),
      table(
        [1400, 3200, 5000],
        [
          head('ระดับ', 'แนวทางการดำเนินงาน', 'ผลการดำเนินงานของส่วนราชการ'),
          ...LEVELS.flatMap((level) =>
            several(4, (index) =>
              row(
                cell(p(index === 0 ? level : '', { bold: true }), {
                  verticalMerge: index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                }),
                `${index + 1}. ${w.text('1.1', level, 'guidelines')}`,
                w.text('1.1', level, 'result', 5),
              ),
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'a row for each level over both columns, typed lists without hanging indents',
    landscape: true,
    blocks: (w) => [
      item('1.1'),
      table(
        [6000, 8400],
        [
          head('แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.flatMap((level) => [
            new TableRow({ children: [cell(p(`ระดับ ${level}`, { bold: true }), { columnSpan: 2 })] }),
            row(
              several(4, (index) => p(`${index + 1}) ${w.text('1.1', level, 'guidelines')}`)),
              several(5, (index) => p(`${index + 1}. ${w.text('1.1', level, 'result', 4)}`)),
            ),
          ]),
        ],
      ),
    ],
  },
  {
    name: 'no rules',
    landscape: true,
    blocks: (w) => [
      item('1.2'),
      table(
        [2600, 4600, 7200],
        [
          head('ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              p(level, { bold: true }),
              several(3, () => p(`- ${w.text('1.2', level, 'guidelines')}`, hanging)),
              several(3, () => p(w.text('1.2', level, 'result', 4))),
            ),
          ),
        ],
        { borders: NO_RULES },
      ),
    ],
  },
  {
    name: 'a form whose rows are labelled',
    blocks: (w) =>
      ['1.1', '1.2'].flatMap((code) => [
        item(code),
        table(
          [2400, 7200],
          LEVELS.flatMap((level) => [
            row('ระดับ', p(level, { bold: true })),
            row(
              'แนวทางดำเนินการ',
              several(3, (index) => p(`(${index + 1}) ${w.text(code, level, 'guidelines')}`)),
            ),
            row(
              'ผลการดำเนินงาน',
              several(3, () => p(w.text(code, level, 'result', 4), { indent: { firstLine: 720 } })),
            ),
          ]),
        ),
        p(''),
      ]),
  },
  {
    name: 'another font, justified, over several pages',
    font: 'Sarabun',
    size: 24,
    landscape: true,
    blocks: (w) => [
      item('1.1'),
      table(
        [3000, 4200, 7200],
        [
          head('ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              [
                p(level, { bold: true }),
                ...several(2, () => p(`- ${w.text('1.1', level, 'criteria')}`, hanging)),
              ],
              several(4, () => p(`** ${w.text('1.1', level, 'guidelines')}`)),
              several(9, () =>
                p(w.text('1.1', level, 'result', 6), {
                  alignment: AlignmentType.JUSTIFIED,
                  indent: { firstLine: 567 },
                }),
              ),
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'headings in bold, lists in lists, spaced paragraphs',
    landscape: true,
    blocks: (w) => [
      item('1.2'),
      table(
        [2600, 4200, 7600],
        [
          head('ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              level,
              several(3, (index) => p(`${'กขค'[index]}. ${w.text('1.2', level, 'guidelines')}`)),
              several(2, (index) => [
                p(`การดำเนินการด้านที่ ${index + 1}`, { bold: true }),
                p(w.text('1.2', level, 'result', 4), { spacing: { after: 120 } }),
                ...several(2, () => counted(w.text('1.2', level, 'result', 3), 'paren')),
                ...several(2, () => counted(w.text('1.2', level, 'result', 2), 'dash', 1)),
              ]).flat(),
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'a table for each level under its name',
    blocks: (w) => [
      item('1.1'),
      ...LEVELS.flatMap((level, index) => [
        p(`ระดับที่ ${index + 1} ${level}`, { bold: true }),
        table(
          [4000, 5600],
          [
            head('แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
            row(
              several(3, () => p(`• ${w.text('1.1', level, 'guidelines')}`)),
              several(3, () => p(w.text('1.1', level, 'result', 5))),
            ),
          ],
        ),
        p(''),
      ]),
    ],
  },
  {
    name: 'ticks, a table and a picture in the result, small print',
    size: 24,
    landscape: true,
    blocks: (w) => [
      item('1.1'),
      table(
        [2800, 4400, 7200],
        [
          head('ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              level,
              several(3, () => p(`☑ ${w.text('1.1', level, 'guidelines')}`)),
              [
                p(w.text('1.1', level, 'result', 4)),
                table(
                  [2400, 2000],
                  [
                    head('รายการ', 'จำนวน'),
                    ...several(2, () =>
                      row(w.text('1.1', level, 'result', 0), w.text('1.1', level, 'result', 0)),
                    ),
                  ],
                ),
                p([new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 120, height: 80 } })]),
                p(`ภาพที่ 1 ${w.text('1.1', level, 'result', 1)}`, { alignment: AlignmentType.CENTER }),
                p(w.text('1.1', level, 'result', 3)),
              ],
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'results before guidelines, evidence and recommendations in columns',
    landscape: true,
    blocks: (w) => [
      item('1.2'),
      table(
        [1500, 4300, 3200, 2700, 2700],
        [
          head('ระดับ', 'ผลการดำเนินงาน', 'แนวทางดำเนินการ', 'เอกสารหลักฐาน', 'ข้อเสนอแนะ'),
          ...LEVELS.map((level) =>
            row(
              level,
              several(3, () => p(w.text('1.2', level, 'result', 4))),
              several(3, () => p(`- ${w.text('1.2', level, 'guidelines', 2)}`)),
              several(2, (index) => p(`${index + 1}. ${w.text('1.2', level, 'evidence', 1)}`)),
              [p('ควรรักษาระดับการดำเนินงานไว้')],
            ),
          ),
        ],
      ),
    ],
  },
  {
    name: 'levels without tables, portrait',
    blocks: (w) => [
      p(`ประเด็นที่ 1.1 ${TITLES['1.1']}`, { heading: HeadingLevel.HEADING_2 }),
      ...LEVELS.flatMap((level) => [
        p(`ระดับ ${level}`, { bold: true }),
        p('แนวทางดำเนินการ', { bold: true }),
        ...several(3, (index) => p(`${index + 1}) ${w.text('1.1', level, 'guidelines', 3)}`)),
        p('ผลการดำเนินงาน', { bold: true }),
        ...several(4, () => p(w.text('1.1', level, 'result', 5), { indent: { firstLine: 720 } })),
      ]),
    ],
  },
  {
    name: 'rows over several pages, lists that hang by a quarter inch',
    blocks: (w) => [
      item('1.1'),
      table(
        [1300, 3800, 4500],
        [
          head('ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'),
          ...LEVELS.map((level) =>
            row(
              level,
              several(5, () => counted(w.text('1.1', level, 'guidelines'), 'paren')),
              [
                ...several(9, () => p(w.text('1.1', level, 'result', 6), { indent: { firstLine: 720 } })),
                ...several(4, () => counted(w.text('1.1', level, 'result', 3), 'paren')),
              ],
            ),
          ),
        ],
      ),
    ],
  },
];

const list = (reference, format, text) => ({
  reference,
  levels: several(2, (level) => ({
    level,
    format,
    text: text.replace('%', `%${level + 1}`),
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  })),
});

/** The layouts as Word files: `{ name, docx, expected }`, the place of each mark as `[code, level, field]`. */
export const handMadeLayouts = () =>
  Promise.all(
    LAYOUTS.map(async ({ name, blocks, landscape = false, font = 'TH Sarabun New', size = 32 }, index) => {
      const w = writer(index + 1);
      const children = [
        p('รายงานผลการดำเนินการพัฒนาคุณภาพการบริหารจัดการภาครัฐ (PMQA 4.0)', { bold: true }),
        p('กรมตัวอย่างการจัดเอกสาร'),
        p('ปีงบประมาณ พ.ศ. 2568 รอบ 12 เดือน'),
        p('หมวด 1 การนำองค์การ', { bold: true }),
        ...blocks(w),
      ];
      const document = new Document({
        styles: { default: { document: { run: { font, size } } } },
        numbering: {
          config: [list('paren', LevelFormat.DECIMAL, '%)'), list('dash', LevelFormat.BULLET, '-')],
        },
        sections: [
          {
            properties: {
              page: {
                size: {
                  width: 11_906,
                  height: 16_838,
                  orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                },
                margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
              },
            },
            children,
          },
        ],
      });
      return { name, docx: await Packer.toBuffer(document), expected: w.expected };
    }),
  );
