// Measures the promises with judges that are not ours, prints target and figure, and fails where one is missed.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildReport } from './build.mjs';
import { findReports } from './inputs.mjs';
import { MissingJudge } from './judges/run.mjs';
import { createTable } from './measures/table.mjs';
import { accessibleWordRows } from './rows/accessible-word.mjs';
import { browserRows } from './rows/browser.mjs';
import { caseRows } from './rows/cases.mjs';
import { contentsRows } from './rows/contents.mjs';
import { documentRows } from './rows/document.mjs';
import { engineRows } from './rows/engines.mjs';
import { extractRows } from './rows/extract.mjs';
import { familyRows } from './rows/families.mjs';
import { folderRows } from './rows/folder.mjs';
import { formRows } from './rows/forms.mjs';
import { importRows } from './rows/import.mjs';
import { importLayoutRows } from './rows/import-layouts.mjs';
import { lineBreakerRows } from './rows/line-breaker.mjs';
import { limitRows } from './rows/limits.mjs';
import { nameRows } from './rows/names.mjs';
import { numberTableRows } from './rows/number-tables.mjs';
import { pageRows } from './rows/page.mjs';
import { pictureRows } from './rows/pictures.mjs';
import { plainReaderRows } from './rows/plain-readers.mjs';
import { previewRows } from './rows/preview.mjs';
import { proseRows } from './rows/prose.mjs';
import { queueRows } from './rows/queue.mjs';
import { repairRows } from './rows/repair.mjs';
import { signRows } from './rows/signs.mjs';
import { popplerRows, startPoppler, taggedRows } from './rows/tagged.mjs';
import { templateRows } from './rows/templates.mjs';
import { typedRows } from './rows/typed.mjs';
import { typesettingRows } from './rows/typesetting.mjs';
import { structureRows, wordRows } from './rows/word.mjs';
import { severalCategories } from './several-categories.mjs';
import { sourceRows } from './source-rows.mjs';

const { reports, criteria, layouts, shared } = findReports();
const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-acceptance-'));
const table = createTable();

/**
 * `--only <words>`: the groups of rows whose name has these words in it. `--all`: also what takes long and says little more, such as
 * every report in every browser.
 */
const { values: given } = parseArgs({
  options: { only: { type: 'string' }, all: { type: 'boolean' } },
  strict: false,
});
const isWanted = (what) => given.only === undefined || what.includes(given.only);
let measured = 0;
/** Seconds of each group of rows, all reports together: what to look at when the whole takes too long. */
const seconds = new Map();

/** Runs a group of rows; a missing judge or a failure becomes one missed row, and the other groups continue. */
async function measure(what, rows) {
  if (!isWanted(what)) return;
  measured += 1;
  const began = performance.now();
  try {
    await rows();
  } catch (error) {
    const figure = error instanceof MissingJudge ? 'no judge' : 'failed';
    table.add({
      what,
      figure,
      met: false,
      details: error instanceof MissingJudge ? error.message : error.stack,
    });
  }
  seconds.set(what, (seconds.get(what) ?? 0) + (performance.now() - began) / 1000);
}

if (!criteria)
  console.log(
    'The real report is not here (PMQA_SHARED names its folder): measured on the examples alone.\n',
  );
table.head();
await measure('structure of Word files', () => structureRows(table));
await measure('repair', () => repairRows(table, { reports, criteria }));
await measure('line ends of prose', () => proseRows(table, { folder, shared }));
await measure('names', () => nameRows(table, shared));
await measure('tables of numbers', () => numberTableRows(table, folder));
await measure('signs', () => signRows(table, folder));
await measure('line breaker', () => lineBreakerRows(table));
await measure('engines', () => engineRows(table, folder));
await measure('import of layouts', () => importLayoutRows(table, layouts, { all: given.all === true }));
await measure('typed', () => typedRows(table, folder));
await measure('browser', () => browserRows(table, { reports, layouts, all: given.all === true }));
await measure('page of reports', () =>
  pageRows(table, { reports, layouts, folder, all: given.all === true }),
);
await measure('templates', () => templateRows(table, { all: given.all === true }));
await measure('forms', () => formRows(table, { all: given.all === true }));
await measure('preview', () => previewRows(table, reports[0]));
if (given.all || given.only) await measure('queue', () => queueRows(table, folder));
if (shared) await measure('cases', () => caseRows(table, shared, folder));
const isWhole = given.all === true || given.only !== undefined;
/** The real report and the largest example in the ordinary run. */
const wanted = reports.filter(({ name }, at) => isWhole || at === 0 || name === 'ministry');
for (const [index, input] of given.only && measured > 0 ? [] : wanted.entries()) {
  console.log(`\n${input.name}`);
  let built;
  try {
    built = await buildReport(input, folder);
  } catch (error) {
    table.add({ what: 'the report builds', figure: 'failed', met: false, details: error.stack });
    continue;
  }
  const readings = isWanted('structure of the PDF in poppler') ? startPoppler(built) : undefined;
  await measure('text of the documents', () => documentRows(table, built));
  await measure('structure of the PDF', () => taggedRows(table, built, input));
  await measure('Word', () => wordRows(table, built, input));
  if (given.all || given.only)
    await measure('plain readers of Word files', () => plainReaderRows(table, built));
  await measure('accessible Word', () => accessibleWordRows(table, built));
  await measure('extract', () => extractRows(table, built, input));
  await measure('folder', () => folderRows(table, built, input, folder));
  await measure('import', () =>
    importRows(table, built, { isWhole: index === 0 || input.name === 'office', isFirst: index === 0 }),
  );
  if (built.report.categories.length > 1)
    await measure('contents', () => contentsRows(table, built, { isJudged: false }));
  await measure('structure of the PDF in poppler', () => popplerRows(table, built, readings));
  if (index > 0) continue;
  await measure('typesetting', () => typesettingRows(table, built, { criteria, folder }));
  await measure('font families', () => familyRows(table, built, folder));
  await measure('pictures of hard cases', () => pictureRows(table, folder));
  await measure('limits', () => limitRows(table, sourceRows(built.report).rows.flat(2), folder));
  if (!isWhole) continue;
  await measure('contents', async () => {
    const several = { ...input, name: `${input.name} six`, report: severalCategories(built.report) };
    const whole = await buildReport(several, folder);
    console.log(`\n${input.name}, its levels under every item of six categories`);
    await documentRows(table, whole);
    await contentsRows(table, whole);
  });
}
const longest = [...seconds].sort(([, one], [, other]) => other - one).slice(0, 8);
console.log(`\nlongest: ${longest.map(([what, each]) => `${what} ${Math.round(each)} s`).join(', ')}`);
const open = table.open() > 0 ? `, ${table.open()} open` : '';
const slow = table.slow() > 0 ? `, ${table.slow()} slower than wished for on this machine` : '';
console.log(`\n${table.passed()} met, ${table.failed()} missed${open}${slow}; documents in ${folder}`);
process.exitCode = table.failed() > 0 ? 1 : 0;
