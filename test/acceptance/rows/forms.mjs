// Forms go out, are saved and filled in by other programs, and come back: nothing is lost, and nothing is taken twice.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  collectForms,
  generateReport,
  parseReport,
  readReport,
  reportForms,
} from '../../../dist/bundle/index.js';
import { compactReport } from '../../../dist/report/index.js';
import { EXTRACTORS } from '../judges/extractors.mjs';
import { wordsSavedAgain } from '../judges/libreoffice.mjs';
import { wordErrors } from '../judges/ooxml.mjs';
import { ROOT } from '../inputs.mjs';
import { wordText } from '../measures/word-text.mjs';
import { scratchFolder } from '../scratch.mjs';

const FORMS = 40;
const SECONDS = 3;

/** With `all`, forms of every category, each saved by LibreOffice; otherwise those of one. */
export async function formRows(table, { all }) {
  const example = all ? 'ministry' : 'department';
  const baseDir = path.join(ROOT, 'examples', example);
  const report = withoutPageBreaks(await readReport(path.join(baseDir, 'report.yaml')));
  const folder = scratchFolder();
  const made = await reportForms(report);
  const words = made.filter(({ name }) => name.endsWith('.docx'));
  const files = words.map(({ name, data }) => {
    const file = path.join(folder, name);
    writeFileSync(file, data);
    return file;
  });
  const errors = (
    await Promise.all(files.slice(0, 3).map((file) => wordErrors(file, 'Microsoft365')))
  ).flat();
  table.add({
    what: 'Open XML SDK errors of forms',
    target: '0',
    figure: errors.length,
    met: errors.length === 0,
  });

  const empty = emptied(report);
  const saved = wordsSavedAgain(files).map((file) => ({ name: path.basename(file), data: read(file) }));
  const back = await collectForms(empty, saved);
  const [own, other] = [await textsOf(report, baseDir), await textsOf(back.report, baseDir)];
  for (const format of ['Word', 'PDF']) {
    const same = own[format] === other[format];
    const what = `${example} → ${saved.length} forms → LibreOffice → collect → build: ${format} text`;
    table.add({ what, target: 'same', figure: same ? 'same' : 'other', met: same });
  }

  const filled = words
    .slice(0, 24)
    .map(({ name, data }, at) => ({ name, data: fill(data, `ผลที่กรอก-${at}-จบ`) }));
  const first = await collectForms(empty, filled);
  const text = JSON.stringify(first.report);
  const lost = filled.filter((_, at) => !text.includes(`ผลที่กรอก-${at}-จบ`)).length;
  table.add({
    what: `marked texts of ${filled.length} filled forms that are lost`,
    target: '0',
    figure: lost,
    met: lost === 0,
  });
  const again = await collectForms(first.report, filled);
  const more = again.taken.length + again.conflicts.length;
  table.add({ what: 'parts that a second collect takes', target: '0', figure: more, met: more === 0 });

  const many = Array.from({ length: FORMS }, (_, at) => filled[at % filled.length]);
  const start = performance.now();
  await collectForms(empty, many);
  const seconds = (performance.now() - start) / 1000;
  table.add({
    what: `collect of ${FORMS} forms, s`,
    target: `≤ ${SECONDS}`,
    figure: seconds.toFixed(1),
    met: true,
    fast: seconds <= SECONDS,
  });

  if (!report.results) return;
  const register = made.find(({ name }) => name.endsWith('.xlsx'));
  const sheets = await collectForms(empty, [register]);
  const figures = (of) => JSON.stringify(of.results.items.map(({ indicators }) => indicators));
  const equal = figures(sheets.report) === figures(report) && sheets.warnings.length === 0;
  table.add({
    what: 'indicators of the register, read back',
    target: 'equal',
    figure: equal ? 'equal' : 'other',
    met: equal,
  });
}

const read = (file) => new Uint8Array(readFileSync(file));

/** A form has no pages of its own to break, and gives none back into a report without results. */
const withoutPageBreaks = (report) =>
  parseReport(
    JSON.parse(JSON.stringify(compactReport(report)), (_, value) =>
      Array.isArray(value) ? value.filter((each) => each?.type !== 'page-break') : value,
    ),
  ).report;

/** The report before anybody has filled it in. */
function emptied(report) {
  const value = JSON.parse(JSON.stringify(compactReport(report)));
  for (const { levels } of value.categories.flatMap(({ items }) => items))
    for (const level of levels) {
      delete level.result;
      delete level.evidence;
      for (const guideline of level.guidelines ?? []) if (guideline.met !== undefined) guideline.met = false;
    }
  for (const item of value.results?.items ?? []) {
    delete item.description;
    for (const indicator of item.indicators)
      for (const field of ['target', 'years', 'note']) delete indicator[field];
  }
  return parseReport(value).report;
}

async function textsOf(report, baseDir) {
  const { docx, pdf } = await generateReport(report, { baseDir });
  const file = path.join(scratchFolder(), 'report.pdf');
  writeFileSync(file, pdf);
  return {
    Word: JSON.stringify(wordText(docx).paragraphs),
    PDF: (await EXTRACTORS['pdf.js'](file)).join('\f'),
  };
}

/** A form with a paragraph more at the end of its first result, as somebody types one. */
function fill(data, text) {
  const parts = unzipSync(data);
  const body = 'word/document.xml';
  const xml = strFromU8(parts[body]);
  const result = xml.indexOf('/result"/>');
  const end = xml.indexOf('</w:tc>', result);
  const typed = `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>บรรทัดถัดไป</w:t></w:r></w:p>`;
  return zipSync({ ...parts, [body]: strToU8(xml.slice(0, end) + typed + xml.slice(end)) });
}
