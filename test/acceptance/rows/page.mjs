// The page as one file, from a disk, without a network: what an officer does in it, and that its documents are those of the command.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { generateReport, readReport } from '../../../dist/bundle/index.js';
import { ROOT } from '../inputs.mjs';
import { BROWSERS } from '../judges/browsers.mjs';
import { openedPage } from '../page/opened-page.mjs';
import { typingRows } from '../page/typing.mjs';
import { WALKS } from '../page/walks.mjs';
import { scratchFolder } from '../scratch.mjs';

const COMMAND = path.join(ROOT, 'dist', 'bundle', 'main.js');
const MAX_BYTES = 6_000_000;
const READY = 1500;

const digest = (data) => createHash('sha256').update(data).digest('hex');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** With `all`, every report and walk; otherwise the smallest report, every third walk in Chromium and a few in Firefox. */
export async function pageRows(table, { reports, layouts, folder, all }) {
  const out = scratchFolder();
  execFileSync(process.execPath, [COMMAND, 'page', '--out', out], { stdio: 'ignore' });
  const file = path.join(out, 'pmqa-report.html');
  const { size } = statSync(file);
  table.add({
    what: 'page: size of the file',
    target: '≤ 6 MB',
    figure: `${(size / 1e6).toFixed(2)} MB`,
    met: size <= MAX_BYTES,
  });
  const small = reports
    .filter(({ name }) => all || /office|department/u.test(name))
    .slice(0, all ? reports.length : 1);
  const url = pathToFileURL(file).href;
  for (const [browser, open] of Object.entries(BROWSERS)) {
    const page = await openedPage(open, url);
    try {
      await rowsIn(browser, page, { table, reports: small, layouts, folder, all });
    } finally {
      await page.close();
    }
    if (all) await typingIn(browser, open, url, table);
  }
}

/** In a browser that was just started, as an officer's is: after all walks it has much garbage to collect. */
async function typingIn(browser, open, url, table) {
  const page = await openedPage(open, url);
  try {
    await typingRows(table, browser, page);
    foundRows(browser, page.found, table, 'while somebody types: ');
  } finally {
    await page.close();
  }
}

async function rowsIn(browser, page, { table, reports, layouts, folder, all }) {
  const isFirst = browser === 'Chromium';
  const ready = await page.load();
  table.add({
    what: `page in ${browser}: ready to type, from a file`,
    target: `≤ ${READY} ms`,
    figure: `${Math.round(ready)} ms`,
    met: true,
    fast: ready <= READY,
  });
  await documentRows(browser, page, { table, reports: isFirst || all ? reports : reports.slice(0, 1) });
  await walkRows(browser, page, { table, layouts, folder, every: all ? 1 : isFirst ? 3 : 7 });
  foundRows(browser, page.found, table);
}

function foundRows(browser, { faults, requests, violations }, table, when = '') {
  for (const [what, list] of Object.entries({ requests, faults, violations }))
    table.add({
      what: `page in ${browser}: ${when}${NAMES[what]}`,
      target: '0',
      figure: list.length,
      met: list.length === 0,
      details: list.join('\n'),
    });
}

const NAMES = {
  requests: 'requests',
  faults: 'errors of the page and of its policy',
  violations: 'violations that axe-core finds, all states',
};

/** Both files out of the page are those of the command; a report that nobody touched comes out as it went in. */
async function documentRows(browser, page, { table, reports }) {
  const other = [];
  const touched = [];
  for (const { name, file } of reports) {
    await page.load();
    const inside = path.dirname(file);
    const isFolder = path.basename(file) === 'report.yaml';
    const names = isFolder ? filesIn(inside) : [path.basename(file)];
    if (isFolder && names.length > 1) await page.chooseFolder(inside, names);
    else await page.chooseFile(file);
    const { pdf, docx } = await generateReport(await readReport(file));
    const made = await page.make();
    if (made.pdf !== digest(pdf) || made.docx !== digest(docx)) other.push(name);
    const saved = unzipSync(await page.zip());
    const before = Object.fromEntries(names.map((each) => [each, readFileSync(path.join(inside, each))]));
    const all = new Set([...Object.keys(saved), ...names]);
    for (const each of all)
      if (!saved[each] || !before[each] || Buffer.compare(before[each], Buffer.from(saved[each])) !== 0)
        touched.push(`${name}: ${each}`);
  }
  table.add({
    what: `page in ${browser}: both files are those of the command, SHA-256`,
    target: 'all',
    figure: `${reports.length - other.length} of ${reports.length}`,
    met: other.length === 0,
    details: other.join('\n'),
  });
  table.add({
    what: `page in ${browser}: files that differ after a report is opened and saved untouched`,
    target: '0',
    figure: touched.length,
    met: touched.length === 0,
    details: touched.join('\n'),
  });
}

/** Every so many walks. */
async function walkRows(browser, page, { table, layouts, folder, every }) {
  const failed = [];
  const department = path.join(ROOT, 'examples', 'department');
  const { docx, pdf } = await generateReport(await readReport(path.join(department, 'report.yaml')));
  const word = path.join(folder, 'page-walk.docx');
  writeFileSync(word, docx);
  const printed = path.join(folder, 'page-walk.pdf');
  writeFileSync(printed, pdf);
  const old = layouts && readdirSync(layouts).find((name) => name.endsWith('.docx'));
  const given = { department, word, pdf: printed, old: old && path.join(layouts, old), folder };
  const walks = Object.entries(WALKS).filter((_, at) => at % every === every - 1);
  for (const [name, walk] of walks) {
    await page.load();
    await walk(page, given).catch((error) => failed.push(`${name}: ${error.message}`));
  }
  table.add({
    what: `page in ${browser}: walks of an officer`,
    target: 'all',
    figure: `${walks.length - failed.length} of ${walks.length}`,
    met: failed.length === 0,
    details: failed.join('\n'),
  });
}
