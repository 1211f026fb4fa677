// The preview in a browser: how soon a saved change is on the screen, and that the page does what it says.
/* global document -- functions for the page run in the browser */
import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from '../judges/browsers.mjs';
import { openedPage } from '../page/opened-page.mjs';
import { afterTheEnd, walkedReport, WALK_OPTIONS, WALKS } from '../page/preview-walk.mjs';
import { scratchFolder } from '../scratch.mjs';

const COMMAND = fileURLToPath(new URL('../../../dist/bundle/main.js', import.meta.url));
const CHANGES = 10;
const LIMIT = 1000;
/** Milliseconds between two looks at the screen. */
const LOOK = 10;

export async function previewRows(table, { file }) {
  const report = path.join(scratchFolder(), path.basename(file));
  copyFileSync(file, report);
  const faults = [];
  await inPreview([report], faults, async (page) => {
    await addSpeed(table, page, report);
    await addPlace(table, page, report);
  });
  const folder = walkedReport();
  const failed = [];
  const code = await inPreview([folder, ...WALK_OPTIONS], faults, async (page, end) => {
    for (const [name, walk] of Object.entries(WALKS))
      await walk(page, folder).catch((error) => failed.push(`${name}: ${error.message}`));
    await end();
    await afterTheEnd(page).catch((error) => failed.push(`after the end: ${error.message}`));
  });
  const count = Object.keys(WALKS).length + 1;
  table.add({
    what: 'preview: walks of an officer',
    target: 'all',
    figure: `${count - failed.length} of ${count}`,
    met: failed.length === 0,
    details: failed.join('\n'),
  });
  table.add({
    what: 'preview: requests elsewhere, errors in the browser, violations that axe-core finds',
    target: '0',
    figure: faults.length,
    met: faults.length === 0,
    details: faults.join('\n'),
  });
  table.add({ what: 'preview: exit code after Ctrl-C', target: '0', figure: code, met: code === 0 });
}

/** Opens the page of a preview, and ends the preview with the exit code that it gives; `faults` collects what must not be. */
async function inPreview(args, faults, work) {
  const served = await startPreview(args);
  const page = await openedPage(BROWSERS.Chromium, served.url);
  try {
    await page.page.setViewportSize({ width: 1280, height: 640 });
    await page.load();
    await page.opened();
    await page.wait('.sheet canvas');
    await work(page, served.stop);
    const { requests, violations } = page.found;
    // Once the command has ended its stream of events is refused.
    const own = page.found.faults.filter((each) => !each.includes('ERR_CONNECTION_REFUSED'));
    faults.push(...requests, ...own, ...violations);
  } finally {
    await page.close();
    await served.stop();
  }
  return served.stop();
}

/** The command as a user starts it, on a port that it chooses. */
async function startPreview(args) {
  const child = spawn(process.execPath, [COMMAND, 'preview', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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

const markOld = (page) =>
  page.page.evaluate(() => {
    for (const canvas of document.querySelectorAll('.sheet canvas')) canvas.setAttribute('data-old', '');
  });

/** Waits until the pages on the screen are other ones than those that were marked. */
async function shown(page) {
  const isShown = () =>
    page.page.evaluate(() => {
      const height = document.documentElement.clientHeight;
      const near = [...document.querySelectorAll('.sheet')].filter((sheet) => {
        const { top, bottom } = sheet.getBoundingClientRect();
        return bottom > 0 && top < height;
      });
      return near.length > 0 && near.every((sheet) => sheet.querySelector('canvas:not([data-old])'));
    });
  const end = performance.now() + 60_000;
  while (!(await isShown())) {
    if (performance.now() > end) throw new Error('no new pages within a minute');
    await page.page.waitForTimeout(LOOK);
  }
}

const withAgency = (text, mark) => text.replace(/("agency"\s*:\s*"|^agency: )/mu, `$1${mark} `);

/** Saves the report with another agency's name, which is on every page, ten times. */
async function addSpeed(table, page, report) {
  const text = readFileSync(report, 'utf8');
  const times = [];
  for (let round = 0; round < CHANGES; round += 1) {
    await markOld(page);
    const start = performance.now();
    writeFileSync(report, withAgency(text, 'กขคงจฉชซฌญ'[round]));
    await shown(page);
    times.push(performance.now() - start);
    await page.page.waitForTimeout(300);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[CHANGES / 2 - 1] + sorted[CHANGES / 2]) / 2;
  table.add({
    what: 'preview: saved change to new page shown, median of ten (worst), ms',
    target: `≤ ${LIMIT}`,
    figure: `${Math.round(median)} (${Math.round(sorted.at(-1))})`,
    met: true,
    fast: median <= LIMIT,
    details: times.map(Math.round).join(' '),
  });
}

/** The place on the screen and the last pages stay while the report is broken, and the page says what is wrong. */
async function addPlace(table, page, report) {
  const text = readFileSync(report, 'utf8');
  const place = () =>
    page.page.evaluate(() => Math.round(document.querySelectorAll('.sheet')[2].getBoundingClientRect().top));
  await page.page.evaluate(() => document.querySelector('.sheets').scrollTo(0, 1500));
  await page.page.waitForTimeout(1000);
  const scrolled = await place();
  writeFileSync(report, text.slice(0, text.length / 2));
  await page.wait('.note .file');
  const label = await page.text('.note .file');
  const broken = await place();
  await markOld(page);
  writeFileSync(report, withAgency(text, 'ฮ'));
  await shown(page);
  const after = await place();
  const stays = broken === scrolled && after === scrolled;
  table.add({
    what: 'preview: place and pages stay while the report is broken, and after it is fixed',
    target: 'yes',
    figure: stays ? 'yes' : 'no',
    met: stays && label.startsWith(`${path.basename(report)}:`),
    details: `third page at ${scrolled}, then ${broken} and ${after}; shown “${label}”`,
  });
}
