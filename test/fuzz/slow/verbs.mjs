// What is searched for slow inputs: each verb with the pieces that its inputs are made of, and what it does with one.
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
import { parseJson } from '../../../dist/read/json.js';
import { parseYaml } from '../../../dist/read/yaml.js';
import { lineBreakOpportunities, segment } from '../../../dist/thai/index.js';
import { compareReports } from '../../../dist/tools/compare/index.js';
import { sampleReport } from '../sample.mjs';
import { balanced, FIELDS, pdfOf, wordOf } from './inputs.mjs';
import { THAI, MARKDOWN, JSONS, YAMLS, WORD, PDF, SVG, MARKUP } from './pieces.mjs';

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
  'import of a PDF': { pieces: PDF, run: async (text) => importReport(await pdfOf(text)) },
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
