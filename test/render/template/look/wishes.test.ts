import { describe, expect, it } from '@jest/globals';
import type { GenerateOptions } from '../../../../src/index.js';
import { smallReport } from '../../../support/report.js';
import { made } from './made.js';

interface Wish {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the Word file's parts hold, joined. */
  readonly docx: RegExp;
  /** What the pages of the PDF hold, joined. */
  readonly pdf: RegExp;
  readonly options?: GenerateOptions;
}

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n';
const theme = (name: string, yaml: string, docx: RegExp, pdf: RegExp): Wish => ({
  name,
  files: { 'theme.yaml': `${yaml}\n` },
  docx,
  pdf,
});
const ANY = / Tf/u;

/** What agencies ask for; a custom font is the option `font`, in test/write/probe. */
const WISHES: readonly Wish[] = [
  {
    name: 'logo in the header',
    files: {
      'header.hbs':
        '<figure data-style="header"><img src="{{asset "a.svg"}}" alt="ตรา" width="5"/></figure>\n',
      'a.svg': LOGO,
    },
    docx: /descr="ตรา"/u,
    pdf: /\/I\d+ Do/u,
  },
  theme('widths', 'tables: { levels: { columns: [10, 20, 70] } }', /gridCol w:w="1457"/u, ANY),
  theme('portrait', 'page: { orientation: portrait }', /w:pgSz w:w="11906" w:h="16838"\/>/u, ANY),
  theme('margins', 'page: { margin: { left: 3 cm } }', /w:left="1701"/u, ANY),
  theme('size of letters', 'paragraphs: { result-body: { size: 20 pt } }', /w:sz w:val="40"/u, /F1 20 Tf/u),
  theme('line height', 'paragraphs: { base: { spacing: { line: 1.5 } } }', /w:line="360"/u, ANY),
  theme(
    'exact line height',
    'paragraphs: { base: { spacing: { exact: 25 pt } } }',
    /w:line="500" w:lineRule="exact"/u,
    ANY,
  ),
  theme('watermark', 'watermark: { text: ร่าง }', /PowerPlusWaterMarkObject/u, /Subtype\/Watermark/u),
  theme(
    'grey header row',
    "tables: { levels: { fill: { head: '#d9d9d9' } } }",
    /w:fill="D9D9D9"/u,
    /0\.851 0\.851 0\.851 rg [\d. ]+ re f/u,
  ),
  theme(
    'fill of levels',
    "tables: { levels: { fill: { levels: { basic: '#fde9d9' } } } }",
    /w:fill="FDE9D9"/u,
    /0\.992 0\.914 0\.851 rg/u,
  ),
  theme(
    'colour of text',
    "paragraphs: { item: { color: '#0b4f9e' } }",
    /w:color w:val="0B4F9E"/u,
    /0\.043 0\.31 0\.62 rg/u,
  ),
  theme(
    'rules',
    "tables: { levels: { rule: { width: 1 pt, color: '#0b4f9e' } } }",
    /w:sz="8" w:space="0" w:color="0B4F9E"/u,
    /0\.043 0\.31 0\.62 RG/u,
  ),
  theme('page x of y', "pageNumber: { format: 'หน้า {page} จาก {pages}' }", /NUMPAGES/u, ANY),
  theme(
    'page number in Thai digits',
    "pageNumber: { format: '{page}', digits: thai }",
    /PAGE \\\* THAIARABIC/u,
    ANY,
  ),
  theme('first page', 'firstPage: different', /w:titlePg/u, ANY),
  theme(
    'custom column',
    'extraColumns: [{ label: ผู้รับผิดชอบ, field: owner, width: 15 }]',
    /ผู้รับผิดชอบ.*กองคลัง/su,
    ANY,
  ),
  theme('no evidence', 'omit: [evidence]', /w:document/u, ANY),
  theme('justified', 'align: justify', /w:jc w:val="thaiDistribute"/u, ANY),
  theme('marked words', "spans: { mark: { name: เน้น, color: '#b00020' } }", /w:name w:val="เน้น"/u, ANY),
  {
    name: 'labels',
    files: {
      'level.hbs':
        '<tr><th scope="row"><p data-style="level">ขั้นพื้นฐาน</p></th><td></td><td>{{> blocks blocks=result body="result-body"}}</td></tr>\n',
    },
    docx: /ขั้นพื้นฐาน/u,
    pdf: ANY,
  },
  {
    name: 'footer text',
    files: { 'footer.hbs': '<p data-style="footer">เอกสารภายใน หน้า {{> page-number}}</p>\n' },
    docx: /เอกสารภายใน/u,
    pdf: ANY,
  },
  {
    name: 'signature line',
    files: { 'back.hbs': '<p data-style="signature-line">ลงชื่อ ………………</p>\n' },
    docx: /ลงชื่อ/u,
    pdf: ANY,
  },
  {
    name: 'QR code',
    files: {
      'back.hbs':
        '<figure data-style="qr-code">{{#with (qrCode "https://example.go.th")}}{{> drawing alt="QR"}}{{/with}}</figure>\n',
      'theme.yaml': '',
    },
    docx: /descr="QR"/u,
    pdf: /\sf\b/u,
  },
  {
    name: 'Thai digits everywhere',
    files: { 'theme.yaml': '' },
    options: { digits: 'thai' },
    docx: /๒๕๖๓/u,
    pdf: ANY,
  },
];

const MAX_LINES = 10;
const report = smallReport({
  categories: [
    {
      number: 1,
      items: [
        { code: '1.1', levels: [{ level: 'basic', result: 'ผลการดำเนินงาน', extra: { owner: 'กองคลัง' } }] },
      ],
    },
  ],
});

describe('wishes of agencies', () => {
  it('are twenty-four', () => {
    expect(WISHES).toHaveLength(24);
  });

  it.each(WISHES)('$name: a few lines, in both files', async ({ files, docx, pdf, options }) => {
    const lines = Object.values(files).join('').split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(MAX_LINES);
    const { named, contents } = await made(files, report, options);
    const word = ['document', 'styles', 'header', 'footer'].flatMap(named).join('\n');
    expect(word).toMatch(docx);
    expect(contents.join('\n')).toMatch(pdf);
  });
});
