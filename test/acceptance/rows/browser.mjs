// What runs in Node runs in a page: the same bytes in Chromium and Firefox, from the page's own files, without eval.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { extractReport, generateReport, importReport, readReport } from '../../../dist/bundle/index.js';
import { serve } from '../browser/serve.mjs';
import { ROOT } from '../inputs.mjs';
import { BROWSERS } from '../judges/browsers.mjs';

const DIST = path.join(ROOT, 'dist');
const HTML = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
const PAGE = readFileSync(new URL('../browser/page.js', import.meta.url), 'utf8');

const digest = (data) => createHash('sha256').update(data).digest('hex');

/** All files below a folder, from there. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** A report as the page takes it, its files at addresses of their own. */
function sentReport({ name, file }, index, pages) {
  const folder = path.dirname(file);
  const report = path.basename(file);
  const names = report === 'report.yaml' ? filesIn(folder) : [report];
  const files = names.map((each, at) => {
    const url = `/files/${index}/${at}`;
    pages[url] = readFileSync(path.join(folder, each));
    return { name: each, url };
  });
  return { name, file, given: { files, report } };
}

async function inNode(file) {
  const { pdf, docx, pages } = await generateReport(await readReport(file));
  const extracted = JSON.stringify(extractReport(docx));
  return {
    bytes: { pdf, docx },
    expected: { pdf: digest(pdf), docx: digest(docx), pages, extracted: digest(extracted) },
  };
}

const importedInNode = async (bytes) => {
  const found = await importReport(bytes).catch((error) => error.code);
  if (typeof found === 'string') return digest(found);
  const pictures = [...found.pictures].map(([name, data]) => [name, digest(data)]);
  return digest(JSON.stringify({ ...found, pictures }));
};

/** A page that answers, and what it asked for of others. */
async function openPage(open, url) {
  const { page, close } = await open();
  const others = [];
  const faults = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(url)) others.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const load = async () => {
    await page.goto(`${url}/`);
    await page.waitForFunction('globalThis.isReady');
  };
  await load();
  const ask = (name, given = {}) => page.evaluate(`ask(${JSON.stringify(name)}, ${JSON.stringify(given)})`);
  return { ask, load, others, faults, close };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Bytes of the modules that were asked for, as a server sends them. */
const codeSize = (asked) =>
  [...new Set(asked)]
    .filter((name) => name.startsWith('/web/'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length, 0) /
  1000;

export async function browserRows(table, { reports, layouts, all }) {
  const pages = { '/': HTML, '/page.js': PAGE };
  const sent = reports.map((report, index) => sentReport(report, index, pages));
  const made = await Promise.all(sent.map(({ file }) => inNode(file)));
  const old = sent.findIndex(({ name }) => name === 'department');
  const oldFiles = [
    ...Object.entries(made[old].bytes),
    ...(layouts
      ? readdirSync(layouts)
          .filter((name) => /\.(?:docx|pdf)$/u.test(name))
          .slice(0, 6)
      : []
    ).map((name) => [name, readFileSync(path.join(layouts, name))]),
  ].map(([name, data], index) => {
    pages[`/old/${index}`] = Buffer.from(data);
    return { name, data, url: `/old/${index}` };
  });
  const importedHere = await Promise.all(oldFiles.map(({ data }) => importedInNode(data)));
  const server = await serve(DIST, pages);
  try {
    for (const [browser, open] of Object.entries(BROWSERS)) {
      const page = await openPage(open, server.url);
      try {
        // The rest of the reports is for `--all`: a second browser says little more of them.
        const few = !all && browser !== 'Chromium';
        await rowsIn(browser, page, {
          table,
          sent: few ? sent.slice(old, old + 1) : sent,
          made: few ? made.slice(old, old + 1) : made,
          oldFiles: few ? oldFiles.slice(0, 2) : oldFiles,
          importedHere,
          server,
        });
      } finally {
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
}

async function rowsIn(browser, page, { table, sent, made, oldFiles, importedHere, server }) {
  const fresh = async () => {
    server.asked.length = 0;
    await page.load();
  };
  if (browser === 'Chromium') await sizeRows(page, { table, fresh, asked: server.asked, report: sent[0] });
  const wrong = [];
  for (const [index, { name, given }] of sent.entries()) {
    const found = await page.ask('documents', given);
    if (!same(found, made[index].expected)) wrong.push(`${name}: ${JSON.stringify(found)}`);
  }
  table.add({
    what: `${browser}: both files of a report, and what is extracted, are those of Node`,
    target: 'all',
    figure: `${sent.length - wrong.length} of ${sent.length}`,
    met: wrong.length === 0,
    details: wrong.join('\n'),
  });
  const other = [];
  for (const [index, { name, url }] of oldFiles.entries())
    if ((await page.ask('imported', { url })) !== importedHere[index]) other.push(name);
  table.add({
    what: `${browser}: what is imported of old files is what Node imports`,
    target: 'all',
    figure: `${oldFiles.length - other.length} of ${oldFiles.length}`,
    met: other.length === 0,
    details: other.join('\n'),
  });
  const ministry = Math.max(
    0,
    sent.findIndex(({ name }) => name === 'ministry'),
  );
  const { pdf, docx, stages, longest, ended, refused, failed } = await page.ask(
    'worker',
    sent[ministry].given,
  );
  const { expected } = made[ministry];
  table.add({
    what: `${browser}: a worker gives the same files, its stages, an end when aborted, problems`,
    target: 'yes',
    figure: failed ? 'failed' : `${stages.length} stages, ${ended}, ${refused[0]}`,
    met:
      pdf === expected.pdf &&
      docx === expected.docx &&
      same(stages, ['check', 'template', 'images', 'pdf', 'docx']) &&
      ended === 'AbortError' &&
      same(refused, ['ReportError', true]),
    details: failed ?? JSON.stringify({ pdf, docx, stages, ended, refused }),
  });
  if (browser === 'Chromium')
    table.add({
      what: `${browser}: longest task of the page while a worker builds the ministry example`,
      target: '≤ 50 ms',
      figure: longest > 0 ? `${Math.round(longest)} ms` : 'none over 50 ms',
      met: true,
      fast: longest <= 50,
    });
  table.add({
    what: `${browser}: requests to others, and errors of a policy without eval`,
    target: '0',
    figure: page.others.length + page.faults.length,
    met: page.others.length + page.faults.length === 0,
    details: [...page.others, ...page.faults].join('\n'),
  });
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** How often the times are taken, here and there in turns: a machine is not always as fast. */
const TIMES = 3;

async function sizeRows(page, { table, fresh, asked, report }) {
  const script = fileURLToPath(new URL('../browser/in-node.mjs', import.meta.url));
  const times = [];
  for (let run = 0; run < TIMES; run += 1) {
    await fresh();
    const there = await page.ask('times', report.given);
    times.push({ there, here: JSON.parse(execFileSync(process.execPath, [script, report.file])) });
  }
  const sizes = [['before the first document', codeSize(asked), 800]];
  await fresh();
  await page.ask('checked');
  sizes.push(['to parse and check', codeSize(asked), 120]);
  await fresh();
  await page.ask('broken');
  sizes.push(['for Thai alone', codeSize(asked), 120]);
  for (const [what, size, most] of sizes)
    table.add({
      what: `browser: code loaded ${what}, minified and gzipped`,
      target: `≤ ${most} kB`,
      figure: `${size.toFixed(0)} kB`,
      met: size > 0 && size <= most,
    });
  for (const which of ['first', 'warm']) {
    const [there, here] = ['there', 'here'].map((side) => median(times.map((each) => each[side][which])));
    table.add({
      what: `Chromium: ${which} document of ${report.name}, against Node, the median of ${TIMES} in turns`,
      target: '≤ 1.5 ×',
      figure: `${Math.round(there)} : ${Math.round(here)} ms, ${(there / here).toFixed(2)} ×`,
      met: true,
      fast: there <= 1.5 * here,
    });
  }
}
