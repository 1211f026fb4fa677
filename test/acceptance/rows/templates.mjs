// The agency's own look: wishes by a few lines, whole looks, templates from Word forms, mutilated templates.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createGenerator, generateReport, parseReport, readReport } from '../../../dist/bundle/index.js';
import { textsOf } from '../../../dist/report/index.js';
import { templateOfForm } from '../../../dist/tools/template/index.js';
import { buildReport } from '../build.mjs';
import { ROOT } from '../inputs.mjs';
import { wordsToPdf } from '../judges/libreoffice.mjs';
import { readObjects } from '../judges/objects.mjs';
import { wordErrors } from '../judges/ooxml.mjs';
import { readTaggedFile } from '../measures/tagged/file.mjs';
import { pdfjsStructure } from '../measures/tagged/pdfjs.mjs';
import { structureText } from '../measures/tagged/text.mjs';
import { wordText } from '../measures/word-text.mjs';
import { scratchFolder } from '../scratch.mjs';
import { squash } from '../source-rows.mjs';
import { pagesOf } from '../templates/pages.mjs';
import { REPORT, WISHES } from '../templates/wishes.mjs';
import { checkTaggedFile } from '../../../dist/write/pdf/rules/index.js';
import { expectedText } from './tagged.mjs';

register('../typescript-hooks.mjs', import.meta.url);
const fromTests = (file) => import(`../../support/${file}`);

/** Lines of a theme and partials that a wish may take. */
const MAX_LINES = 10;

export async function templateRows(table, { all }) {
  await addWishes(table);
  await addLooks(table, all);
  await addMutilated(table);
  await addOfficial(table, all);
}

/** A new folder of files by their names. */
function folderOf(files) {
  const folder = scratchFolder();
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  return folder;
}

const linesOf = (files) =>
  Object.entries(files)
    .filter(([name]) => /\.(?:hbs|yaml)$/u.test(name))
    .reduce((sum, [, text]) => sum + text.split('\n').filter(Boolean).length, 0);

async function addWishes(table) {
  const folder = scratchFolder();
  const write = async (name, files) => {
    const made = await generateReport(REPORT, files ? { template: folderOf(files) } : {});
    for (const format of ['docx', 'pdf']) writeFileSync(path.join(folder, `${name}.${format}`), made[format]);
    return made.warnings.map(({ message }) => message.en);
  };
  await write('official');
  const warned = [];
  for (const [index, { files }] of WISHES.entries()) warned.push(await write(`wish-${index}`, files));
  const names = ['official', ...WISHES.map((_, index) => `wish-${index}`)];
  const printed = wordsToPdf(names.map((name) => path.join(folder, `${name}.docx`)));
  const partsOf = (name) => {
    const parts = unzipSync(readFileSync(path.join(folder, `${name}.docx`)));
    return Object.fromEntries(Object.entries(parts).map(([part, data]) => [part, strFromU8(data)]));
  };
  const beside = { PDF: names.map((name) => path.join(folder, `${name}.pdf`)), Word: printed };
  const failed = [];
  for (const [format, [official, ...files]] of Object.entries(beside)) {
    const usual = pagesOf(official);
    for (const [index, { name, judge, word }] of WISHES.entries()) {
      const done = (number, pages) =>
        isTrue(() => (word && format === 'Word' ? word(partsOf(names[number])) : judge(pages, usual)));
      const isDone = done(index + 1, pagesOf(files[index]));
      // What is asked for is not what the official look shows in any case.
      const isUsual = done(0, usual);
      if (isDone !== true || isUsual === true)
        failed.push(`${name}, ${format}: ${isDone}, official ${isUsual}`);
    }
  }
  const long = WISHES.filter(({ files }) => linesOf(files) > MAX_LINES).map(
    ({ name }) => `${name}: too long`,
  );
  const told = warned.flatMap((each, index) => each.map((words) => `${WISHES[index].name}: ${words}`));
  const all = [...failed, ...long, ...told];
  table.add({
    what: `wishes of agencies by at most ${MAX_LINES} lines, in the PDF and in Word as LibreOffice shows it`,
    target: `${WISHES.length} of ${WISHES.length}`,
    figure: `${WISHES.length - new Set(all.map((each) => each.split(/[,:]/u)[0])).size} of ${WISHES.length}`,
    met: all.length === 0 && WISHES.length >= 24,
    details: all.join('\n'),
  });
}

function isTrue(judge) {
  try {
    return judge() === true;
  } catch (error) {
    return error.message;
  }
}

/** With `all`, every look and Word form; otherwise one look and two forms. */
async function addLooks(table, all) {
  const { WORD_FORMS } = await fromTests('word-forms.ts');
  const { wordFile } = await fromTests('word-file.ts');
  const looks = path.join(ROOT, 'examples', 'looks');
  const own = readdirSync(looks).map((name) => ({
    name,
    template: path.join(looks, name),
    of: 'department/report.yaml',
  }));
  const formed = [];
  for (const [name, form] of Object.entries(WORD_FORMS)) {
    const { files } = await templateOfForm(await wordFile(form()), `${name}.docx`);
    formed.push({ name: `form ${name}`, template: folderOf(Object.fromEntries(files)), of: 'office' });
  }
  const sums = { Word: [], PDF: [], sdk: [], rules: [], lost: [] };
  const measured = all ? [...own, ...formed] : [...own.slice(0, 1), ...formed.slice(0, 2)];
  for (const { name, template, of } of measured) {
    const file = path.join(ROOT, 'examples', of);
    const baseDir = of.endsWith('.yaml') ? path.dirname(file) : file;
    const options = { template, baseDir };
    const built = await buildReport({ name, file, baseDir }, scratchFolder(), options);
    const objects = readObjects(built.pdf);
    const tagged = readTaggedFile(objects);
    const expected = squash(expectedText(built.document, objects).join(''));
    const { textOf } = structureText(tagged, await pdfjsStructure(built.pdf));
    if (squash(textOf(tagged.root)) !== expected) sums.PDF.push(name);
    if (squash(wordText(built.docxBytes).paragraphs.join('')) !== squash(built.tree.join('')))
      sums.Word.push(name);
    sums.sdk.push(...(await wordErrors(built.docx, 'Microsoft365')).map((error) => `${name}: ${error}`));
    sums.rules.push(...checkTaggedFile(tagged).map(({ rule }) => `${name}: ${rule}`));
    sums.lost.push(...built.warnings.filter(({ code }) => code === 'template-omits').map(() => name));
  }
  const row = (what, wrong) =>
    table.add({
      what,
      target: '0',
      figure: wrong.length,
      met: wrong.length === 0 && own.length + formed.length >= 8,
      details: wrong.join('\n'),
    });
  const of = `of ${measured.length} of ${own.length} looks and ${formed.length} made from Word forms`;
  row(`${of}: those whose .docx has another text than the tree`, sums.Word);
  row(`${of}: those whose PDF has another text than the tree`, sums.PDF);
  row(`${of}: Open XML SDK errors`, sums.sdk);
  row(`${of}: rules of PDF/UA-1 and level a that fail`, sums.rules);
  row(`${of}: texts of the report that are not printed`, sums.lost);
}

async function addMutilated(table) {
  const { CUTS, RICH } = await fromTests('mutilated-templates.ts');
  const parsed = parseReport(RICH);
  const generator = createGenerator({ formats: ['docx'], roundTrip: false });
  const shown = async (options) => {
    const { docx, warnings } = await generator.generate(RICH, options);
    return { text: squash(wordText(docx).paragraphs.join('')), warnings };
  };
  const official = (await shown({})).text;
  const texts = [...new Set(textsOf(parsed.report).map(({ text }) => squash(text)))].filter(
    (text) => text.length > 3 && official.includes(text),
  );
  const silent = [];
  let cutting = 0;
  for (const [partial, cut] of CUTS) {
    const before = readFileSync(path.join(ROOT, 'templates/official', `${partial}.hbs`), 'utf8');
    const { text, warnings } = await shown({ template: folderOf({ [`${partial}.hbs`]: cut(before) }) });
    const lost = texts.filter((each) => !text.includes(each));
    const told = warnings.reduce((sum, each) => sum + (each.code === 'template-omits' ? each.count : 0), 0);
    if (lost.length > 0) cutting += 1;
    if (lost.length > told) silent.push(`${partial}: ${lost.length} lost, ${told} told`);
  }
  table.add({
    what: `mutilated templates whose .docx lacks a text without a warning; ${cutting} lose any`,
    target: `0 of ≥ 30`,
    figure: `${silent.length} of ${CUTS.length}`,
    met: silent.length === 0 && CUTS.length >= 30 && cutting >= 25,
    details: silent.join('\n'),
  });
}

async function addOfficial(table, all) {
  const { strippedWord } = await fromTests('stripped-word.ts');
  const found = [];
  for (const name of all ? ['ministry', 'department'] : ['ministry']) {
    const report = await readReport(path.join(ROOT, 'examples', name, 'report.yaml'));
    const { docx } = await generateReport(report, { formats: ['docx'] });
    for (const [how, form] of [
      ['as it is', docx],
      ['without what only we know', strippedWord(docx)],
    ]) {
      const { files, notes } = await templateOfForm(form, 'form.docx');
      const lines = Buffer.from(files.get('theme.yaml') ?? '').toString('utf8');
      const own = lines.split('\n').filter((line) => line.trim() !== '' && !/^(?:#|\{\}$)/u.test(line));
      const others = [...files.keys()].filter((file) => file !== 'theme.yaml');
      found.push(
        ...[...own, ...others, ...notes.map(({ message }) => message.en)].map(
          (each) => `${name}, ${how}: ${each}`,
        ),
      );
    }
  }
  table.add({
    what: 'template from our own .docx, with our names and without: differences to the official template',
    target: '0',
    figure: found.length,
    met: found.length === 0,
    details: found.join('\n'),
  });
}
