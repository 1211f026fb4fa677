// What an officer does in the page, from the first click to what has to be there at the end.
/* global document, window, DataTransfer, ClipboardEvent -- functions for the page run in the browser */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const fail = (text) => {
  throw new Error(text);
};
const has = (text, part) => text.includes(part) || fail(`without “${part}”: ${text.slice(0, 200)}`);

const RESULT = '.result textarea';

const start = async (page) => {
  await page.type('#new-agency', 'กรมพัฒนาบริการประชาชน');
  await page.click('.card form .primary');
  await page.opened();
};
const filesOf = async (page) =>
  Object.fromEntries(
    Object.entries(unzipSync(await page.zip())).map(([name, data]) => [name, strFromU8(data)]),
  );

const pasteFromWord = (page, html) =>
  page.page.evaluate(
    ({ field, given }) => {
      const data = new DataTransfer();
      data.setData('text/html', given);
      data.setData('text/plain', 'x');
      const area = document.querySelector(field);
      area.focus();
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { field: RESULT, given: html },
  );

const WORD = `<p class=MsoNormal><b>ผลการด าเนินงาน</b> ปี 2568</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>ขั้นแรก</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>ขั้นสอง</p>
<table><tr><td><p>ตัวชี้วัด</p></td><td><p>ผล</p></td></tr><tr><td>ร้อยละ</td><td>92.5</td></tr></table>`;

/** A form in which somebody added words to a paragraph of its last result. */
function filled(form, words) {
  const parts = unzipSync(form);
  const body = 'word/document.xml';
  const text = strFromU8(parts[body]);
  const long = [...text.matchAll(/<w:t(?: [^>]*)?>[^<]{30,}(?=<\/w:t>)/gu)];
  const { index, 0: found } = long[long.length - 6];
  const at = index + found.length;
  return zipSync({ ...parts, [body]: strToU8(text.slice(0, at) + words + text.slice(at)) });
}

/** The forms that the page makes of an open report, by their names. */
async function formsOf(page) {
  await page.click('[data-action=forms]');
  await page.look('forms');
  await page.click('[data-action=make-forms]');
  await page.wait('[data-action=save-forms]');
  await page.look('forms, made');
  return unzipSync(await page.given('[data-action=save-forms]'));
}

const writeFilled = (folder, form, names) =>
  names.map((name) => {
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, filled(form, ` เพิ่มโดย${name}`));
    return file;
  });

export const WALKS = {
  'says what a new report lacks': async (page) => {
    await page.look('start');
    await page.click('.card form .primary');
    await page.wait('#new-agency-error');
    await page.look('start, incomplete');
  },
  'starts a report and types a result': async (page) => {
    await start(page);
    await page.look('a new report');
    await page.type(RESULT, 'กรมกำหนดวิสัยทัศน์ร่วมกับบุคลากรทุกระดับ');
    await page.wait('.state.filled');
    has((await filesOf(page))['1/1.1/basic.md'], 'กรมกำหนดวิสัยทัศน์ร่วมกับบุคลากรทุกระดับ');
  },
  'pastes a list and a table from Word, with its Thai repaired': async (page) => {
    await start(page);
    await pasteFromWord(page, WORD);
    await page.wait('.result .live button');
    await page.look('pasted');
    const text = (await filesOf(page))['1/1.1/basic.md'];
    has(text, '**ผลการดำเนินงาน** ปี 2568');
    has(text, '1. ขั้นแรก\n2. ขั้นสอง');
    has(text, '| ร้อยละ | 92.5 |');
  },
  'takes a repair of what was pasted back': async (page) => {
    await start(page);
    await pasteFromWord(page, WORD);
    await page.wait('.result .live button');
    await page.click('.result .live button');
    has(await page.page.evaluate((each) => document.querySelector(each).value, RESULT), 'ผลการด าเนินงาน');
  },
  'puts a table in': async (page) => {
    await start(page);
    await page.click('.result .tools button:last-child');
    await page.wait('.state.filled');
    has((await filesOf(page))['1/1.1/basic.md'], '| --- |');
  },
  'adds evidence, and looks at its link before it opens': async (page) => {
    await start(page);
    await page.click('.evidence > button');
    await page.wait('.evidence .title input');
    await page.type('.evidence .title input', 'รายงานการประชุม');
    await page.type('.evidence .link input', 'https://www.example.go.th/report');
    await page.look('evidence');
    await page.click('.evidence .row .buttons button');
    await page.wait('dialog .address');
    await page.look('a link');
    await page.click('dialog .buttons button');
    has((await filesOf(page))['1/1.1/basic.md'], 'title: รายงานการประชุม');
  },
  'ticks a guideline': async (page, { department }) => {
    await page.chooseFolder(department);
    await page.click('.tree .item li button');
    await page.wait('.guidelines');
    await page.click('.guidelines input');
    await page.wait('[data-action=undo]');
    has((await filesOf(page))['report.yaml'], 'met: true');
  },
  'follows a finding to its field and page': async (page, { department }) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    await page.look('findings');
    const [, item] = /(\d\.\d)/u.exec(await page.text('.group:last-child h3')) ?? fail('no finding');
    await page.click('.group:last-child .note button');
    await page.wait('.level-form');
    has(await page.text('.level-form h2'), item);
    await page.until(() => !/หน้า 1 /u.test(document.querySelector('.pages-bar p').textContent));
    await page.look('a level with a finding');
  },
  'builds both documents': async (page) => {
    await start(page);
    const { pdf, docx } = await page.make();
    if (!pdf || !docx) fail('nothing was made');
  },
  'opens the Word file that the program made': async (page, { word }) => {
    await page.chooseFile(word);
    has(Object.keys(await filesOf(page)).join(' '), '/basic.md');
  },
  'imports a Word file that people made': async (page, { old }) => {
    if (!old) return;
    await page.chooseFile(old);
    await page.wait('.notice');
    await page.look('an imported report');
    has(Object.keys(await filesOf(page)).join(' '), 'import-notes.md');
  },
  'makes forms, and merges one that came back': async (page, { department, folder }) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    const forms = await formsOf(page);
    has(Object.keys(forms).join(' '), 'ทะเบียน.xlsx');
    await page.chooseFilled(writeFilled(folder, forms['1.1.docx'], ['กองหนึ่ง']));
    await page.wait('.collected li');
    await page.look('a form merged');
    const files = await filesOf(page);
    has(files['report.yaml'], 'เพิ่มโดยกองหนึ่ง');
    has(files['collect-log.md'], 'กองหนึ่ง.docx');
    await page.click('[data-action=undo]');
    await page.until(() => !document.querySelector('.collected'));
    if ((await filesOf(page))['report.yaml'].includes('เพิ่มโดย')) fail('merged after undo');
  },
  'decides between two forms that differ': async (page, { department, folder }) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    const forms = await formsOf(page);
    await page.chooseFilled(writeFilled(folder, forms['1.1.docx'], ['กองก', 'กองข']));
    await page.wait('.choice .text:nth-child(3)');
    await page.look('forms that differ');
    if ((await filesOf(page))['report.yaml'].includes('เพิ่มโดย')) fail('taken before it was decided');
    await page.click('.choice .text:nth-child(3) button');
    await page.until(() => !document.querySelector('.choice'));
    has((await filesOf(page))['report.yaml'], 'เพิ่มโดยกองข');
  },
  'puts a report and filled forms together that are dropped at once': async (
    page,
    { department, folder },
  ) => {
    const report = path.join(department, 'report.yaml');
    await page.chooseFile(report);
    const forms = await formsOf(page);
    await page.load();
    await page.chooseFile([report, ...writeFilled(folder, forms['1.1.docx'], ['กองค'])]);
    await page.wait('.collected li');
    has((await filesOf(page))['report.yaml'], 'เพิ่มโดยกองค');
  },
  'imports an old PDF': async (page, { pdf }) => {
    await page.chooseFile(pdf);
    await page.wait('.notice');
    has(Object.keys(await filesOf(page)).join(' '), '/basic.md');
  },
  'shows the headings, and how far the report is': async (page, { department }) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    await page.wait('.outline summary');
    await page.click('.outline summary');
    await page.look('headings');
    await page.click('.outline li:last-child button');
    await page.until(() => !/หน้า 1 /u.test(document.querySelector('.pages-bar p').textContent));
    await page.click('.progress summary');
    await page.wait('.progress td');
    await page.look('progress');
    await page.until(() =>
      [...document.querySelectorAll('.sheet')].every((each) => each.textContent.length > 0),
    );
  },
  'refuses a file that is broken, and says where': async (page, { folder }) => {
    const file = path.join(folder, 'broken.yaml');
    writeFileSync(file, 'agency: กรม\nfiscalYear: สองพัน\n');
    await page.choose(file);
    await page.wait('.note.error');
    await page.look('a report that cannot be read');
    has(await page.text('.note.error .file'), 'broken.yaml:2');
  },
  'opens kept work again after the page was closed, and clears it': async (page) => {
    await start(page);
    await page.type(RESULT, 'ข้อความที่ต้องไม่หาย');
    await page.wait('.state.filled');
    await page.click('.ask button');
    await page.until(() => !document.querySelector('.ask'));
    await page.until(async () => (await window.indexedDB.databases()).length > 0);
    await page.load();
    await page.wait('.kept');
    await page.look('kept work');
    await page.click('.kept .primary');
    await page.opened();
    await page.click('.tree .item li button');
    await page.wait(RESULT);
    has(await page.page.evaluate((each) => document.querySelector(each).value, RESULT), 'ข้อความที่ต้องไม่หาย');
    await page.load();
    await page.wait('.kept');
    await page.click('.kept button:last-child');
    await page.until(() => !document.querySelector('.kept'));
  },
};
