// Random sets of options for the examples: the PDF is sound, both files hold the text of the document tree, none of it is over an
// edge, and the Open XML SDK finds the Word file valid.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDocumentBuilder } from '../../dist/render/build-document.js';
import { documentParagraphs } from '../../dist/document/index.js';
import { createGenerator, readReport } from '../../dist/bundle/index.js';
import { selectParts } from '../../dist/report/index.js';
import { wordErrors } from '../acceptance/judges/ooxml.mjs';
import { textOutside } from '../acceptance/measures/geometry.mjs';
import { tracePages } from '../acceptance/measures/trace.mjs';
import { wordText } from '../acceptance/measures/word-text.mjs';
import { squash } from '../acceptance/source-rows.mjs';
import { PDF_READERS } from '../fuzz/targets/pdf-text.mjs';
import { random } from './sequences.mjs';

const EXAMPLES = fileFolder('../../examples');
/** Most of them small: the largest has a hundred pages. */
const REPORTS = ['office', 'office', 'office', 'department', 'department', 'department', 'ministry'];

function fileFolder(relative) {
  return new URL(relative, import.meta.url).pathname;
}

/** Values of each option; most are left out. */
const VALUES = {
  digits: ['arabic', 'thai'],
  date: ['2025-09-30', '2026-01-01'],
  align: ['left', 'justify'],
  titlePage: [true, false],
  openings: [true, false],
  summary: [true, false],
  evidence: ['cell', 'appendix'],
  continuedLevels: [true, false],
  qrCodes: [true, false],
  recommendations: [true, false],
  contents: [true, false],
  roundTrip: [true, false],
};
const FIXED = {
  keepTogether: [['ก.พ.ร.', 'ตัวชี้วัด'], [], ['→ ✓', 'กระทรวงตัวอย่าง']],
  pdf: [
    { standard: 'PDF/A-1b' },
    { standard: 'PDF/A-2b' },
    { standard: 'none' },
    { tagged: false },
    { tagged: false, standard: 'none' },
  ],
};

/** The categories and items that a report has. */
const partsOf = ({ profile, categories, results }) => [
  ...(profile ? [0] : []),
  ...categories.flatMap(({ number, items }) => [number, ...items.map(({ code }) => code)]),
  ...(results ? [7] : []),
];

function drawSet(seed, reports) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const draw = (values) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, list]) => (next() < 0.5 ? [[name, pick(list)]] : [])),
    );
  const name = pick(REPORTS);
  const report = reports[name];
  const parts = partsOf(report);
  const only = name === 'ministry' || next() < 0.3 ? { only: [pick(parts), pick(parts)] } : {};
  return { name, report, options: { ...draw(VALUES), ...only }, fixed: draw(FIXED) };
}

const arabic = (text) => text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
const plain = (text) => arabic(squash(text)).replaceAll('\u200b', '').normalize('NFC');

/** Characters of a text that another does not have as often. */
function lacking(text, other) {
  const left = new Map();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  return [...text]
    .filter((character) => {
      left.set(character, (left.get(character) ?? 0) - 1);
      return left.get(character) < 0;
    })
    .join('');
}

async function failuresOf({ name, report, options, fixed }, folder) {
  const baseDir = path.join(EXAMPLES, name);
  const made = await createGenerator({ ...fixed, baseDir }).generate(report, options);
  const { document } = await createDocumentBuilder()(selectParts(report, options.only), {
    ...options,
    baseDir,
  });
  const tree = plain(documentParagraphs(document).join(''));
  const word = plain(wordText(made.docx).paragraphs.join(''));
  const pdf = plain((await PDF_READERS['pdf.js'](made.pdf)).join(''));
  const files = { docx: path.join(folder, 'a.docx'), pdf: path.join(folder, 'a.pdf') };
  writeFileSync(files.docx, made.docx);
  writeFileSync(files.pdf, made.pdf);
  const failures = [];
  const check = (what, found) => found.length > 0 && failures.push(`${what}: ${found.slice(0, 200)}`);
  check('the Word file lacks', lacking(tree, word));
  check('the PDF lacks', lacking(tree, pdf));
  check('the PDF lacks of the Word file', lacking(word, pdf));
  check('qpdf', qpdf(files.pdf));
  check('outside', textOutside(tracePages(files.pdf)).join('; '));
  check('Open XML SDK', (await wordErrors(files.docx)).join('; '));
  return failures;
}

function qpdf(file) {
  try {
    const said = execFileSync('qpdf', ['--check', file], { encoding: 'utf8', stdio: 'pipe' });
    return said.includes('No syntax or stream encoding errors') ? '' : said;
  } catch (error) {
    return String(error.stdout || error.message);
  }
}

/** Tries so many sets; gives those whose files do not hold what they have to. */
export async function triedOptionSets(count, seed = 2569) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-options-'));
  const failures = [];
  try {
    const reports = {};
    for (const name of new Set(REPORTS))
      reports[name] = await readReport(path.join(EXAMPLES, name, 'report.yaml'));
    for (let nth = 0; nth < count; nth += 1) {
      const set = drawSet(seed + nth, reports);
      const found = await failuresOf(set, folder).catch((error) => [String(error.stack)]);
      if (found.length > 0)
        failures.push(
          `${set.name} ${JSON.stringify({ ...set.options, ...set.fixed })}\n  ${found.join('\n  ')}`,
        );
    }
    return { tried: count, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
