// What agencies want of their report's look, each by a few lines of a theme or a partial, and how its pages tell that it is so. A
// judge sees the pages of the PDF and those that LibreOffice makes of the Word file, beside those of the official look; `word` looks
// into the Word file in its place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const sarabun = (style) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@expo-google-fonts/sarabun/${style}/Sarabun_${style}.ttf`),
  );

const LONG = Array.from({ length: 40 }, (_, i) => `ครั้งที่ ${i + 1} คณะทดลองทบทวนทิศทางของกรมและแจ้งทุกกอง`).join(
  ' ',
);
const level = (name) => ({
  level: name,
  guidelines: ['กรมมีทิศทางที่ชัดเจน'],
  result: [
    { type: 'paragraph', text: 'ผลทดลองเป็นดังนี้' },
    { type: 'paragraph', text: LONG },
  ],
  evidence: [{ title: 'รายงานการประชุมทดลอง' }],
  extra: { owner: 'กองคลังสมมุติ' },
});

export const REPORT = {
  agency: 'กรมทดลองสมมุติ',
  fiscalYear: 2568,
  roundMonths: 12,
  categories: [
    {
      number: 1,
      items: [{ code: '1.1', levels: [level('basic'), level('advance'), level('significance')] }],
    },
  ],
};

/** The first words of a result. */
const RESULT = 'ผลทดลองเป็นดังนี้';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#0b5d44"/></svg>';

const theme = (name, yaml, judge) => ({ name, files: { 'theme.yaml': `${yaml}\n` }, judge });
const colored = (color, least, share) => (pages) => pages.dots(1, color, share) >= least;
const near = (found, wanted, tolerance) => Math.abs(found - wanted) <= tolerance;
/** The commonest of the values, in tenths. */
const commonest = (values) => {
  const rounded = values.map((each) => Math.round(each * 10));
  const times = (value) => rounded.filter((each) => Math.abs(each - value) <= 1).length;
  return rounded.toSorted((a, b) => times(b) - times(a))[0] / 10;
};
/** What lies right of this is a result. */
const resultsOf = (pages) => pages.size().width * 0.42;
const lineDistance = (pages) => commonest(pages.lineDistances(resultsOf(pages)));
const thai = (number) =>
  String(number).replaceAll(/\d/gu, (digit) => String.fromCharCode(0xe50 + Number(digit)));
const last = (pages) => pages.texts().length;

export const WISHES = [
  {
    name: 'a logo in the header of every page',
    files: {
      'header.hbs':
        '<figure data-style="header"><img src="{{asset "logo.svg"}}" alt="ตรา" width="8"/></figure>\n',
      'logo.svg': LOGO,
    },
    judge: (pages) => [1, last(pages)].every((page) => pages.dots(page, '#0b5d44', 0.2) > 200),
  },
  theme('widths of columns', 'tables: { levels: { columns: [10, 20, 70] } }', (pages, official) =>
    near(official.word(RESULT).left - pages.word(RESULT).left, 0.08 * (pages.size().width - 113), 5),
  ),
  theme('portrait', 'page: { orientation: portrait }', (pages) => pages.size().width < pages.size().height),
  theme('wide margins', 'page: { margin: { left: 4 cm } }', (pages, official) => {
    const edge = ({ words }) => Math.min(...words().map(({ left }) => left));
    return edge(pages) - edge(official) > 40;
  }),
  theme('another paper', 'page: { paper: A3 }', (pages) => near(pages.size().width, 1190.55, 1)),
  {
    name: 'a font of the agency',
    files: {
      'theme.yaml':
        'fonts: { Sarabun: { regular: regular.ttf, bold: bold.ttf } }\nfont: { family: Sarabun }\n',
      'regular.ttf': sarabun('400Regular'),
      'bold.ttf': sarabun('700Bold'),
    },
    judge: (pages) => pages.fonts().length > 0 && pages.fonts().every((name) => name.startsWith('Sarabun')),
  },
  {
    name: 'headings in another font',
    files: {
      'theme.yaml': 'fonts: { Sarabun: bold.ttf }\nparagraphs: { item: { font: Sarabun } }\n',
      'bold.ttf': sarabun('700Bold'),
    },
    judge: (pages) =>
      ['Sarabun', 'THSarabun'].every((name) => pages.fonts().some((each) => each.startsWith(name))),
  },
  theme('larger letters', 'paragraphs: { result-body: { size: 22 pt } }', (pages, official) => {
    const height = (each) => each.word(RESULT).bottom - each.word(RESULT).top;
    return near(height(pages) / height(official), 22 / 16, 0.06);
  }),
  theme('height of lines', 'paragraphs: { base: { spacing: { line: 1.5 } } }', (pages, official) =>
    near(lineDistance(pages) / lineDistance(official), 1.5, 0.05),
  ),
  theme('exact height of lines', 'paragraphs: { base: { spacing: { exact: 32 pt } } }', (pages) =>
    near(lineDistance(pages), 32, 0.5),
  ),
  {
    name: 'labels of the columns',
    files: {
      'theme.yaml': 'omit: [columns]\n',
      'item.hbs': `<h2 data-style="item" id="item-{{code}}" data-source="{{source this}}">{{digits code}} {{digits title}}</h2>
<table data-style="levels" data-description="{{digits code}} {{digits title}}">
  <thead><tr>
    <th scope="col" data-style="table-header">ขั้น</th>
    <th scope="col" data-style="table-header">เรื่อง</th>
    <th scope="col" data-style="table-header">สรุปการทดลอง</th>
  </tr></thead>
  <tbody>{{#each levels}}{{> level}}{{/each}}</tbody>
</table>
`,
    },
    judge: (pages) => pages.text().includes('สรุปการทดลอง') && pages.word(RESULT) !== undefined,
  },
  theme(
    'a column of the agency’s own',
    'extraColumns: [{ label: เจ้าของเรื่อง, field: owner, width: 15 }]',
    (pages) => ['เจ้าของเรื่อง', 'กองคลังสมมุติ'].every((text) => pages.text().includes(text)),
  ),
  {
    name: 'no evidence',
    files: { 'theme.yaml': 'omit: [evidence]\n', 'evidence.hbs': '' },
    judge: (pages, official) =>
      official.text().includes('รายงานการประชุมทดลอง') && !pages.text().includes('รายงานการประชุมทดลอง'),
  },
  {
    name: 'a line for a signature',
    files: {
      'back.hbs':
        '<p data-style="signature-line">ลงชื่อ ..............................</p>\n<p data-style="signature">(อธิบดีกรมทดลอง)</p>\n',
    },
    judge: (pages) => pages.texts().at(-1).includes('ลงชื่อ....') && pages.text().includes('อธิบดีกรมทดลอง'),
  },
  {
    ...theme(
      'page x of y, in Thai digits',
      "pageNumber: { format: 'หน้า {page} จาก {pages}', digits: thai }",
      (pages) =>
        pages.texts().every((text, index) => text.includes(`หน้า${thai(index + 1)}จาก${thai(last(pages))}`)),
    ),
    // LibreOffice does not know Word's switch for Thai digits.
    word: (parts) =>
      ['PAGE', 'NUMPAGES'].every((field) => parts['word/footer1.xml'].includes(`${field} \\* THAIARABIC`)),
  },
  theme('a watermark', "watermark: { text: ร่าง, color: '#ffd8d8' }", colored('#ffd8d8', 500)),
  theme(
    'a header row of another colour',
    "tables: { levels: { fill: { head: '#d9e2f3' } } }",
    colored('#d9e2f3', 1500),
  ),
  theme(
    'a colour for each level',
    "tables: { levels: { fill: { levels: { basic: '#fde9d9' } } } }",
    colored('#fde9d9', 3000),
  ),
  theme(
    'coloured headings',
    "paragraphs: { item: { color: '#c00000', size: 24 pt } }",
    colored('#c00000', 10),
  ),
  theme(
    'rules of another colour',
    "tables: { levels: { rule: { width: 3 pt, color: '#0070c0' } } }",
    colored('#0070c0', 300),
  ),
  theme('a first page without a header', 'firstPage: different', (pages, official) => {
    const isOn = (each, page) => each.texts()[page].includes('กรมทดลองสมมุติ·หมวด1');
    return isOn(official, 0) && !isOn(pages, 0) && isOn(pages, 1);
  }),
  {
    name: 'a QR code as a picture',
    files: {
      'back.hbs':
        '{{#with (qrCode "https://example.go.th/report/2568")}}\n<figure data-style="qr-code">{{> drawing alt="คิวอาร์โค้ดของรายงาน"}}</figure>\n{{/with}}\n',
    },
    judge: (pages, official) =>
      pages.dots(last(pages), '#000000') - official.dots(last(official), '#000000') > 60,
  },
  {
    name: 'a text in the footer',
    files: { 'footer.hbs': '<p data-style="footer">เอกสารของกรมทดลอง {{> page-number}}</p>\n' },
    judge: (pages) => pages.texts().every((text) => text.includes('เอกสารของกรมทดลอง')),
  },
  {
    ...theme('both edges even', 'align: justify', (pages) => {
      const from = resultsOf(pages);
      const lines = new Map();
      for (const { page, left, right, bottom } of pages.words())
        if (page === 1 && left > from)
          lines.set(bottom.toFixed(0), Math.max(right, lines.get(bottom.toFixed(0)) ?? 0));
      const edges = [...lines.values()];
      const edge = Math.max(...edges);
      return edges.filter((each) => edge - each < 4).length >= 0.7 * edges.length;
    }),
    // LibreOffice sets Thai distribution as ragged lines.
    word: (parts) => parts['word/styles.xml'].includes('<w:jc w:val="thaiDistribute"/>'),
  },
];
