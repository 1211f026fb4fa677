// Forms as agencies make them in Word, as small XML: none of them has a style of ours, each has its own look.
import { writeRgbPng } from '../../src/picture/index.js';
import type { FormParts } from './word-file.js';

const AGENCY = 'สำนักงานส่งเสริมการเรียนรู้ชุมชนริมธาร';

/** A logo of two colours. */
export function logo(): Uint8Array {
  const [width, height] = [60, 30];
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1)
    pixels.set(at % width < width / 2 ? [11, 93, 68] : [224, 165, 38], at * 3);
  return writeRgbPng(width, height, pixels);
}

const defaults = (font: string, halfPoints: number, paragraph = ''): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`;

const run = (text: string, letters = ''): string =>
  `<w:r><w:rPr>${letters}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = '', letters = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content, letters)}</w:p>`;
const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const letters = (points: number, color = '', isBold = false): string =>
  `${isBold ? '<w:b/><w:bCs/>' : ''}${color && `<w:color w:val="${color}"/>`}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const tab = '<w:r><w:tab/></w:r>';
const center = '<w:jc w:val="center"/>';

const picture = (centimetres: number): string => {
  const [width, height] = [centimetres * 360_000, centimetres * 180_000];
  return `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="logo" descr="ตราของหน่วยงาน"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
};

const page = (width: number, height: number, margin: number, others = ''): string =>
  `${others}<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/>`;
const reference = (kind: string, id: string, type = 'default'): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

interface TableLook {
  readonly properties: string;
  readonly widths: readonly number[];
  readonly labels: readonly string[];
  readonly headFills?: readonly string[];
  readonly levelFills?: readonly string[];
  readonly head?: string;
  readonly headParagraph?: string;
  readonly text?: string;
  readonly textParagraph?: string;
}

const CELLS = [
  ['Basic', 'มีทิศทางขององค์การที่ตอบพันธกิจ', 'ผู้บริหารทบทวนทิศทางของหน่วยงานทุกไตรมาส และสื่อสารให้บุคลากรทุกคนทราบ'],
  ['Advance', 'ทิศทางเชื่อมกับแผนของจังหวัด', 'จัดทำแผนร่วมกับชุมชนริมธาร 12 แห่ง และติดตามผลทุกเดือนผ่านระบบกลาง'],
  ['Significance', 'เกิดผลกระทบต่อสังคม', 'ชุมชนนำแผนไปใช้เองร้อยละ 84 ของทั้งหมด และขยายผลไปยังตำบลใกล้เคียง'],
];

const fill = (color: string | undefined): string =>
  color === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`;

function table({
  properties,
  widths,
  labels,
  headFills,
  levelFills,
  head,
  headParagraph,
  text,
  textParagraph,
}: TableLook): string {
  const cell = (width: number, content: string, color?: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${fill(color)}</w:tcPr>${content}</w:tc>`;
  const rows = CELLS.map((texts, row) =>
    widths.map((width, column) =>
      cell(
        width,
        paragraph(texts[column] ?? '', textParagraph, text),
        column === 0 ? levelFills?.[row] : undefined,
      ),
    ),
  );
  const heads = widths.map((width, column) =>
    cell(width, paragraph(labels[column]!, headParagraph, head), headFills?.[column]),
  );
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${[heads, ...rows].map((cells, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;
}

const borders = (eighths: number, color: string): string =>
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="${eighths}" w:color="${color}"/>`).join('')}</w:tblBorders>`;
const LABELS = ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'];
const TITLE = 'รายงานผลการพัฒนาคุณภาพการบริหารจัดการภาครัฐ (PMQA 4.0)';
const CATEGORY = 'หมวด 1 การนำองค์การ';
const ITEM = '1.1 ระบบการนำองค์การของส่วนราชการได้สร้างองค์การที่ยั่งยืน';

/** Portrait A4 in green, the logo beside the agency's name in a table of the header, page x of y. */
const portrait = (): FormParts => ({
  styles: defaults('TH SarabunPSK', 32),
  logo: logo(),
  running: {
    header1: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1800"/><w:gridCol w:w="7200"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${paragraph(picture(2))}</w:tc><w:tc><w:tcPr><w:tcW w:w="7200" w:type="dxa"/></w:tcPr>${paragraph(AGENCY, '', letters(16, '0B5D44', true))}${paragraph('ปีงบประมาณ พ.ศ. 2568', '', letters(14, '0B5D44'))}</w:tc></w:tr></w:tbl><w:p/>`,
    footer1: paragraph(`${run('หน้า ')}${field('PAGE')}${run(' จาก ')}${field('NUMPAGES')}`, center),
  },
  body: [
    paragraph(TITLE, center, letters(20, '0B5D44', true)),
    paragraph(CATEGORY, `${center}<w:spacing w:after="120"/>`, letters(18, '0B5D44', true)),
    paragraph(ITEM, '<w:spacing w:before="160" w:after="80"/>', letters(16, '0B5D44', true)),
    table({
      properties: borders(6, '0B5D44'),
      widths: [1700, 2700, 4600],
      labels: LABELS,
      headFills: ['0B5D44', '0B5D44', '0B5D44'],
      levelFills: ['E3F1EA', 'CFE6DA', 'BCDCCB'],
      head: letters(16, 'FFFFFF', true),
      headParagraph: center,
      text: letters(16),
    }),
  ].join(''),
  section: page(11906, 16838, 1418, reference('header', 'header1') + reference('footer', 'footer1')),
});

/** Landscape Letter, a head of two colours, labels and a fourth column of its own, a footer with tabs. */
const twoTone = (): FormParts => ({
  styles: defaults('TH SarabunPSK', 30),
  running: {
    footer1: paragraph(
      `${run('เอกสารประกอบการประเมิน PMQA')}${tab}${run(AGENCY)}${tab}${run('หน้า ')}${field('PAGE')}${run('/')}${field('NUMPAGES')}`,
      '',
    ),
  },
  body: [
    paragraph(TITLE, center, letters(18, '', true)),
    paragraph(ITEM, '', letters(15, '7A1F3D', true)),
    table({
      properties: borders(4, '7F7F7F'),
      widths: [2000, 3000, 6800, 1800],
      labels: ['ระดับการพัฒนา', 'แนวทางการดำเนินการ', 'ผลการดำเนินการ', 'ผู้รับผิดชอบ'],
      headFills: ['F4D9E1', 'F4D9E1', 'F2E6C9', 'F2E6C9'],
      head: letters(15, '', true),
      headParagraph: center,
      text: letters(15),
    }),
  ].join(''),
  section: page(15840, 12240, 1080, reference('footer', 'footer1')),
});

/** Sarabun, which is larger at the same size; justified, lines of exact height, another header on the first page. */
const sarabun = (): FormParts => ({
  styles: defaults('Sarabun', 24, '<w:spacing w:after="80"/>'),
  logo: logo(),
  running: {
    header1: paragraph(picture(2.4), center),
    header2: paragraph(`${AGENCY} | ${CATEGORY}`, '<w:jc w:val="right"/>', letters(10, '1F3864')),
    footer1: paragraph(field('PAGE'), '<w:jc w:val="right"/>'),
    footer2: paragraph(field('PAGE'), '<w:jc w:val="right"/>'),
  },
  body: [
    paragraph(TITLE, center, letters(15, '1F3864', true)),
    paragraph(CATEGORY, center, letters(14, '1F3864', true)),
    paragraph(ITEM, '<w:spacing w:before="120" w:after="120"/>', letters(12, '1F3864', true)),
    table({
      properties: borders(4, '1F3864'),
      widths: [2600, 3200, 8400],
      labels: LABELS,
      headFills: ['D9E2F3', 'D9E2F3', 'D9E2F3'],
      head: letters(12, '1F3864', true),
      headParagraph: center,
      text: letters(12),
      textParagraph:
        '<w:spacing w:after="60" w:line="360" w:lineRule="exact"/><w:jc w:val="thaiDistribute"/>',
    }),
  ].join(''),
  section: page(
    16838,
    11906,
    1134,
    reference('header', 'header1', 'first') +
      reference('header', 'header2') +
      reference('footer', 'footer1', 'first') +
      reference('footer', 'footer2'),
  ).concat('<w:titlePg/>'),
});

/** Letters of 22 points and more, thick rules, wide cells. */
const largePrint = (): FormParts => ({
  styles: defaults('TH Sarabun New', 44, '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'),
  running: {
    header1: paragraph(`${AGENCY} · ${CATEGORY}`, '<w:jc w:val="right"/>', letters(18)),
    footer1: paragraph(`${run('- ', letters(20))}${field('PAGE')}${run(' -', letters(20))}`, center),
  },
  body: [
    paragraph(TITLE, center, letters(28, '', true)),
    paragraph(CATEGORY, center, letters(28, '', true)),
    paragraph(ITEM, '', letters(24, '', true)),
    table({
      properties: `${borders(12, '000000')}<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="120" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>`,
      widths: [3200, 3500, 7870],
      labels: LABELS,
      head: letters(22, '', true),
      headParagraph: center,
      text: letters(22),
    }),
  ].join(''),
  section: page(16838, 11906, 1134, reference('header', 'header1') + reference('footer', 'footer1')),
});

/** A cover, a watermark, a font of the theme that is not at hand, and a table coloured by its style, as Word's gallery does. */
const gallery = (): FormParts => ({
  styles: `${defaults('x', 32, '').replace(/<w:rFonts[^>]*>/u, '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>')}<w:style w:type="table" w:styleId="t1"><w:name w:val="Grid Table 4 Accent 2"/><w:tblPr>${borders(4, 'C45911')}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="8A3B08"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="FBE4D5"/></w:tcPr></w:tblStylePr></w:style>`,
  theme:
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="TH Niramit AS"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="TH Niramit AS"/><a:cs typeface=""/><a:font script="Thai" typeface="TH Niramit AS"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
  logo: logo(),
  running: {
    header1: `<w:p><w:pPr/><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" style="position:absolute" fillcolor="#d8d8d8"><v:textpath string="ร่าง"/></v:shape></w:pict></w:r>${picture(1.6)}${run('  ')}${run(AGENCY, letters(14, '8A3B08', true))}</w:p>`,
    footer1: paragraph(`${run('หน้า ')}${field('PAGE')}`, '<w:jc w:val="right"/>'),
  },
  body: [
    paragraph(TITLE, center, letters(26, '8A3B08', true)),
    paragraph(AGENCY, center, letters(22, '8A3B08', true)),
    paragraph('ปีงบประมาณ พ.ศ. 2568', center, letters(20)),
    `<w:p><w:pPr><w:sectPr>${page(11906, 16838, 1440)}</w:sectPr></w:pPr></w:p>`,
    paragraph(CATEGORY, '', letters(18, '8A3B08', true)),
    paragraph(ITEM, '', letters(16, '8A3B08', true)),
    table({
      properties: '<w:tblStyle w:val="t1"/><w:tblLook w:val="04A0"/>',
      widths: [2200, 3000, 8700],
      labels: LABELS,
      headParagraph: center,
    }),
  ].join(''),
  section: page(16838, 11906, 1440, reference('header', 'header1') + reference('footer', 'footer1')),
});

/** The five forms by what is theirs alone. */
export const WORD_FORMS: Readonly<Record<string, () => FormParts>> = {
  portrait,
  'two-tone': twoTone,
  sarabun,
  'large-print': largePrint,
  gallery,
};
