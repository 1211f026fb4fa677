// The page for officers in its main states, with a report in which something is missing.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// In a narrower window the page does not show the form and the printed pages together.
const SIZE = { width: 1280, height: 680 };

/** A form with words after a paragraph of its first long result. */
function filled(form, words) {
  const parts = unzipSync(form);
  const body = 'word/document.xml';
  const text = strFromU8(parts[body]);
  const long = [...text.matchAll(/<w:t(?: [^>]*)?>[^<]{30,}(?=<\/w:t>)/gu)];
  const { index, 0: found } = long.at(-6);
  const at = index + found.length;
  return zipSync({ ...parts, [body]: strToU8(text.slice(0, at) + words + text.slice(at)) });
}

/** Pictures of the page by their names, each a function that makes one. */
export function pagePictures({ command, scratch, report, withPage }) {
  const state = (name, reach) => async () => {
    execFileSync(process.execPath, [command, 'page', '--out', scratch, '--force'], { stdio: 'ignore' });
    return withPage(SIZE, async (page) => {
      await page.goto(pathToFileURL(path.join(scratch, 'pmqa-report.html')).href);
      await page.waitForSelector('#choose-folder', { state: 'attached' });
      await reach(page);
      // Letters, and the picture of the page.
      await page.evaluate('document.fonts.ready');
      await page.waitForTimeout(2500);
      const target = path.join(scratch, `${name}.png`);
      await page.screenshot({ path: target });
      return target;
    });
  };
  const opened = async (page) => {
    await page.setInputFiles('#choose-folder', report());
    await page.waitForSelector('[data-pages=made]', { timeout: 90_000 });
  };
  return {
    'page-start': state('page-start', async () => undefined),
    'page-level': state('page-level', async (page) => {
      await opened(page);
      await page.click('.tree .item li button');
      await page.waitForSelector('.level-form');
    }),
    'page-findings': state('page-findings', async (page) => {
      await opened(page);
      await page.click('.progress summary');
      await page.waitForSelector('.progress td');
    }),
    'page-merge': state('page-merge', async (page) => {
      await opened(page);
      const { readReport, reportForms } = await import('../../dist/bundle/index.js');
      const forms = await reportForms(await readReport(report()), { by: 'item' });
      const [form] = forms;
      const files = ['กองแผนงาน', 'กองบริการ'].map((name) => {
        const file = path.join(scratch, `${name}.docx`);
        writeFileSync(file, filled(form.data, ` โดยมี${name}เป็นผู้รับผิดชอบหลัก`));
        return file;
      });
      await page.click('[data-action=forms]');
      await page.setInputFiles('#choose-filled', files);
      await page.waitForSelector('.choice .text:nth-child(3)');
      await page.waitForSelector('[data-pages=made]', { timeout: 90_000 });
      await page.locator('.choice').first().scrollIntoViewIfNeeded();
    }),
    'page-out': state('page-out', async (page) => {
      await opened(page);
      await page.click('.bar .primary');
      await page.click('.out-options summary');
    }),
  };
}
