// Small inputs that were once lost or misread, where they are: what the product makes of each is looked at.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGenerator, importReport, readReport, ReportError, toDocument } from '../../../dist/index.js';
import { findingsOf } from '../../../dist/app/findings.js';
import { wordToPdf } from '../judges/libreoffice.mjs';
import { run } from '../judges/run.mjs';

const json = (value) => JSON.stringify(value);
const lists = (report) => json(report.categories);
const codes = async (report) => json(await findingsOf(report, undefined));

/** By the name that a case's folder begins with: what is read, and whether it is as it has to be. */
const CASES = [
  [
    '10',
    'ml.json',
    async (file) => (lists(await readReport(file)).match(/"type":"list"/gu) ?? []).length >= 7,
  ],
  ['11', 'i6.docx', (file) => marked(file, /"strike":true/u)],
  ['12', 'i6.docx', (file) => marked(file, /"subscript":true/u)],
  ['15', 'y1.yaml', async (file) => (await readReport(file)).fiscalYear === 2568],
  ['15', 'd4.json', async (file) => /2025-09-30/u.test((await refused(file)).messages.th)],
  [
    '18',
    'emp.json',
    async (file) => {
      const text = lists(await readReport(file));
      return (
        text.includes('2*3*4') &&
        /"text":"เน้น","bold":true/u.test(text) &&
        /"text":"ลบ","strike":true/u.test(text)
      );
    },
  ],
  ['19', 'y2.yaml', async (file) => (await codes(await readReport(file))).includes('#1 ของปี')],
  [
    '21',
    '.',
    async (folder) => {
      const report = await readReport(folder);
      return (
        report.categories.flatMap(({ items }) => items.map(({ code }) => code)).join() === '1.1,2.1,3.1,3.2'
      );
    },
  ],
  [
    '22',
    '.',
    async (folder) => {
      const report = await readReport(folder);
      return (
        report.categories[0].items.length === 2 && (await codes(report)).includes('ผลการดำเนินงาน 1.2.docx')
      );
    },
  ],
  [
    '23',
    '.',
    async (folder) => {
      const { messages, problems } = await refused(folder);
      const named = [
        'result.yaml',
        'แผน.yaml',
        'appendix/01.md',
        'executive-summary.txt',
        'บทสรุปผู้บริหาร.docx',
      ];
      const read = problems.map(({ source }) => path.basename(source.file));
      return (
        named.every((name) => messages.th.includes(name)) &&
        read.includes('plans.yml') &&
        read.includes('Results.yaml')
      );
    },
  ],
  [
    '24',
    '.',
    async (folder) => {
      const found = await codes(await readReport(folder));
      return ['#1"', '#1204', '#12/2568'].every((cut) => found.includes(cut));
    },
  ],
  ['25', '.', async (folder) => /"type":"table"/u.test(lists(await readReport(folder)))],
  [
    '26',
    '.',
    async (folder) => {
      const report = await readReport(folder);
      return lists(report).includes('5*6*7') && (await codes(report)).includes('printed-as-typed');
    },
  ],
  [
    '27',
    '.',
    async (folder) => {
      const text = lists(await readReport(folder));
      return ['•', '–', '1.', '๑.', '(1)', 'ก.', '1.1', '1.1.1'].every((marker) =>
        text.includes(`"marker":"${marker}"`),
      );
    },
  ],
  [
    '28',
    '.',
    async (folder) => {
      const { fiscalYear, roundMonths } = await readReport(folder);
      return fiscalYear === 2568 && roundMonths === 12;
    },
  ],
  ['29', '.', tallPicture],
  [
    '30',
    '.',
    async (folder) => /"image":"1\/1.1\/รูป ประชุม \(1\).png"/u.test(lists(await readReport(folder))),
  ],
  [
    '32',
    'num.yaml',
    async (file) => {
      const { document } = await toDocument(await readReport(file));
      return (
        json(document).includes('"style":"cell-right"') && json(document).includes('"style":"cell-centered"')
      );
    },
  ],
];

const marked = async (file, pattern) =>
  pattern.test(json((await importReport(readFileSync(file), { agency: 'ก', fiscalYear: 2568 })).report));

async function refused(file) {
  try {
    await readReport(file);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('the report is not refused');
}

/** The caption and what comes after a tall picture are on its page and on the next one, in both formats. */
async function tallPicture(folder, scratch) {
  const { pdf, docx } = await createGenerator().generate(await readReport(folder));
  const [own, word] = ['tall.pdf', 'tall.docx'].map((name) => path.join(scratch, name));
  writeFileSync(own, pdf);
  writeFileSync(word, docx);
  return [own, wordToPdf(word)].every((file) => {
    const pages = run('pdftotext', [file, '-']).split('\f');
    const images = run('pdfimages', ['-list', file]).trim().split('\n').slice(2);
    const page = pages.findIndex((text) => text.includes('แนวตั้ง'));
    return (
      images.some((line) => Number(line.trim().split(/\s+/u)[0]) === page + 1 && line.includes('jpeg')) &&
      pages.join('').includes('หลังภาพ')
    );
  });
}

export async function caseRows(table, shared, folder) {
  const cases = path.join(shared, 'cases');
  if (!existsSync(cases)) return;
  const scratch = mkdtempSync(path.join(folder, 'cases-'));
  const failed = [];
  for (const [number, name, isRight] of CASES) {
    const found = readdirSync(cases).find((each) => each.startsWith(`${number}-`));
    const right = found && (await isRight(path.join(cases, found, name), scratch).catch(() => false));
    if (!right) failed.push(`${found ?? number} ${name}`);
  }
  table.add({
    what: 'small inputs that were lost or misread: names, pasted text, marks, numbers, pictures',
    target: 'all',
    figure: `${CASES.length - failed.length} of ${CASES.length}`,
    met: failed.length === 0,
    details: failed.join('\n'),
  });
}
