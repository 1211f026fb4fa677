// What has to hold whatever comes in. Each target: a name, an arbitrary value, a check that throws, a batch size.
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { createGenerator, parseReport } from '../../dist/index.js';
import { readDocument, MarkupError } from '../../dist/document/index.js';
import { markdownToBlocks } from '../../dist/markdown/index.js';
import { loadOfficialFamily } from '../../dist/fonts/official.js';
import { parseJson } from '../../dist/input/json.js';
import { parseYaml } from '../../dist/input/yaml.js';
import { readPicture } from '../../dist/picture/read.js';
import { writeRgbPng } from '../../dist/picture/write-png.js';
import { extractReport, ExtractError } from '../../dist/extract/index.js';
import { isClusterBoundary, lineBreakOpportunities, segment } from '../../dist/thai/index.js';
import { sourceRows, squash } from '../acceptance/source-rows.mjs';
import { matchParagraphs, withoutRunning } from '../acceptance/measures/match.mjs';
import { wordText } from '../acceptance/measures/word-text.mjs';
import { pdfText } from './pdf-text.mjs';
import { anyReport, anyValue } from './reports.mjs';
import { anyMarkdown, anyText } from './texts.mjs';

function expectThat(held, what) {
  if (!held) throw new Error(what);
}

function checkParse(value) {
  const result = parseReport(value);
  if (result.ok) return;
  expectThat(result.issues.length > 0, 'no issues');
  for (const { code, path, message } of result.issues)
    expectThat(
      code && Array.isArray(path) && message.th && message.en,
      `an issue without ${JSON.stringify({ code, path, message })}`,
    );
}

const generator = createGenerator({});

async function checkDocuments(input) {
  const parsed = parseReport(input);
  if (!parsed.ok) return false;
  const { docx, pdf, pages } = await generator.generate(parsed.report);
  const source = sourceRows(parsed.report);
  const expected = new Set(source.rows.flat(2).map(squash).filter(Boolean));
  const word = new Set(wordText(docx).paragraphs.map(squash));
  for (const text of expected) expectThat(word.has(text), `.docx lacks ${JSON.stringify(text)}`);
  const texts = await pdfText(pdf);
  expectThat(texts.length === pages, `${texts.length} of ${pages} pages open`);
  const { missing } = matchParagraphs(source.rows, withoutRunning(texts, source));
  // Short paragraphs that are alike may be taken for each other; then each character has to be there.
  if (missing.length > 0) {
    const lacking = charactersBeyond(squash(source.rows.flat(2).join('')), squash(texts.join('')));
    expectThat(lacking === '', `.pdf lacks ${JSON.stringify(lacking)} of ${JSON.stringify(missing[0])}`);
  }
  return true;
}

/** Without a reader of PDFs, which takes most of the time: the writer itself throws where text is lost. */
async function checkBuilt(input) {
  const parsed = parseReport(input);
  if (!parsed.ok) return false;
  const { docx, pdf } = await generator.generate(parsed.report);
  const word = new Set(wordText(docx).paragraphs.map(squash));
  for (const text of sourceRows(parsed.report).rows.flat(2).map(squash).filter(Boolean))
    expectThat(word.has(text), `.docx lacks ${JSON.stringify(text)}`);
  expectThat(Buffer.from(pdf.slice(-6)).toString().trim() === '%%EOF', '.pdf is cut short');
  return true;
}

/** Characters of a text that another does not have, or not as often. */
function charactersBeyond(text, other) {
  const left = new Map();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  return [...text]
    .filter((character) => {
      left.set(character, (left.get(character) ?? 0) - 1);
      // Readers drop format characters of other scripts, and turn brackets round in lines written from the right.
      return left.get(character) < 0 && !/[\p{Cf}<>()[\]{}«»]/u.test(character);
    })
    .join('');
}

let sample;
const wordFile = async () =>
  (sample ??= (
    await generator.generate({
      agency: 'กรมตัวอย่าง',
      fiscalYear: 2568,
      categories: [
        {
          number: 1,
          items: [{ code: '1.1', levels: [{ level: 'basic', result: '1. ก\n2. ข\n\n**หนา**' }] }],
        },
      ],
    })
  ).docx);

const family = () => loadOfficialFamily();

/** Small pictures of every kind, as bytes that are then disturbed. */
const PICTURES = [
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.from(writeRgbPng(20, 30, new Uint8Array(20 * 30 * 3).fill(77))),
  jpeg.encode({ width: 16, height: 24, data: Buffer.alloc(16 * 24 * 4, 99) }, 80).data,
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><defs><g id="a"><rect width="9" height="9" opacity="0.5"/></g></defs><use href="#a" x="20"/><path d="M0 0L50 50" stroke="red" stroke-dasharray="3"/><text y="20">น้ำ</text></svg>',
  ),
];

/** Bytes with some of them changed, cut short or doubled. */
const disturbed = (sources) =>
  fc
    .tuple(
      fc.nat(sources.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(20),
    )
    .map(([source, changes, cut]) => {
      const bytes = Uint8Array.from(sources[source]);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return cut < 3 ? bytes.slice(0, Math.floor((bytes.length * cut) / 3)) : bytes;
    });

const YAML_PIECES = [
  ...[
    'agency: ก\n',
    'fiscalYear: 2568\n',
    'categories:\n',
    '  - number: 1\n',
    '    items:\n',
    '- ',
    '  ',
    '    ',
  ],
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!x ',
    '<<: *a\n',
    '|\n',
    '>-\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '\t',
    '? ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '# ก\n',
    '\0',
    '\ufeff',
    '__proto__: 1\n',
    'constructor: {}\n',
    '.inf',
    '0o7',
    '1e999',
  ],
];

export const TARGETS = [
  {
    name: 'any bytes are a picture or refused',
    kind: 'pictures',
    batch: 100,
    arbitrary: disturbed(PICTURES),
    check: async (bytes) => {
      const picture = await readPicture(bytes, family);
      expectThat(
        'problem' in picture || (picture.width > 0 && picture.data.length > 0),
        'a picture of nothing',
      );
    },
  },
  {
    name: 'any YAML or JSON is read or refused with its place',
    kind: 'texts',
    batch: 300,
    arbitrary: fc
      .tuple(fc.boolean(), fc.array(fc.oneof(fc.constantFrom(...YAML_PIECES), anyText), { maxLength: 25 }))
      .map(([yaml, parts]) => ({ yaml, text: parts.join('') })),
    check: ({ yaml, text }) => {
      const parsed = (yaml ? parseYaml : parseJson)(text);
      if ('problem' in parsed) {
        expectThat(parsed.problem && parsed.line >= 1 && parsed.column >= 1, JSON.stringify(parsed));
        return;
      }
      checkParse(parsed.value);
      const { line, column } = parsed.locate(['categories', 0, 'items', 0]);
      expectThat(line >= 1 && column >= 1, `a value at ${line}:${column}`);
    },
  },
  { name: 'any value is parsed', kind: 'parses', batch: 2000, arbitrary: anyValue, check: checkParse },
  {
    name: 'any Markdown becomes blocks',
    kind: 'texts',
    batch: 300,
    arbitrary: anyMarkdown,
    check: (text) => void markdownToBlocks(text),
  },
  {
    name: 'any text is segmented, and broken only between clusters',
    kind: 'texts',
    batch: 500,
    arbitrary: anyText,
    check: (text) => {
      expectThat(segment(text).join('') === text, 'words do not join to the text');
      for (const { position } of lineBreakOpportunities(text))
        expectThat(isClusterBoundary(text, position), `a line may end inside a cluster, at ${position}`);
    },
  },
  {
    name: 'any markup is read or refused with its place',
    kind: 'texts',
    batch: 300,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '<section>',
            '</section>',
            '<p>',
            '</p>',
            '<table>',
            '<tr>',
            '<td>',
            '</td>',
            '</tr>',
            '</table>',
            '<h1>',
            '<a href="#x">',
            '</a>',
            '<ol>',
            '<li>',
            '&',
            '"',
            '<!',
          ),
          anyText,
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
    check: (markup) => {
      try {
        readDocument(markup, { info: {}, theme: {}, digits: 'arabic' });
      } catch (error) {
        expectThat(error instanceof MarkupError, `${error?.name}: ${error?.message}`);
      }
    },
  },
  {
    name: 'any bytes are extracted or refused',
    kind: 'files',
    batch: 50,
    arbitrary: fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat(100)),
    check: async ([changes, kept]) => {
      const bytes = Uint8Array.from(await wordFile());
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      try {
        await extractReport(kept < 10 ? bytes.slice(0, (bytes.length * kept) / 10) : bytes);
      } catch (error) {
        expectThat(error instanceof ExtractError, `${error?.name}: ${error?.message}`);
      }
    },
  },
  {
    name: 'any report is built, its Word text whole',
    kind: 'documents',
    each: 2,
    batch: 100,
    arbitrary: anyReport,
    check: checkBuilt,
  },
  {
    name: 'any report becomes both documents, whole',
    kind: 'documents',
    each: 2,
    batch: 40,
    arbitrary: anyReport,
    check: checkDocuments,
  },
];
