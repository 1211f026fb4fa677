// What is searched for slow inputs: each verb with the pieces that its inputs are made of, and what it does with one.
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  checkReport,
  extractReport,
  generateReport,
  importReport,
  joinLines,
  parseReport,
  repairThai,
} from '../../../dist/index.js';
import { markdownToBlocks } from '../../../dist/markdown/index.js';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { readPicture } from '../../../dist/picture/read.js';
import { readDocument } from '../../../dist/document/index.js';
import { readPages } from '../../../dist/read/pdf/pages.js';
import { parseJson } from '../../../dist/read/json.js';
import { parseYaml } from '../../../dist/read/yaml.js';
import { lineBreakOpportunities, segment } from '../../../dist/thai/index.js';
import { compareReports } from '../../../dist/tools/compare/index.js';
import { sampleReport } from '../sample.mjs';

const THAI =
  'ก|น้ำ|ด าเนนิการ|เพ่ือ|ํา|า่|่้|เเ|ฯ|ๆ|พ.ศ. 2563|ก.พ.ร.|ผู้บริหาร|ตาก|ลม|มากกว่า|%d|๑๒| |\n|(|)|“|-|/|\u200b|\uf70a|a|www.a.th|.'.split(
    '|',
  );
const MARKDOWN = [
  ...['**', '*', '_', '~~', '`', '[', ']', '](', '![', '<', '>', '(', ')', '^', '~', '|', '\\', '&amp;', '$'],
  ...[
    '- ',
    '1. ',
    '> ',
    '# ',
    '| a | b |\n|-|-|\n',
    '    ',
    '  ',
    '\n',
    '\n\n',
    '---\n',
    '```\n',
    ':::\n',
    '\t',
  ],
  ...[
    '[^%d]',
    '[^%d]: ',
    '<https://a.th/%d>',
    'https://a.th',
    'a@b.th',
    '[a](b)',
    'ก',
    'ก%d',
    'ข้อ ',
    '[x] ',
    '<u>',
    '</u>',
  ],
];
const JSONS = ['{', '}', '[', ']', '"a%d"', '"a"', ':', ',', '1', '\n', ' ', '"ก\\u0000"', 'null', '1e9'];
const YAMLS = [
  ...[
    '- ',
    '  ',
    'a%d: ',
    'a: ',
    '\n',
    '&a%d ',
    '*a%d ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|\n',
    '>\n',
    '# c',
    '---\n',
  ],
  ...['!!str ', '<<: ', '1', 'ก', ':', '\t', '%', '@'],
];
const WORD = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>ก%d</w:t>',
    '<w:t xml:space="preserve"> </w:t>',
    '<w:tbl>',
    '</w:tbl>',
  ],
  ...[
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
    '<w:p><w:r><w:t>Basic</w:t></w:r></w:p>',
    '<w:tcPr><w:gridSpan w:val="9"/></w:tcPr>',
  ],
  ...[
    '<w:p><w:r><w:t>1.1 ก</w:t></w:r></w:p>',
    '<w:br/>',
    '<w:tab/>',
    '<w:sdt><w:sdtContent>',
    '</w:sdtContent></w:sdt>',
  ],
  ...[
    '<w:ins>',
    '</w:ins>',
    '<w:del>',
    '</w:del>',
    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:instrText>HYPERLINK "http://a.th/%d"</w:instrText>',
  ],
  ...[
    '<w:bookmarkStart w:id="%d" w:name="a%d"/>',
    '<w:tcPr><w:vMerge/></w:tcPr>',
    '<w:pPr><w:ind w:left="%d"/></w:pPr>',
  ],
  ...[
    '<w:p><w:r><w:t>- ก</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>☑ แนวทาง</w:t></w:r></w:p>',
    '<w:txbxContent>',
    '</w:txbxContent>',
  ],
];
const PDF =
  'q |Q |BT |ET |/F Do |0 0 m |9 9 l |S |f |n |W |0 0 9 9 re |1 0 0 1 2 %d cm |BI /W 1 /H 1 /BPC 8 /CS /G ID a EI |/Span BMC |EMC |(ab) Tj |[(a) 9 (b)] TJ |1 0 0 1 9 %d Tm |/F1 9 Tf |0 0 0 rg |/P <</MCID %d>> BDC |[3] 0 d |9 9 9 9 9 9 c |h |<0041> Tj |% a\n|(|<<|['.split(
    '|',
  );
const SVG = [
  ...[
    '<g>',
    '</g>',
    '<path d="M0 0h%dv9z"/>',
    '<path d="M0 0',
    ' L9 9',
    ' A9 9 0 0 0 5 5',
    'C1 1 2 2 9 9',
    '"/>',
    '<use href="#a%d"/>',
  ],
  ...[
    '<g id="a%d">',
    '<rect width="9" height="9" opacity=".5"/>',
    '<text>ก%d</text>',
    '<text>',
    '</text>',
    '<tspan>น้ำ</tspan>',
    '<defs>',
    '</defs>',
  ],
  ...[
    '<circle r="9" stroke="red" stroke-dasharray="0.01"/>',
    '<linearGradient id="a%d"/>',
    '<clipPath id="a%d">',
    '</clipPath>',
    '<style>.a{}</style>',
  ],
];
const MARKUP = [
  ...[
    '<section>',
    '</section>',
    '<p>',
    '</p>',
    '<strong>',
    '</strong>',
    '<br/>',
    'ก%d',
    '<table data-style="level" data-columns="100">',
    '<tbody>',
  ],
  ...[
    '<tr>',
    '<td>',
    '<td colspan="9">',
    '</td>',
    '</tr>',
    '</tbody>',
    '</table>',
    '<a href="#x%d">',
    '</a>',
    '<ol data-style="dash">',
    '<li>',
    '</li>',
    '</ol>',
  ],
];

const reportOf = (more) => ({
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', ...more }] }] }],
});
const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
/** Where a text may be in a report. */
const FIELDS = {
  result: (text) => reportOf({ result: text }),
  guidelines: (text) => reportOf({ result: 'ก', guidelines: text }),
  criteria: (text) => reportOf({ result: 'ก', criteria: lines(text) }),
  evidence: (text) => reportOf({ result: 'ก', evidence: lines(text).map((title) => ({ title })) }),
  links: (text) =>
    reportOf({
      result: 'ก',
      evidence: lines(text).map((_, i) => ({ title: 'ก', link: `https://a.th/${i}` })),
    }),
  plain: (text) => reportOf({ result: [{ type: 'paragraph', text }] }),
  table: (text) =>
    reportOf({ result: [{ type: 'table', headerRows: 1, rows: lines(text).map((line) => [line, 'ก']) }] }),
  list: (text) =>
    reportOf({
      result: [{ type: 'list', style: 'dash', items: lines(text).map((line) => ({ text: line })) }],
    }),
  summary: (text) => ({ ...reportOf({ result: 'ก' }), executiveSummary: text }),
  appendix: (text) => ({
    ...reportOf({ result: 'ก' }),
    appendices: lines(text).map((title) => ({ title, content: title })),
  }),
};

let word;
async function wordOf(text) {
  word ??= unzipSync((await generateReport(sampleReport, { formats: ['docx'] })).docx);
  const xml = strFromU8(word['word/document.xml']);
  const at = xml.lastIndexOf('<w:sectPr');
  return zipSync(
    { ...word, 'word/document.xml': strToU8(balanced(xml.slice(0, at), text) + xml.slice(at)) },
    { level: 1 },
  );
}

/** Closes what is open, and drops ends of what is not: damaged XML is refused at once. */
function balanced(before, text) {
  const open = [];
  const kept = text.replace(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/gu, (tag, end, name, _, empty) => {
    if (empty) return tag;
    if (!end) return (open.push(name), tag);
    if (open.at(-1) !== name) return '';
    open.pop();
    return tag;
  });
  return `${before}${kept}${open
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`;
}

const stream = (entries, content) => {
  const data = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
};
function pdfOf(content) {
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</F 5 0 R>>>>>>',
    ),
    stream('', content),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 99 99]', '0 0 m 9 9 l S'),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ];
  const parts = ['%PDF-1.7\n', ...objects.flatMap((object, i) => [`${i + 1} 0 obj\n`, object, '\nendobj\n'])];
  return Buffer.concat([...parts, 'trailer<</Size 7/Root 1 0 R>>\n'].map((part) => Buffer.from(part)));
}

const family = () => loadOfficialFamily();
const inReport = (run) => Object.entries(FIELDS).map(([field, make]) => [field, (text) => run(make(text))]);
const built = (formats) => async (input) => {
  if (parseReport(input).ok) await generateReport(input, { formats, qrCodes: true });
};

/** `pieces`, and `run`, which takes the text that is made of them; a refusal is as good as an answer. */
export const VERBS = {
  segment: { pieces: THAI, run: segment },
  'line breaks': { pieces: THAI, run: lineBreakOpportunities },
  repair: { pieces: THAI, run: repairThai },
  'join lines': { pieces: [...THAI, ...MARKDOWN], run: joinLines },
  Markdown: { pieces: MARKDOWN, run: markdownToBlocks },
  JSON: { pieces: JSONS, run: (text) => parseReport(parseJson(text).value) },
  YAML: { pieces: YAMLS, run: (text) => parseReport(parseYaml(text).value) },
  markup: { pieces: MARKUP, run: (text) => readDocument(balanced('', text), {}) },
  SVG: {
    pieces: SVG,
    run: (text) =>
      readPicture(
        Buffer.from(
          `${balanced('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">', text)}</svg>`,
        ),
        family,
      ),
  },
  extract: { pieces: WORD, run: async (text) => extractReport(await wordOf(text)) },
  'import of Word': { pieces: WORD, run: async (text) => importReport(await wordOf(text)) },
  'import of a PDF': { pieces: PDF, run: (text) => readPages(pdfOf(text)) },
  ...Object.fromEntries(
    [
      ['check', async (input) => parseReport(input).ok && checkReport(parseReport(input).report)],
      [
        'compare',
        async (input) => compareReports(parseReport(sampleReport).report, parseReport(input).report),
      ],
      ['docx', built(['docx'])],
      ['pdf', built(['pdf'])],
    ].flatMap(([verb, run]) =>
      inReport(run).map(([field, each]) => [
        `${verb}: ${field}`,
        { pieces: ['plain', 'list', 'table'].includes(field) ? THAI : MARKDOWN, run: each },
      ]),
    ),
  ),
};
