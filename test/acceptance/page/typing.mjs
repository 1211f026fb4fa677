// Typing in a report of a hundred pages: how soon its page is drawn anew, and how long a key waits while that goes on.
/* global document, window, setTimeout, MutationObserver -- functions for the page run in the browser */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readReport, reportFiles } from '../../../dist/bundle/index.js';
import { scaled } from '../../../scripts/bench/scaled.mjs';
import { ROOT } from '../inputs.mjs';
import { scratchFolder } from '../scratch.mjs';

const ROUNDS = 7;
const MEDIAN = 1000;
const WORST = 2000;
const WAIT = 50;
const RESULT = '.result textarea';
/** How many times the example's texts are repeated. */
const COPIES = 4;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function longReport() {
  const folder = path.join(scratchFolder(), 'hundred-pages');
  const report = scaled(await readReport(path.join(ROOT, 'examples', 'department', 'report.yaml')), COPIES);
  for (const [name, text] of reportFiles(report)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Notes the time of each key, how long it waits until its letter is in the field, and when a page on the screen gets a picture. */
const watch = (field) => {
  const area = document.querySelector(field);
  window.typed = { waits: [], last: 0 };
  area.addEventListener('beforeinput', ({ timeStamp }) => {
    window.typed.last = timeStamp;
  });
  area.addEventListener('input', () => {
    window.typed.redrawn = undefined;
    window.typed.waits.push(window.performance.now() - window.typed.last);
  });
  const view = document.querySelector('.sheets');
  const isShown = ({ top, bottom }, box) => bottom > box.top && top < box.bottom;
  new MutationObserver((changes) => {
    const box = view.getBoundingClientRect();
    const drawn = changes.some(
      ({ target, addedNodes }) =>
        [...addedNodes].some(({ nodeName }) => nodeName === 'CANVAS') &&
        isShown(target.getBoundingClientRect(), box),
    );
    if (drawn && window.typed.redrawn === undefined)
      window.typed.redrawn = window.performance.now() - window.typed.last;
  }).observe(view, { subtree: true, childList: true });
};

export async function typingRows(table, browser, page) {
  await page.load();
  // Forms and pages side by side.
  await page.resize(1280);
  await page.chooseFolder(await longReport());
  await page.click('.tree .item li button');
  await page.wait(RESULT);
  await page.until(() => /\d/u.test(document.querySelector('.pages-bar p')?.textContent ?? ''));
  const pages = Number(/(\d+)\D*$/u.exec(await page.text('.pages-bar p'))?.[1]);
  await pause(3000);
  await page.page.evaluate(watch, RESULT);
  await page.page.evaluate((each) => document.querySelector(each).focus(), RESULT);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.page.evaluate(() => (window.typed.redrawn = undefined));
    await page.page.keyboard.type('ก');
    await page.until(() => window.typed.redrawn !== undefined);
    times.push(await page.page.evaluate(() => window.typed.redrawn));
    await pause(500);
  }
  await page.page.evaluate(() => (window.typed.waits = []));
  await page.page.keyboard.type('ผลการดำเนินงานของกรมในปีนี้ดีขึ้นกว่าปีก่อน', { delay: 120 });
  await page.until(() => window.typed.redrawn !== undefined);
  const { waits, redrawn } = await page.page.evaluate(() => window.typed);
  const sorted = times.toSorted((a, b) => a - b);
  const [median, worst] = [sorted[(ROUNDS - 1) / 2], sorted.at(-1)];
  table.add({
    what: `page in ${browser}: key in a report of ${pages} pages → its page redrawn, median (worst), ms`,
    target: `≤ ${MEDIAN}`,
    figure: `${Math.round(median)} (${Math.round(worst)})`,
    met: pages >= 100,
    fast: median <= MEDIAN && worst <= WORST,
    details: `${times.map(Math.round).join(' ')}; after a sentence typed at 120 ms a key ${Math.round(redrawn)}`,
  });
  table.add({
    what: `page in ${browser}: longest that a key waits meanwhile, ms`,
    target: `≤ ${WAIT}`,
    figure: Math.round(Math.max(...waits)),
    met: waits.length > 0,
    fast: Math.max(...waits) <= WAIT,
  });
}
