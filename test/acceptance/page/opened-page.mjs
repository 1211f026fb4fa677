// The page in a browser that playwright-core or puppeteer-core drives: what a person does in it, and what it must not do.
/* global document, crypto, window, setTimeout -- functions for the page run in the browser */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { scratchFolder } from '../scratch.mjs';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A folder as a .zip, whose path it gives. */
function zipped(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join('/'));
  const file = path.join(scratchFolder(), 'report.zip');
  writeFileSync(file, zipSync(Object.fromEntries(names.map((name, at) => [name, readFileSync(files[at])]))));
  return file;
}

/** Opens the page at a URL; `found` keeps requests to anywhere else, errors, and violations of `look`. */
export async function openedPage(open, url) {
  const { page, close } = await open();
  const found = { requests: [], faults: [], violations: [] };
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(url))
      found.requests.push(request.url());
  });
  page.on('pageerror', (error) => found.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.faults.push(message.text()));
  // Unsaved work asks before it is left.
  page.on('dialog', (dialog) => dialog.accept());

  const wait = (selector) => page.waitForSelector(selector);
  /** Waits until a function is true in the page, whose policy lets no driver wait there. */
  const until = async (is, given) => {
    for (let round = 0; round < 600; round += 1) {
      if (await page.evaluate(is, given)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`not within two minutes: ${is}`);
  };
  const click = (selector) => page.evaluate((each) => document.querySelector(each).click(), selector);
  const input = async (selector, files) => {
    const field = await page.$(selector);
    await (field.setInputFiles ? field.setInputFiles(files) : field.uploadFile(...[files].flat()));
    // Firefox's driver gives the files without the event.
    if (!field.setInputFiles)
      await page.evaluate(
        (each) => document.querySelector(each).dispatchEvent(new window.Event('change')),
        selector,
      );
  };
  const opened = async () => {
    await wait('.work');
    await wait('[data-pages=made]');
  };

  const load = async () => {
    await page.goto('about:blank');
    await page.goto(url);
    await wait('h1');
    const ready = await page.evaluate(() => window.performance.getEntriesByName('ready')[0].startTime);
    await page.evaluate(() => {
      const create = URL.createObjectURL;
      window.given = [];
      URL.createObjectURL = (blob) => {
        window.given.push(blob);
        return create.call(URL, blob);
      };
    });
    return ready;
  };

  /** The file that a button gives, by its type of those that the page makes meanwhile. */
  const given = async (button) => {
    const isZip = (count) => window.given.slice(count).some(({ type }) => type === 'application/zip');
    const count = await page.evaluate(() => window.given.length);
    await click(button);
    await until(isZip, count);
    // Bytes go over as text: a list of numbers is slow.
    const text = await page.evaluate(async () => {
      const blob = window.given.findLast(({ type }) => type === 'application/zip');
      const reader = new window.FileReader();
      await new Promise((resolve) => {
        reader.addEventListener('load', resolve);
        reader.readAsDataURL(blob);
      });
      return reader.result.split(',')[1];
    });
    return Buffer.from(text, 'base64');
  };

  return {
    page,
    found,
    close,
    wait,
    until,
    click,
    load,
    opened,
    chooseFile: async (file) => {
      await input('#choose-files', file);
      await opened();
    },
    choose: (file) => input('#choose-files', file),
    /** Gives a file to any field. */
    give: input,
    chooseFolder: async (folder) => {
      const field = await page.$('#choose-folder');
      // Firefox's driver gives no folders.
      await (field.setInputFiles ? input('#choose-folder', folder) : input('#choose-files', zipped(folder)));
      await opened();
    },
    text: (selector) => page.evaluate((each) => document.querySelector(each)?.textContent ?? '', selector),
    /** Writes into a field as typing does. */
    type: async (selector, text) => {
      await page.evaluate((each) => document.querySelector(each).focus(), selector);
      await page.evaluate((each) => document.querySelector(each).select?.(), selector);
      await page.keyboard.type(text);
    },
    /** Both documents, by their digests. */
    make: async () => {
      await click('.bar .primary');
      await wait('dialog .choices');
      await click('dialog .buttons .primary');
      await wait('[data-made=pdf]');
      return page.evaluate(async () => {
        const digests = {};
        for (const format of ['docx', 'pdf']) {
          document.querySelector(`[data-made=${format}]`).click();
          const bytes = await window.given.at(-1).arrayBuffer();
          digests[format] = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
            .map((each) => each.toString(16).padStart(2, '0'))
            .join('');
        }
        const buttons = document.querySelectorAll('dialog > .buttons button');
        buttons[buttons.length - 1].click();
        return digests;
      });
    },
    /** Until the browser has kept the work: its store is there before anything is in it. */
    kept: () =>
      until(async () => {
        if ((await window.indexedDB.databases()).length === 0) return false;
        const done = (request) =>
          new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
        const database = await done(window.indexedDB.open('pmqa-report'));
        try {
          const [store] = database.objectStoreNames;
          return (await done(database.transaction(store).objectStore(store).count())) > 0;
        } finally {
          database.close();
        }
      }),
    chooseFilled: (files) => input('#choose-filled', files),
    given,
    shows: (selector) => page.evaluate((each) => document.querySelector(each).checkVisibility(), selector),
    /** Another width of the window. */
    resize: (width) =>
      page.setViewportSize
        ? page.setViewportSize({ width, height: 800 })
        : page.setViewport({ width, height: 800 }),
    /** The folder as the page saves it. */
    zip: () => given('[data-action=save]'),
    /** Looks at a state as axe-core does. */
    look: async (state) => {
      if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(AXE);
      const violations = await page.evaluate(
        async (values) =>
          (await window.axe.run(document, { runOnly: values })).violations.map(
            ({ id, nodes }) => `${id} ${nodes[0].target}: ${nodes[0].failureSummary.replace(/\s+/gu, ' ')}`,
          ),
        RULES,
      );
      // A label or the name of a dialog would be that of another field.
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      });
      found.violations.push(
        ...[...violations, ...twice.map((id) => `id ${id} twice`)].map((each) => `${state}: ${each}`),
      );
    },
  };
}
