// The preview in a browser: how soon a saved change is on the screen, and that the page does what it says.
/* global document -- functions for the page run in the browser */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { MissingJudge } from '../judges/run.mjs';
import { scratchFolder } from '../scratch.mjs';

const COMMAND = fileURLToPath(new URL('../../../dist/bundle/main.js', import.meta.url));
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const CHANGES = 10;
const LIMIT = 1000;

export async function previewRows(table, { file }) {
  const browser = BROWSERS.find((program) => program && existsSync(program));
  if (!browser) throw new MissingJudge('chromium is not installed');
  const report = path.join(scratchFolder(), path.basename(file));
  copyFileSync(file, report);
  const served = await startPreview(report);
  const started = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const context = await started.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    const strange = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) strange.push(request.url());
    });
    page.on('pageerror', (error) => strange.push(error.message));
    page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
    await page.goto(served.url);
    await shown(page, undefined);
    await addSpeed(table, page, report);
    await addBroken(table, page, report);
    table.add({
      what: 'preview: requests elsewhere, errors in the browser',
      target: '0',
      figure: strange.length,
      met: strange.length === 0,
      details: strange.join('\n'),
    });
  } finally {
    await started.close();
    const code = await served.stop();
    table.add({ what: 'preview: exit code after Ctrl-C', target: '0', figure: code, met: code === 0 });
  }
}

/** The command as a user starts it, on a port that it chooses. */
async function startPreview(report) {
  const child = spawn(process.execPath, [COMMAND, 'preview', report], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const url = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  return {
    url,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Waits until all pages on the screen are those of another PDF than before, and gives its key. */
async function shown(page, before) {
  const handle = await page.waitForFunction(
    (key) => {
      const now = document.getElementById('sheets').dataset.shown;
      return now !== undefined && now !== key && now;
    },
    before,
    { timeout: 30_000 },
  );
  return handle.jsonValue();
}

/** What the first page on the screen looks like. */
const picture = (page) => page.evaluate(() => document.querySelector('.sheet canvas').toDataURL());

/** Saves the report with another agency's name, which is on every page, ten times. */
async function addSpeed(table, page, report) {
  const text = readFileSync(report, 'utf8');
  const times = [];
  let same = 0;
  for (let round = 0; round < CHANGES; round += 1) {
    const before = await page.evaluate(() => document.getElementById('sheets').dataset.shown);
    const old = await picture(page);
    const changed = text.replace(/("agency"\s*:\s*"|^agency: )/mu, `$1${'กขคงจฉชซฌญ'[round]} `);
    const start = performance.now();
    writeFileSync(report, changed);
    await shown(page, before);
    times.push(performance.now() - start);
    if ((await picture(page)) === old) same += 1;
    await page.waitForTimeout(300);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[CHANGES / 2 - 1] + sorted[CHANGES / 2]) / 2;
  table.add({
    what: 'preview: saved change to new page shown, median of ten (worst), ms',
    target: `≤ ${LIMIT}`,
    figure: `${Math.round(median)} (${Math.round(sorted.at(-1))})`,
    met: same === 0,
    fast: median <= LIMIT,
    details: same > 0 ? `${same} changes are not in the picture` : times.map(Math.round).join(' '),
  });
}

/** The place on the screen and the last pages stay while the report is broken, and the page says what is wrong. */
async function addBroken(table, page, report) {
  const text = readFileSync(report, 'utf8');
  await page.evaluate(() => document.getElementById('pages').scrollTo(0, 1500));
  const place = () =>
    page.evaluate(() => Math.round(document.querySelectorAll('.sheet')[2].getBoundingClientRect().top));
  const scrolled = await place();
  const key = await page.evaluate(() => document.getElementById('sheets').dataset.shown);
  writeFileSync(report, text.slice(0, text.length / 2));
  await page.waitForSelector('#failed:not([hidden])');
  const label = await page.textContent('#notes a');
  const stays = (await page.locator('.sheet canvas').count()) > 0 && (await place()) === scrolled;
  writeFileSync(report, text.replace(/("agency"\s*:\s*"|^agency: )/mu, '$1ฮ '));
  await shown(page, key);
  const after = await place();
  table.add({
    what: 'preview: place and pages stay while the report is broken, and after it is fixed',
    target: 'yes',
    figure: stays && after === scrolled ? 'yes' : 'no',
    met: stays && after === scrolled && label.startsWith(`${path.basename(report)}:`),
    details: `third page at ${scrolled}, then ${after}; shown “${label}”`,
  });
}
