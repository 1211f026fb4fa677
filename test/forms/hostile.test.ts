import { describe, expect, it } from '@jest/globals';
import { collectForms, reportForms } from '../../src/forms/index.js';
import { readFigure } from '../../src/forms/figures.js';
import { readWorkbook } from '../../src/forms/sheet/read-workbook.js';
import { writeWorkbook } from '../../src/forms/sheet/write-workbook.js';
import { unreadTexts } from '../../src/tools/provenance/index.js';
import { processorSeconds } from '../support/processor-time.js';
import { parsed } from '../support/report.js';
import { bodyOf, edited, emptyReport, line } from './support/filling.js';

const report = parsed(emptyReport);

const OWNERS = ['ประเด็น', 'ระดับ', 'หน่วยงานผู้รับผิดชอบ'];
const EVIDENCE = ['ประเด็น', 'ระดับ', 'ชื่อหลักฐาน', 'ที่อยู่เว็บหรือชื่อไฟล์'];
const workbook = (labels: readonly string[], rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeWorkbook([
    { name: 'Sheet1', columns: labels.map((label) => ({ label, width: 10, format: 'text' })), rows },
  ]);
const collected = (data: Uint8Array) => collectForms(report, [{ name: 'x', data }]);
const repeated = (count: number, row: (at: number) => readonly string[]) =>
  Array.from({ length: count }, (_, at) => row(at));

const cell = (paragraphs: string): string => `<w:tc>${paragraphs}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
const HEAD = ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'].map(line);
const EMPTY = '<w:p/>';

async function formWith(content: string): Promise<Uint8Array> {
  const [form] = await reportForms(report);
  return edited(form!.data, (xml) =>
    xml.replace(/<w:sectPr(?!.*<w:sectPr)/su, `${line('1.1 x')}${content}$&`),
  );
}

describe('a hostile spreadsheet', () => {
  it('that gives one item to thousands of people changes no owner, and each row is named', async () => {
    const data = await workbook(
      OWNERS,
      repeated(3000, (at) => ['1.1', '', `กอง ${at}`]),
    );
    const { taken, conflicts, warnings } = await collected(data);
    expect([taken.length, conflicts.length, warnings.length]).toEqual([0, 0, 3000]);
    expect(warnings[1]?.message.en).toBe(
      '“กอง 1” at Sheet1!C3 was not taken over: another row gives the same item or level to somebody else; keep one of them',
    );
  });

  it('that says the same twice gives the owner once', async () => {
    const { taken, report: with2 } = await collected(
      await workbook(OWNERS, [
        ['1.2', '', 'กองคลัง'],
        ['1.2', '', 'กองคลัง'],
      ]),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(with2.categories[0]?.items[1]?.owner?.unit).toBe('กองคลัง');
  });

  it('with thousands of rows of evidence is read in time that grows as they do', async () => {
    const rows = await workbook(
      EVIDENCE,
      repeated(8000, (at) => ['1.1', 'Basic', `หลักฐาน ${at}`, '']),
    );
    expect(await processorSeconds(() => collected(rows))).toBeLessThan(15);
  });

  it('whose cell has more text than Excel takes is refused with the cell', async () => {
    const long = await workbook(OWNERS, [['1.1', '', 'ก'.repeat(32_768)]]);
    const { refused } = await collected(long);
    expect(refused[0]?.problems[0]?.message.en).toMatch(
      /too large: xl\/worksheets\/sheet1\.xml C2 32768, the maximum is 32767/u,
    );
  });

  it('whose cells have too much text together is refused', async () => {
    const long = 'ก'.repeat(32_000);
    const data = await workbook(
      EVIDENCE,
      repeated(160, () => ['1.1', 'Basic', long]),
    );
    expect(() => readWorkbook(data)).toThrow(/number of characters in its cells is at least 5000001/u);
  });

  it('is not searched for the end of blanks from each of them', async () => {
    const blanks = ' '.repeat(32_000);
    const figures = Array.from({ length: 50 }, (_, at) => `1${blanks}${at}`);
    expect(await processorSeconds(() => figures.map(readFigure))).toBeLessThan(1);
    const rows = await workbook(
      EVIDENCE,
      repeated(50, (at) => ['1.1', 'Basic', 'ก', `x${blanks}${at}`]),
    );
    expect(await processorSeconds(() => collected(rows))).toBeLessThan(10);
  });
});

describe('a hostile form', () => {
  it('with thousands of tables that go on with each other is read once', async () => {
    const more = table(HEAD, [EMPTY, EMPTY, line('ต่อ')]).repeat(3000);
    const data = await formWith(table(HEAD, [line('Basic'), EMPTY, line('ผล')]) + more);
    expect(await processorSeconds(() => collected(data))).toBeLessThan(20);
  });

  it('with more paragraphs in a cell than the stack has room for is read', async () => {
    const data = await formWith(
      table(HEAD, [line('Basic'), EMPTY, line('ผลใหม่')], [EMPTY, EMPTY, EMPTY.repeat(150_000)]),
    );
    const { taken } = await collected(data);
    expect(taken.map(({ part }) => part)).toContain('1.1/basic');
  });

  it('has its words as before where tables go on', async () => {
    const data = await formWith(
      table(HEAD, [line('Basic'), EMPTY, line('หนึ่ง')]) + table(HEAD, [EMPTY, EMPTY, line('สอง')]),
    );
    expect(bodyOf(data)).toContain('สอง');
    const { report: after } = await collected(data);
    const [basic] = after.categories[0]!.items[0]!.levels;
    expect(JSON.stringify(basic?.result)).toMatch(/หนึ่ง.*สอง/u);
  });
});

describe('texts that may be unread', () => {
  it('are found among tens of thousands in time that grows as they do', async () => {
    const texts = Array.from({ length: 40_000 }, (_, at) => `ย่อหน้า ${at}`);
    expect(await processorSeconds(() => expect(unreadTexts(texts, texts)).toEqual([]))).toBeLessThan(5);
  });

  it('are told as unread where they are too many to look for', async () => {
    const texts = Array.from({ length: 60_000 }, (_, at) => `ไม่มี${at}ที่นี่`);
    expect(
      await processorSeconds(() => expect(unreadTexts(texts, ['ก'.repeat(1_000_000)])).toEqual(texts)),
    ).toBeLessThan(10);
  });
});
