// Every stage with inputs of any length, each with different words, so that nothing is cached from one to the next.
import { createDocumentBuilder } from '../../dist/render/build-document.js';
import { checkReport } from '../../dist/tools/check/check-report.js';
import { writeDocx } from '../../dist/write/docx/write.js';
import { extractReport } from '../../dist/tools/extract/extract-report.js';
import { loadOfficialFamily } from '../../dist/fonts/official.js';
import { importReport } from '../../dist/tools/import/import-report.js';
import { readPages } from '../../dist/read/pdf/pages.js';
import { markdownToBlocks } from '../../dist/markdown/index.js';
import { joinLines } from '../../dist/markdown/wrapped-lines.js';
import { parseJson } from '../../dist/read/json.js';
import { parseYaml } from '../../dist/read/yaml.js';
import { parseReport } from '../../dist/report/index.js';
import { createPdfWriter } from '../../dist/write/pdf/writer.js';
import { lineBreakOpportunities, segment } from '../../dist/thai/index.js';
import { repairThai } from '../../dist/thai/repair/index.js';
import { GRAMMAR } from './grammar.mjs';
import { words } from './reports.mjs';

const reportWith = (result, rest = {}) => ({
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [{ number: 1, items: [{ code: '1.1', levels: [{ level: 'basic', result, ...rest }] }] }],
});

let seed = 0;
/** So many new words. */
const text = (count, between = ' ') => words((seed += 1), count).join(between);
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A damaged picture, each in a different way: each is reported with its place. */
const picture = (index) =>
  `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJg${String(index).padStart(8, '0')}`;

/** Reports by what they have many of. */
const SHAPES = {
  paragraphs: (n) => reportWith(times(n, () => ({ type: 'paragraph', text: text(8) }))),
  'items of a list': (n) =>
    reportWith([{ type: 'list', style: 'dash', items: times(n, () => ({ text: text(6) })) }]),
  'rows of a table': (n) =>
    reportWith([{ type: 'table', headerRows: 1, rows: times(n, () => [text(2), text(4)]) }]),
  'words without a space': (n) => reportWith([{ type: 'paragraph', text: text(n * 4, '') }]),
  'runs of a paragraph': (n) =>
    reportWith([
      { type: 'paragraph', text: times(n, (i) => (i % 2 ? text(2) : { type: 'bold', text: text(2) })) },
    ]),
  links: (n) =>
    reportWith([
      { type: 'paragraph', text: times(n, (i) => `https://example.go.th/${seed}/${i}`).join(' ') },
    ]),
  guidelines: (n) =>
    reportWith('ก', { guidelines: times(n, () => ({ text: text(4), points: [text(3)], met: true })) }),
  evidence: (n) => reportWith('ก', { evidence: times(n, () => ({ title: text(4) })) }),
  pictures: (n) => reportWith(times(n, (i) => ({ type: 'figure', image: picture(i), caption: text(3) }))),
};

const family = await loadOfficialFamily();
const build = createDocumentBuilder();
const pdf = createPdfWriter(family);

const parsed = (input) => {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message.en).join('\n'));
  return result.report;
};
const wordFile = async (report) => writeDocx(await documentOf(report), family);
const pdfFile = async (report) => (await pdf.write(await documentOf(report))).bytes;
const documentOf = async (report) => (await build(parsed(report), {})).document;

/** A stage: what it is given, made of a report, and what it does. */
const STAGES = {
  parse: { given: (report) => report, run: parsed },
  'template and images': { given: parsed, run: (report) => build(report, {}) },
  pdf: { given: documentOf, run: (document) => pdf.write(document) },
  docx: { given: documentOf, run: (document) => writeDocx(document, family) },
  extract: { given: wordFile, run: extractReport },
  'import of Word': { given: wordFile, run: (bytes) => importReport(bytes) },
  // Import reads a PDF's pages in a thread, whose work is not counted: here they are read once more. It takes long.
  'import of a PDF': {
    isLong: true,
    given: pdfFile,
    run: async (bytes) => {
      await readPages(bytes);
      await importReport(bytes);
    },
  },
  check: { given: parsed, run: checkReport },
};

const manyLines = (n) => times(n * 10, () => text(1)).join('\n');
const keys = (n, write) => times(n * 10, (index) => write(`k${index}`));

/** Reads a file and asks for the place of every key in it. */
const located = (parse) => (file) => {
  const { value, locate } = parse(file);
  return Object.keys(value).map((key) => locate([key]));
};

/** Texts that a reader of Markdown or Thai may stumble over. */
const TEXTS = {
  'Markdown paragraphs': [markdownToBlocks, (n) => times(n, () => text(6)).join('\n\n')],
  'Markdown lists': [markdownToBlocks, (n) => times(n, (i) => `${i + 1}. ${text(4)}`).join('\n')],
  'Markdown lists and paragraphs': [
    markdownToBlocks,
    (n) => times(n, () => `- ${text(3)}\n\n${text(9)}`).join('\n\n'),
  ],
  'Markdown quotations': [markdownToBlocks, (n) => times(n, () => `> ${text(3)}\n\n${text(9)}`).join('\n\n')],
  'Markdown table': [markdownToBlocks, (n) => `|a|b|\n|-|-|\n${times(n, () => `|${text(2)}|ก|`).join('\n')}`],
  'Markdown stars': [markdownToBlocks, (n) => '*ก**ข '.repeat(n)],
  'Markdown more stars than pair': [markdownToBlocks, (n) => '*ก**ข '.repeat(n * 10)],
  'Markdown brackets': [markdownToBlocks, (n) => '[ก](ข '.repeat(n)],
  'Markdown backticks': [markdownToBlocks, (n) => times(n, (i) => '`'.repeat(i % 20)).join('ก')],
  'Markdown footnotes': [markdownToBlocks, (n) => times(n, (i) => `ก[^${i}]\n\n[^${i}]: ข\n`).join('\n')],
  'Markdown quotation whose lines lack its marker': [markdownToBlocks, (n) => `> ${manyLines(n)}`],
  'Markdown item whose lines lack its marker': [markdownToBlocks, (n) => `- ${manyLines(n)}`],
  'keys of JSON': [located(parseJson), (n) => `{${keys(n, (key) => `"${key}": 1`).join(',\n')}}`],
  'keys of YAML': [located(parseYaml), (n) => keys(n, (key) => `${key}: 1`).join('\n')],
  segment: [segment, (n) => text(n * 4, '')],
  'line breaks': [lineBreakOpportunities, (n) => text(n * 4, '')],
  'lines to join': [joinLines, (n) => times(n, () => text(12)).join('\n')],
  repair: [repairThai, (n) => 'ด าเนนิการเพ่ือยุทธศาสตรช์าติ '.repeat(n)],
  'repair of one word': [repairThai, (n) => 'นํ้าา่'.repeat(n)],
};

/** All pairs of a stage and some shapes: `given` makes the input of a length, `run` is what grows. */
const pairs = (shapes) =>
  Object.entries(STAGES).flatMap(([stage, { given, run, isLong = false }]) =>
    Object.entries(shapes).map(([shape, make]) => ({
      name: `${stage}: ${shape}`,
      isLong,
      given: (n) => given(make(n)),
      run,
    })),
  );

/** Every stage with everything that a result is made of, measured by `npm run reliability`. */
export const GRAMMAR_GROWING = pairs(
  Object.fromEntries(Object.entries(GRAMMAR).map(([name, make]) => [name, (n) => reportWith(make(n))])),
);

/** What the tests measure: all that does not take long. */
export const GROWING = [
  ...pairs(SHAPES).filter(({ isLong }) => !isLong),
  ...Object.entries(TEXTS).map(([name, [run, make]]) => ({ name, given: make, run })),
];
