// What an officer does in the page of a preview: edits in the page and in other programs, findings, text, documents.
/* global document -- functions for the page run in the browser */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateReport, readReport } from '../../../dist/bundle/index.js';

import { ROOT } from '../inputs.mjs';
import { scratchFolder } from '../scratch.mjs';

const FIELD = '.result textarea';
const digestOf = (data) => createHash('sha256').update(data).digest('hex');
const PART = '4/4.1/basic.md';

const fail = (text) => {
  throw new Error(text);
};

/** A copy of examples/office/ in which a finding leads to a level on a later page. */
export function walkedReport() {
  const folder = path.join(scratchFolder(), 'office');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'examples', 'office'), folder, { recursive: true });
  // A number of a person, which `check` finds.
  appendFileSync(path.join(folder, '4/4.3/basic.md'), '\nเลขที่ 1103702071811\n');
  return folder;
}

/** The template of the walk: a partial of its own, which the page's policy lets no `eval` compile. */
export const WALK_OPTIONS = ['--template', path.join(ROOT, 'examples', 'own-template'), '--digits', 'thai'];
const OPTIONS = { template: WALK_OPTIONS[1], digits: 'thai' };

export const WALKS = {
  'a finding leads to its field and its page': async (page) => {
    await page.page.evaluate(() => document.querySelector('.sheets').scrollTo(0, 0));
    await page.click('.tree button');
    await page.wait('.group .note button');
    await page.look('the findings of a preview');
    await page.page.evaluate(() => [...document.querySelectorAll('.group .note button')].at(-1).click());
    await page.wait('.level-form');
    await page.until(() => !/หน้า 1 /u.test(document.querySelector('.pages-bar p').textContent));
  },
  'the outline leads to its page': async (page) => {
    await page.click('.pages-bar summary');
    await page.page.evaluate(() => document.querySelector('.pages-bar nav button').click());
    await page.until(() => /หน้า 1 /u.test(document.querySelector('.pages-bar p').textContent));
  },
  'an edit in the page is saved into its file': async (page, folder) => {
    await page.click('.tree .item li button');
    await page.wait(FIELD);
    const before = readFileSync(path.join(folder, 'report.yaml'));
    await page.type(FIELD, 'ผลที่แก้ไขในหน้านี้');
    await page.click('[data-action=save]');
    await page.until(() => /บันทึกลงโฟลเดอร์แล้ว 1 ไฟล์/u.test(document.querySelector('.bar .live').textContent));
    const text = readFileSync(path.join(folder, PART), 'utf8');
    if (!text.endsWith('ผลที่แก้ไขในหน้านี้\n')) fail(text);
    if (!before.equals(readFileSync(path.join(folder, 'report.yaml')))) fail('another file was written');
  },
  'an edit on the disk is in the form and on the pages': async (page, folder) => {
    await page.page.evaluate(() => document.querySelector('.sheet canvas').setAttribute('data-old', ''));
    const file = path.join(folder, PART);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('ผลที่แก้ไขในหน้านี้', 'ผลที่แก้ไขในโปรแกรมอื่น'));
    await page.until((field) => document.querySelector(field)?.value === 'ผลที่แก้ไขในโปรแกรมอื่น', FIELD);
    await page.until(() => document.querySelector('.sheet canvas:not([data-old])') !== null);
    await page.look('a preview after a change on the disk');
  },
  'a file that was changed in both places waits for a choice': async (page, folder) => {
    const file = path.join(folder, PART);
    const text = readFileSync(file, 'utf8');
    await page.type(FIELD, 'ผลของเรา');
    writeFileSync(file, text.replace('ผลที่แก้ไขในโปรแกรมอื่น', 'ผลของเขา'));
    await page.wait('.differing');
    if (!readFileSync(file, 'utf8').includes('ผลของเขา')) fail('overwritten before a choice');
    await page.click('[data-settle=here]');
    await page.until(() => !document.querySelector('.differing'));
    await page.click('[data-action=save]');
    await page.until(() => /บันทึกลงโฟลเดอร์แล้ว 1 ไฟล์/u.test(document.querySelector('.bar .live').textContent));
    if (!readFileSync(file, 'utf8').endsWith('ผลของเรา\n')) fail(readFileSync(file, 'utf8'));
  },
  'the browser finds the text of every page': async (page) => {
    await page.until(() =>
      [...document.querySelectorAll('.sheet')].every((sheet) => sheet.textContent.length > 100),
    );
    // The pages of the last change come after it was saved.
    await page.until(() => {
      const text = document.querySelector('.sheets').textContent;
      return text.includes('ผลของเรา') && text.includes('วิทยากร');
    });
  },
  'Word and PDF are those of the command with its options': async (page, folder) => {
    const { pdf, docx } = await generateReport(await readReport(folder), OPTIONS);
    const made = await page.make();
    if (made.pdf !== digestOf(pdf)) fail('another PDF');
    if (made.docx !== digestOf(docx)) fail('another Word file');
    if (existsSync(path.join(folder, 'office.pdf'))) fail('documents are in the folder');
  },
  'a broken report is named with its line, and its pages stay': async (page, folder) => {
    const file = path.join(folder, 'report.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}x: [\n`);
    await page.wait('.note a.file');
    await page.look('a broken report in a preview');
    const [place, link] = await page.page.evaluate(() => {
      const found = document.querySelector('.note a.file');
      return [found.textContent, found.href];
    });
    if (!/^report\.yaml:\d+$/u.test(place) || !link.startsWith('vscode://file/')) fail(`${place} ${link}`);
    if (!(await page.page.evaluate(() => document.querySelector('.sheet canvas') !== null))) fail('no pages');
    writeFileSync(file, text);
    await page.until(() => !document.querySelector('.note a.file'));
    await page.wait('[data-pages=made]');
  },
};

/** Without its command the page keeps what is typed, and gives it as a .zip. */
export async function afterTheEnd(page) {
  await page.wait('[role=alert]');
  await page.until(() => document.querySelector('[data-action=save]').textContent.includes('.zip'));
  const zip = await page.zip();
  if (zip.length < 500) fail('no .zip');
}
