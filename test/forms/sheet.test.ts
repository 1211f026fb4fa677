import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { collectForms, reportForms } from '../../src/forms/index.js';
import { readWorkbook } from '../../src/forms/sheet/read-workbook.js';
import { writeWorkbook } from '../../src/forms/sheet/write-workbook.js';
import type { Report, ReportInput } from '../../src/report/index.js';
import { parsed } from '../support/report.js';
import { emptyReport } from './support/filling.js';

const YEARS = [2564, 2565, 2566, 2567, 2568];
/** Twelve indicators of five years. */
const indicators = Array.from({ length: 12 }, (_, at) => ({
  code: `7.1.${at + 1}`,
  name: `ตัวชี้วัดที่ ${at + 1}`,
  unit: 'ร้อยละ',
  target: 90 + at / 4,
  years: YEARS.map((year) => ({ year, value: 60.5 + at + (year - 2564) / 8 })),
}));
const full = parsed({ ...emptyReport, results: { items: [{ code: '7.1', indicators }] } } as ReportInput);
const empty = parsed({ ...emptyReport, results: { items: [{ code: '7.1' }] } });

const register = async (report: Report): Promise<Uint8Array> =>
  (await reportForms(report)).find(({ name }) => name.endsWith('.xlsx'))!.data;
const collected = (data: Uint8Array, into = empty) => collectForms(into, [{ name: 'x.xlsx', data }]);
const figures = ({ results }: Report) =>
  results?.items[0]?.indicators.map(({ name, target, years }) => ({ name, target, years }));
const wanted = figures(full);

type Cell = string | number | undefined;
/** A workbook as somebody typed it. */
const typed = (rows: readonly (readonly Cell[])[], name = 'Sheet1'): Promise<Uint8Array> => {
  const [labels = [], ...body] = rows;
  const columns = labels.map((label) => ({ label: String(label ?? ''), width: 10, format: 'text' as const }));
  return writeWorkbook([{ name, columns, rows: body }]);
};
const HEAD = ['ประเด็น', 'ตัวชี้วัด', 'หน่วย', 'เป้าหมาย', ...YEARS.map(String)];
const rowsWith = (show: (value: number) => Cell): readonly (readonly Cell[])[] =>
  indicators.map(({ name, unit, target, years }) => [
    '7.1',
    name,
    unit,
    show(target),
    ...years.map(({ value }) => show(value)),
  ]);
const thai = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** A register whose sheet of indicators has been changed. */
async function changed(edit: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await register(full));
  const path = 'xl/worksheets/sheet2.xml';
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path]!))) });
}

describe('a register for Excel', () => {
  it('gives back what it was made of, and nothing is new in it', async () => {
    const data = await register(full);
    expect((await collected(data, full)).unchanged).toEqual(['x.xlsx']);
    const { report, warnings } = await collected(data);
    expect(figures(report)).toEqual(wanted);
    expect(warnings).toEqual([]);
  });

  it('has heads in Thai, number formats and lists to choose from', async () => {
    const parts = unzipSync(await register(full));
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    expect(xml).toContain('ค่าที่ดี');
    expect(xml).toContain('<formula1>"มาก,น้อย"</formula1>');
    expect(strFromU8(parts['xl/styles.xml']!)).toContain('#,##0.##');
  });

  it('gives owners and evidence to their places', async () => {
    const owners = await typed([
      ['ประเด็น', 'ระดับ', 'หน่วยงานผู้รับผิดชอบ', 'ผู้กรอก', 'อีเมล', 'ส่งภายใน'],
      ['1.2', '', 'กองนโยบาย', 'นางสาวทดสอบ', '', '๑๕ สิงหาคม ๒๕๖๘'],
    ]);
    const evidence = await typed([
      ['ประเด็น', 'ระดับ', 'ชื่อหลักฐาน', 'ที่อยู่เว็บหรือชื่อไฟล์', 'ปี พ.ศ.'],
      ['๑.๑', 'Basic', 'คู่มือ', 'files/a.pdf', '2024'],
    ]);
    const { report, warnings } = await collectForms(empty, [
      { name: 'a.xlsx', data: owners },
      { name: 'b.xlsx', data: evidence },
    ]);
    const [first, second] = report.categories[0]!.items;
    expect(second!.owner).toEqual({ unit: 'กองนโยบาย', person: 'นางสาวทดสอบ', due: '2025-08-15' });
    expect(first!.levels[0]!.evidence).toMatchObject([{ file: 'files/a.pdf' }]);
    expect(warnings.map(({ message }) => message.th)).toEqual([expect.stringContaining('Sheet1!E2')]);
  });
});

describe('figures in a spreadsheet', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['in Thai digits', () => typed([HEAD.map(thai), ...rowsWith((value) => thai(String(value)))])],
    [
      'with a title above and another sheet first',
      async () => {
        const table = [['รายงานตัวชี้วัด'], [], HEAD, ...rowsWith((value) => value)];
        const columns = HEAD.map(() => ({ label: '', width: 9, format: 'text' as const }));
        return writeWorkbook([
          { name: 'อ่านก่อน', columns: columns.slice(0, 1), rows: [['โปรดกรอกในแผ่นถัดไป']] },
          { name: 'ข้อมูล', columns, rows: table },
        ]);
      },
    ],
    [
      'as per cents',
      () =>
        changed((xml) =>
          xml.replace(
            / s="3"><v>([^<]*)<\/v>/gu,
            (_, value: string) => ` s="5"><v>${Number(value) / 100}</v>`,
          ),
        ).then((data) => {
          const parts = unzipSync(data);
          const styles = strFromU8(parts['xl/styles.xml']!).replace(
            '</cellXfs>',
            '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
          );
          return zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) });
        }),
    ],
    [
      'under a merged head',
      async () => {
        const upper = [...HEAD.slice(0, 4), 'ผลการดำเนินงาน', '', '', '', ''];
        const data = await typed([
          upper,
          ['', '', '', '', ...YEARS.map(String)],
          ...rowsWith((value) => value),
        ]);
        const parts = unzipSync(data);
        const path = 'xl/worksheets/sheet1.xml';
        const merges =
          '</sheetData><mergeCells><mergeCell ref="E1:I1"/><mergeCell ref="B1:B2"/></mergeCells>';
        return zipSync({
          ...parts,
          [path]: strToU8(strFromU8(parts[path]!).replace('</sheetData>', merges)),
        });
      },
    ],
    [
      'by formulas with values',
      () => changed((xml) => xml.replace(/<v>([^<]*)<\/v>/gu, '<f>A1*1</f><v>$1</v>')),
    ],
  ])('are read %s', async (_, make) => {
    const { report, warnings } = await collected(await make());
    const others = warnings.filter((each) => !(each.code === 'form-cell' && each.place === 'อ่านก่อน'));
    expect(others.map(({ message }) => message.th)).toEqual([]);
    expect(figures(report)).toEqual(wanted);
  });

  it('that are refused are named with their sheet and cell', async () => {
    const head = [...HEAD.slice(0, -1), '2025'];
    const data = await typed(
      [head, ['7.1', 'หนึ่ง', '', 'สูง', 1, 2, '', '–', 4], ['9.9', 'สอง', '', 5]],
      'ข้อมูล',
    );
    const { report, warnings } = await collected(data);
    expect(warnings.map((each) => each.code === 'form-cell' && [each.place, each.reason])).toEqual([
      ['ข้อมูล!I1', 'era'],
      ['ข้อมูล!D2', 'number'],
      ['ข้อมูล!A3', 'item'],
    ]);
    expect(report.results!.items[0]!.indicators[0]!.years).toEqual([
      { year: 2564, value: 1 },
      { year: 2565, value: 2 },
      { year: 2567, value: null },
    ]);
  });

  it('of columns, rows and sheets that the register does not ask for are named', async () => {
    const data = await typed(
      [
        [...HEAD, 'ข้อสังเกต'],
        ['7.1', 'หนึ่ง', '', 5, '', '', '', '', '', 'ฝากไว้'],
        ['7.1', '', '', '', 80, '', '', '', ''],
      ],
      'ข้อมูล',
    );
    const { warnings } = await collected(data);
    expect(
      warnings.map((each) => each.code === 'form-cell' && [each.place, each.found, each.reason]),
    ).toEqual([
      ['ข้อมูล!J2', 'ฝากไว้', 'unasked'],
      ['ข้อมูล!B3', '80', 'unnamed'],
    ]);
    const other = await collected(await typed([['ถึงผู้รวบรวม'], ['ขอเพิ่มหัวข้อ']], 'บันทึก'));
    expect(other.warnings).toMatchObject([
      { code: 'form-cell', place: 'บันทึก', found: 'ถึงผู้รวบรวม', reason: 'unasked' },
    ]);
  });

  it('of formulas that no program has worked out are refused', async () => {
    const { warnings } = await collected(
      await changed((xml) => xml.replace('<v>60.5</v>', '<f>WEBSERVICE("http://x")</f>')),
    );
    expect(warnings).toMatchObject([{ code: 'form-cell', reason: 'formula' }]);
  });
});

describe('a hostile spreadsheet', () => {
  it.each<[string, (xml: string) => string]>([
    ['a document type', (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')],
    ['broken XML', () => '<worksheet>'],
  ])('with %s is refused', async (_, edit) => {
    const { refused, taken } = await collected(await changed(edit));
    expect(taken).toEqual([]);
    expect(refused[0]!.problems[0]!.message.th).toContain('ไฟล์ Excel เสียหาย');
  });

  it('that unpacks to more than a sheet may be is refused', async () => {
    const parts = unzipSync(await register(full));
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet2.xml': new Uint8Array(100_000_001) });
    expect((await collected(bomb)).refused[0]!.problems[0]!.code).toBe('word-file-too-large');
  });

  it('with cells at the ends of the sheet, vast merges or links to other files does no harm', async () => {
    const ends = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const data = await changed((xml) => xml.replace('</sheetData>', ends + merge));
    const linked = zipSync({
      ...unzipSync(data),
      'xl/externalLinks/externalLink1.xml': strToU8('<!DOCTYPE'),
    });
    expect(figures((await collected(linked)).report)).toEqual(wanted);
  });

  it('whose sheets share one part has it read once', async () => {
    const parts = unzipSync(await register(full));
    const book = strFromU8(parts['xl/workbook.xml']!);
    const first = /<sheet [^>]*\/>/u.exec(book)![0];
    const shared = Array.from({ length: 1000 }, () => first).join('');
    const sheets = readWorkbook(
      zipSync({ ...parts, 'xl/workbook.xml': strToU8(book.replace(first, `${first}${shared}`)) }),
    );
    const filled = sheets.slice(0, 1001).filter(({ cells }) => [...cells].length > 0);
    expect([sheets.length > 1000, filled.length]).toEqual([true, 1]);
  });
});
