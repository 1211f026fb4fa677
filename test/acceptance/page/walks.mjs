// What an officer does in the page, from the first click to what has to be there at the end.
/* global document, DataTransfer, ClipboardEvent -- functions for the page run in the browser */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { followsFolder } from './shared-folder.mjs';

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

const paste = (page, field, html, plain = 'x') =>
  page.page.evaluate(
    ({ field, html, plain }) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', plain);
      const area = document.querySelector(field);
      area.focus();
      // Firefox takes no data into an event that a script makes.
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      area.dispatchEvent(event);
    },
    { field, html, plain },
  );
const pasteFromWord = (page, html) => paste(page, RESULT, html);

const goTo = async (page, part) => {
  await page.click(`[data-part="${part}"]`);
  await page.wait('.part-form');
};

const WORD = `<p class=MsoNormal><b>ผลการด าเนินงาน</b> ปี 2568</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>ขั้นแรก</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>ขั้นสอง</p>
<table><tr><td><p>ตัวชี้วัด</p></td><td><p>ผล</p></td></tr><tr><td>ร้อยละ</td><td>92.5</td></tr></table>`;

const EXCEL = `<table><tr><td>ตัวชี้วัด</td><td>หน่วย</td><td>เป้าหมาย</td><td>ปี 2567</td><td>ปี ๒๕๖๘</td></tr>
<tr><td>ความพึงพอใจของผู้รับบริการ</td><td>ร้อยละ</td><td>85%</td><td>๘๔.๕</td><td>-</td></tr>
<tr><td>เรื่องร้องเรียน</td><td>เรื่อง</td><td>1,200</td><td>1,350</td><td>1,180</td></tr></table>`;

const pictureField = `${RESULT.replace('textarea', 'input[type=file]')}`;
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
  await page.type('dialog .due input', '32 ก.ย. 2568');
  await page.click('[data-action=make-forms]');
  await page.until(() => document.querySelector('#due-error').textContent !== '');
  await page.type('dialog .due input', '30 ก.ย. 2568');
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
  'keeps a paste when another level is chosen at once': async (page) => {
    await start(page);
    await pasteFromWord(page, WORD);
    await page.click('.tree .item li:nth-child(2) button');
    await page.until(() => /Advance/u.test(document.querySelector('.level-form h2').textContent));
    has((await filesOf(page))['1/1.1/basic.md'], '| ร้อยละ | 92.5 |');
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
    await page.click('.result [data-tool=table]');
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
  'attaches the file of evidence that is missing, and one to a row that names none': async (
    page,
    { folder },
  ) => {
    const open = path.join(folder, 'missing.zip');
    const text =
      '---\nevidence:\n  - title: รายงานการประชุม\n    file: ../../docs/minutes.pdf\n  - title: คำสั่ง\n---\n\nผล\n';
    const report = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n';
    writeFileSync(open, zipSync({ 'report.yaml': strToU8(report), '1/1.1/basic.md': strToU8(text) }));
    const scan = path.join(folder, 'scan.pdf');
    writeFileSync(scan, '%PDF-1.7');
    await page.chooseFile(open);
    await page.look('a missing file');
    await page.give('.group input[type=file]', scan);
    await page.until(() => !document.querySelector('.group input[type=file]'));
    await page.click('.tree .item li button');
    await page.wait('.evidence .row:nth-of-type(2)');
    await page.give('.evidence .row:nth-of-type(2) input[type=file]', scan);
    await page.until(() => /scan\.pdf/u.test(document.querySelector('.evidence .live')?.textContent ?? ''));
    const saved = await filesOf(page);
    has(saved['docs/minutes.pdf'], '%PDF-1.7');
    has(saved['evidence/scan.pdf'], '%PDF-1.7');
    has(saved['1/1.1/basic.md'], 'evidence/scan.pdf');
  },
  'ticks a guideline': async (page, { department }) => {
    await page.chooseFolder(department);
    await page.click('.tree .item li button');
    await page.wait('.guidelines');
    await page.click('.guidelines input');
    await page.wait('[data-action=undo]');
    has((await filesOf(page))['report.yaml'], 'met: true');
  },
  'writes guidelines that no file of criteria gave, and ticks one': async (page) => {
    await start(page);
    await page.type('.guidelines textarea', '• มีวิสัยทัศน์\n• มีการสื่อสาร');
    await page.wait('.guidelines label:nth-of-type(2) input');
    await page.click('.guidelines label:nth-of-type(2) input');
    await page.look('guidelines');
    await page.until(() => document.querySelector('.guidelines label:nth-of-type(2) input').checked);
    has((await filesOf(page))['1/1.1/basic.md'], '- [ ] มีวิสัยทัศน์\n  - [x] มีการสื่อสาร');
  },
  'continues a list, and asks before it is left with a key that was typed last': async (page) => {
    await start(page);
    await page.zip();
    await page.type(RESULT, '1) ข้อหนึ่ง');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.type('ข้อสอง');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.type('จบ');
    await page.click('.bar .quiet');
    await page.wait('dialog .buttons');
    await page.click('dialog .primary');
    has((await filesOf(page))['1/1.1/basic.md'], '1) ข้อหนึ่ง\n2) ข้อสอง\n');
  },
  'follows a finding to its field and page': async (page, { department }) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    await page.look('findings');
    const [, item] = /(\d\.\d)/u.exec(await page.text('.group:last-of-type h3')) ?? fail('no finding');
    await page.click('.group:last-of-type .note button');
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
  'keeps forms that differ until somebody decides, also when it was closed': async (
    page,
    { department, folder },
  ) => {
    await page.chooseFile(path.join(department, 'report.yaml'));
    const forms = await formsOf(page);
    await page.chooseFilled(writeFilled(folder, forms['1.1.docx'], ['กองจ', 'กองฉ']));
    await page.wait('.choice .text:nth-child(3)');
    await page.click('.ask button');
    await page.until(() => !document.querySelector('.ask'));
    await page.kept();
    await page.load();
    await page.wait('.kept');
    await page.click('.kept .primary');
    await page.opened();
    await page.wait('.choice .text:nth-child(3)');
    await page.click('.choice .text:nth-child(3) button');
    await page.until(() => !document.querySelector('.choice'));
    has((await filesOf(page))['report.yaml'], 'เพิ่มโดยกองฉ');
    await page.load();
    await page.wait('.kept');
    await page.click('.kept button:last-child');
    await page.until(() => !document.querySelector('.kept'));
  },
  'follows a folder that others work in, and asks where both changed a file': followsFolder,
  'adds a category and takes one of its items away': async (page) => {
    await start(page);
    await page.click('[data-action=outline]');
    await page.wait('dialog [data-outline="3"]');
    await page.look('categories and items');
    await page.click('dialog [data-outline="3"]');
    await page.until(() => /ลบ/u.test(document.querySelector('[data-outline="3.4"]')?.textContent ?? ''));
    await page.click('dialog [data-outline="3.4"]');
    await page.until(() => /เพิ่ม/u.test(document.querySelector('[data-outline="3.4"]').textContent));
    await page.click('dialog > .buttons button');
    const names = Object.keys(await filesOf(page)).join(' ');
    has(names, '3/3.1/basic.md');
    if (names.includes('3/3.4/')) fail('3.4 was not taken away');
    await page.click('[data-action=undo]');
    await page.click('[data-action=undo]');
    await page.until(() => !document.querySelector('#category-3'));
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
    await page.click('.outline li:last-child li:last-child button');
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
  'says before documents are made that a form is incomplete, and has the focus in the report': async (
    page,
  ) => {
    await start(page);
    const at = await page.page.evaluate(() => document.activeElement.id);
    if (at !== 'main') fail(`the focus is in ${at}`);
    await page.click('.evidence > button');
    await page.wait('.evidence .title input');
    await page.type('.evidence .year input', '68');
    await page.wait('.evidence .refusal');
    has(await page.text('.evidence .refusal'), 'ชื่อ (title)');
    await page.click('.bar .primary');
    await page.wait('dialog .refusal');
    await page.look('an incomplete form, and documents');
    await page.click('dialog > .buttons button:last-child');
  },
  'has the whole table of indicators in windows of 1,366 to 1,024 pixels, and scrolls it in 768': async (
    page,
  ) => {
    await start(page);
    await goTo(page, 'results/items/7.1');
    await paste(page, '[data-cell="0 0"]', EXCEL);
    await page.wait('[data-cell="1 6"]');
    await page.click('[data-add=year]');
    await page.click('[data-add=year]');
    await page.wait('[data-cell="0 8"]');
    for (const width of [1366, 1280, 1024, 768]) {
      await page.resize(width);
      await page.look(`indicators, ${width} pixels`);
      const { own, inner, all } = await page.page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.querySelector('.grid-scroll');
        return { own: clientWidth, inner: scrollWidth, all: document.documentElement.scrollWidth };
      });
      if (all > width) fail(`the page is wider than ${width}`);
      if (width > 1000 && inner > own) fail(`the table is cut at ${width}: ${inner} of ${own}`);
      if (width < 1000 && !(await page.shows('.scroll-hint'))) fail('nothing says that it scrolls');
    }
    await page.resize(1280);
  },
  'pastes indicators from Excel, and is told of a year of the Common Era': async (page) => {
    await start(page);
    await goTo(page, 'results/items/7.1');
    await page.look('indicators, empty');
    await paste(page, '[data-cell="0 1"]', EXCEL, 'ตัวชี้วัด\tหน่วย');
    await page.wait('[data-cell="1 6"]');
    await page.look('indicators');
    const years = 'items:[^]*target: 85\n[^]*year: 2567\n *value: 84.5\n[^]*year: 2568\n *value: null';
    if (!new RegExp(years, 'u').test((await filesOf(page))['results.yaml'])) fail('other figures');
    await page.page.focus('[data-cell="0 4"]');
    await page.page.keyboard.press('ArrowDown');
    const at = await page.page.evaluate(() => document.activeElement.dataset.cell);
    if (at !== '1 4') fail(`the arrow leads to ${at}`);
    await page.type('[data-year="0"]', '2024');
    await page.wait('.refusal');
    has(await page.text('.refusal'), '2567');
    await page.look('indicators, refused');
    // What is refused is kept while another form is looked at, and goes with undo.
    await goTo(page, 'plans');
    await goTo(page, 'results/items/7.1');
    await page.wait('.refusal');
    await page.click('[data-action=undo]');
    await page.until(() => document.querySelector('[data-year="0"]').value === '2567');
  },
  'writes a plan with two activities, and moves one': async (page) => {
    await start(page);
    await goTo(page, 'plans');
    await page.look('no plans');
    await page.click('[data-add=""]');
    await page.wait('[data-field=title] input');
    await page.type('[data-field=title] input', 'แผนพัฒนาองค์การ ระยะ 1 ปี');
    await page.type('[data-field=activity] input', 'จัดทำคู่มือประชาชน');
    await page.type('[data-field=budget] input', '200,000 บาท');
    await page.click('[data-add=activities]');
    await page.wait('.row .row:nth-of-type(2) [data-field=activity] input');
    await page.type('.row .row:nth-of-type(2) [data-field=activity] input', 'อบรมบุคลากร');
    await page.look('a plan');
    await page.click('.row .row:nth-of-type(2) .row-tools button');
    const text = (await filesOf(page))['plans.yaml'];
    has(text, 'title: แผนพัฒนาองค์การ ระยะ 1 ปี');
    has(text, 'budget: 200,000 บาท');
    if (text.indexOf('activity: อบรม') > text.indexOf('activity: จัดทำ'))
      fail(`the activity did not move: ${text}`);
  },
  'puts a photo in with its words, and is refused a picture of an iPhone': async (
    page,
    { department, folder },
  ) => {
    await start(page);
    const heic = path.join(folder, 'IMG_0001.HEIC');
    writeFileSync(heic, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'));
    await page.give(pictureField, heic);
    await page.wait('.result .refusal');
    has(await page.text('.result .refusal'), 'HEIC');
    await page.give(pictureField, path.join(department, 'figures', 'water-coverage.png'));
    await page.wait('dialog .picture');
    await page.look('a picture');
    await page.type('dialog .picture input', 'ภาพที่ 1 ความครอบคลุม');
    await page.click('dialog .primary');
    await page.wait('.state.filled');
    const files = await filesOf(page);
    const name =
      Object.keys(files).find((each) => /^figures\/1\.1-basic-.*\.png$/u.test(each)) ?? fail('no picture');
    has(files['1/1.1/basic.md'], `](../../${name} "ภาพที่ 1 ความครอบคลุม")`);
  },
  'answers the profile, names signers and owners': async (page) => {
    await start(page);
    await goTo(page, 'profile/sections/1');
    await page.look('the profile');
    await page.type('.topic textarea', 'กรมมีหน้าที่ให้บริการประชาชน');
    await goTo(page, 'signatures');
    await page.click('[data-add=""]');
    await page.wait('[data-field=name] input');
    await page.type('[data-field=name] input', 'นายสมมุติ ใจดี');
    await page.type('[data-field=date] input', '30 ก.ย. 2568');
    await page.look('signatures');
    await page.click('.tree .item li button');
    await page.wait('.level-form details.more');
    await page.click('.level-form details.more summary');
    await page.click('.level-form details.more details summary');
    await page.type('.level-form details.more [data-field=unit] input', 'กองแผนงาน');
    await page.look('owner of a level');
    const files = await filesOf(page);
    has(files['profile.yaml'], 'กรมมีหน้าที่ให้บริการประชาชน');
    has(files['report.yaml'], '2025-09-30');
    has(files['1/1.1/basic.md'], 'unit: กองแผนงาน');
  },
  'opens kept work again after the page was closed, and clears it': async (page) => {
    await start(page);
    await page.type(RESULT, 'ข้อความที่ต้องไม่หาย');
    await page.wait('.state.filled');
    await page.click('.ask button');
    await page.until(() => !document.querySelector('.ask'));
    await page.kept();
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
