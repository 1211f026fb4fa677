// Forms go out, are saved and filled in by other programs, and come back: nothing is lost, and nothing is taken twice.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
import { filledByHabit } from '../measures/officer-habits.mjs';
import { wordText } from '../measures/word-text.mjs';
import { scratchFolder } from '../scratch.mjs';

const FORMS = 40;
const HABITS = 24;
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

  const forms = (await reportForms(empty)).filter(({ name }) => name.endsWith('.docx'));
  const filled = Array.from({ length: HABITS }, (_, at) => {
    const { name, data } = forms[at % forms.length];
    return { name: `${at}-${name}`, ...filledByHabit(data, at) };
  });
  const lost = [];
  for (const form of filled) {
    const { report: taken, warnings } = await collectForms(empty, [form]);
    const there = form.isTold ? JSON.stringify(warnings) : JSON.stringify(levelAt(taken, form.place));
    lost.push(...form.texts.filter((text) => !there.includes(text)).map((text) => `${form.habit}: ${text}`));
  }
  table.add({
    what: `marked texts of ${HABITS} forms filled by habit: not in their level, nor named`,
    target: '0',
    figure: lost.length,
    met: lost.length === 0,
    details: lost.join('\n'),
  });
  const both = await collectForms(empty, filled);
  const told = new Set(both.conflicts.map(({ file }) => file));
  const untold = filled.filter(
    ({ name, isTold, place }) =>
      !isTold && !told.has(name) && !both.taken.some((each) => each.file === name && each.part === place),
  );
  table.add({
    what: 'all of them collected at once: neither taken over nor a named conflict',
    target: '0',
    figure: untold.length,
    met: untold.length === 0,
    details: untold.map(({ name, habit }) => `${name}: ${habit}`).join('\n'),
  });
  const first = await collectForms(empty, filled.slice(0, forms.length));
  const again = await collectForms(first.report, filled.slice(0, forms.length));
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

/** The level of a report that a place names: `1.1/basic`. */
function levelAt({ categories }, place) {
  const [code, name] = place.split('/');
  const item = categories.flatMap(({ items }) => items).find((each) => each.code === code);
  return item?.levels.find(({ level }) => level === name);
}
