// A Word file is read back into the report that it was made of, also when it was saved by another program or edited.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createGenerator, extractReport, extractReportFolder } from '../../../dist/bundle/index.js';
import { wordState } from '../../../dist/tools/provenance/word-state.js';
import { edits } from '../edits.mjs';
import { ROOT } from '../inputs.mjs';
import { saveAgain } from '../judges/libreoffice.mjs';

export async function extractRows(table, { report, docx, docxBytes }, { file }) {
  addEqual(table, 'extract(build(report)) is the report in its normal form', report, docxBytes);
  const baseDir = path.dirname(file);
  const build = async (options) =>
    (await createGenerator({ formats: ['docx'], baseDir, ...options }).generate(report)).docx;
  for (const [what, options] of [
    ['Thai digits', { digits: 'thai' }],
    ['a title page', { titlePage: true }],
    ['opening pages, evidence at the end', { openings: true, evidence: 'appendix' }],
    ['a custom template', { template: path.join(ROOT, 'examples', 'own-template') }],
  ])
    addEqual(table, `the same with ${what}`, report, await build(options));
  addEqual(table, 'the same after LibreOffice has saved the file', report, readFileSync(saveAgain(docx)));
  const thai = docx.replace(/\.docx$/u, '-thai.docx');
  writeFileSync(thai, await build({ digits: 'thai' }));
  addEqual(
    table,
    'the same with Thai digits after LibreOffice has saved it',
    report,
    readFileSync(saveAgain(thai)),
  );
  addUnedited(table, 'LibreOffice’s save is no edit', docx);
  addUnedited(table, 'the same with Thai digits', thai);
  addEdits(table, docxBytes, report);
  addPictures(table, docxBytes, baseDir);
}

/** All text of a report, a line a string. */
const characters = (value) =>
  typeof value === 'string'
    ? `${value}\n`
    : value && typeof value === 'object'
      ? Object.values(value).map(characters).join('')
      : '';

function addEqual(table, what, report, file) {
  const found = extractReport(file);
  const same = isDeepStrictEqual(plain(found), plain(report));
  const [expected, actual] = [characters(report), characters(found)];
  table.add({
    what,
    target: 'equal',
    figure: same ? `equal, ${[...expected].length} characters` : 'not equal',
    met: same,
    details: difference(expected, actual),
  });
}

/** Fields without a value are no fields. */
const plain = (value) => JSON.parse(JSON.stringify(value));

function difference(expected, actual) {
  if (expected === actual) return 'the characters are equal, their structure is not';
  let at = 0;
  while (expected[at] === actual[at]) at += 1;
  return `expected “${expected.slice(at - 20, at + 40)}”, found “${actual.slice(at - 20, at + 40)}”`;
}

/** A file that LibreOffice has saved may be replaced by one that shows something else. */
function addUnedited(table, what, file) {
  const state = wordState(readFileSync(saveAgain(file)), new Uint8Array());
  table.add({ what, target: 'unedited', figure: state, met: state === 'unedited' });
}

function addEdits(table, file, report) {
  const made = edits(file, report);
  const wrong = made.filter(
    (edit) => !isDeepStrictEqual(plain(extractReport(edit.file)), plain(edit.expected)),
  );
  table.add({
    what: 'edits of the Word file that change the report so and no more',
    target: `${made.length} of ${made.length}`,
    figure: `${made.length - wrong.length} of ${made.length}`,
    met: wrong.length === 0,
    details: wrong.map(({ what }) => what).join('\n'),
  });
}

function addPictures(table, file, folder) {
  // Word holds an SVG as the drawing that was made of it.
  const pictures = new Map(
    [...extractReportFolder(file).pictures].filter(([name]) => existsSync(path.join(folder, name))),
  );
  if (pictures.size === 0) return;
  const same = [...pictures].filter(([name, data]) => readFileSync(path.join(folder, name)).equals(data));
  table.add({
    what: 'pictures given back byte for byte',
    target: `${pictures.size} of ${pictures.size}`,
    figure: `${same.length} of ${pictures.size}`,
    met: same.length === pictures.size,
  });
}
