import { describe, expect, it } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { generateReport } from '../../src/index.js';
import { collectForms, reportForms } from '../../src/forms/index.js';
import { compactReport, type Report } from '../../src/report/index.js';
import { parsed } from '../support/report.js';
import { edited, emptyReport, line, run, withEvidence, withResult, withTick } from './support/filling.js';

const report = parsed(emptyReport);
const forms = await reportForms(report, { by: 'category' });
const form = forms.find(({ parts }) => parts.includes('1.1 basic'))!.data;
const resultForm = forms.find(({ parts }) => parts.includes('7.1'))!.data;
const handMade = {
  number: 1,
  items: [{ code: '1.1', levels: [{ level: 'basic', guidelines: ['มีวิสัยทัศน์'], result: 'ผลจากไฟล์เก่า' }] }],
} as const;
const named = (name: string, data: Uint8Array) => ({ name, data });

/** A level of a report as a person writes it. */
function levelOf(of: Report, code: string, level: string) {
  const categories = compactReport(of).categories ?? [];
  const item = categories.flatMap(({ items }) => items).find((each) => each.code === code);
  return item?.levels.find((each) => each.level === level);
}

const edits = (...all: ((xml: string) => string)[]): Uint8Array =>
  edited(form, (xml) => all.reduce((text, edit) => edit(text), xml));

describe('filled forms', () => {
  it('give results, ticks and evidence to their levels, and nothing else changes', async () => {
    const filled = edits(
      withResult('Basic', line('ผลของ 1.1 Basic')),
      withTick(1),
      withEvidence(0, ['ป1', 'ประกาศวิสัยทัศน์', 'https://www.example.go.th/a', '๒๕๖๗', 'กองแผน']),
    );
    const { report: now, taken, conflicts } = await collectForms(report, [named('x.docx', filled)]);
    expect(taken).toEqual([{ part: '1.1/basic', file: 'x.docx' }]);
    expect(conflicts).toEqual([]);
    expect(levelOf(now, '1.1', 'basic')).toMatchObject({
      criteria: ['มีทิศทาง'],
      guidelines: [
        { text: 'มีวิสัยทัศน์', met: false },
        { text: 'สื่อสารถึงบุคลากร', met: true },
      ],
      result: [{ type: 'paragraph', text: 'ผลของ 1.1 Basic' }],
      evidence: [
        { id: 'ป1', title: 'ประกาศวิสัยทัศน์', link: 'https://www.example.go.th/a', year: 2567, unit: 'กองแผน' },
      ],
    });
    expect(levelOf(now, '1.1', 'advance')).toEqual(levelOf(report, '1.1', 'advance'));
    expect(now.categories[0]!.items[0]!.owner?.unit).toBe('กองแผน');
  });

  it('never give their prompts', async () => {
    const after = edited(form, (xml) =>
      xml.replace(/(ผลการดำเนินงานระดับ Basic[^<]*<\/w:t><\/w:r>)/u, `$1${run(' ต่อท้าย')}`),
    );
    const read = await collectForms(report, [named('a.docx', form), named('b.docx', after)]);
    expect(read.unchanged).toEqual(['a.docx']);
    expect(levelOf(read.report, '1.1', 'basic')?.result).toEqual([{ type: 'paragraph', text: 'ต่อท้าย' }]);
    expect(JSON.stringify(read.report)).not.toContain('คลิกที่นี่');
  });

  it('keep soft breaks, typed lists and pasted tables', async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${line('ปี')}</w:tc><w:tc>${line('ผล')}</w:tc></w:tr><w:tr><w:tc>${line('2567')}</w:tc><w:tc>${line('92')}</w:tc></w:tr></w:tbl>`;
    const soft = `<w:p>${run('บรรทัดหนึ่ง')}<w:r><w:br/></w:r>${run('บรรทัดสอง')}</w:p>`;
    const filled = edits(
      withResult('Advance', `${soft}${line('1) ข้อหนึ่ง')}${line('2) ข้อสอง')}${table}${line('')}`),
    );
    const { report: now } = await collectForms(report, [named('x.docx', filled)]);
    const text = JSON.stringify(levelOf(now, '1.1', 'advance')?.result);
    for (const each of ['บรรทัดหนึ่ง', 'บรรทัดสอง', '2567', '92']) expect(text).toContain(each);
    expect(text).toContain('"type":"table"');
    expect(levelOf(now, '1.1', 'advance')?.result).toContainEqual({
      type: 'list',
      style: 'decimal-paren',
      items: ['ข้อหนึ่ง', 'ข้อสอง'],
    });
  });

  it('name what was typed outside their fields, and what was changed in texts of the form', async () => {
    const filled = edits(
      withResult('Basic', line('ผลในช่อง')),
      withTick(0),
      (xml) => xml.replace('</w:body>', `${line('หมายเหตุท้ายฟอร์ม')}</w:body>`),
      (xml) => xml.replaceAll('มีวิสัยทัศน์', 'มีวิสัยทัศน์ที่แก้ถ้อยคำ'),
    );
    const read = await collectForms(report, [named('x.docx', filled)]);
    const outside = read.warnings.map((each) => each.code === 'not-read' && [each.where, each.text]);
    expect(outside).toContainEqual(['form', 'หมายเหตุท้ายฟอร์ม']);
    expect(outside.filter((each) => String(each).includes('ที่แก้ถ้อยคำ'))).not.toEqual([]);
    expect(outside.filter((each) => String(each).includes('ผลในช่อง'))).toEqual([]);
    expect(read.warnings[0]!.message.th).not.toContain('undefined');
  });

  it('that are filled in as asked cause no warning', async () => {
    const filled = edits(
      withResult('Basic', line('ผลในช่อง')),
      withTick(1),
      withEvidence(0, ['ป1', 'ประกาศ', 'https://www.example.go.th/a', '๒๕๖๗', 'กองแผน']),
      (xml) => xml.replace(/(ผลการดำเนินงานระดับ Advance[^<]*<\/w:t><\/w:r>)/u, `$1${run(' ต่อท้าย')}`),
    );
    expect((await collectForms(report, [named('x.docx', filled)])).warnings).toEqual([]);
  });

  it('may be files made by hand, whose other texts are named', async () => {
    const { docx } = await generateReport(
      { ...emptyReport, categories: [handMade] },
      { formats: ['docx'], roundTrip: false },
    );
    const read = await collectForms(report, [
      named(
        'เก่า.docx',
        edited(docx, (xml) => xml.replace('<w:body>', `<w:body>${line('คำนำของสำนัก')}`)),
      ),
    ]);
    expect(levelOf(read.report, '1.1', 'basic')?.result).toEqual([
      { type: 'paragraph', text: 'ผลจากไฟล์เก่า' },
    ]);
    expect(read.rest.flatMap(({ lines }) => lines)).toContain('คำนำของสำนัก');
  });

  it('are known by what they hold, with their first page deleted and rows moved', async () => {
    const filled = edits(withResult('Basic', line('ผลที่ย้าย')), (xml) => {
      const start = xml.indexOf('<w:p>');
      const first = xml.indexOf('หมวด 1');
      return xml.slice(0, start) + xml.slice(xml.lastIndexOf('<w:p>', first));
    });
    const { report: now } = await collectForms(report, [named('ไม่มีชื่อ', filled)]);
    expect(levelOf(now, '1.1', 'basic')?.result).toEqual([{ type: 'paragraph', text: 'ผลที่ย้าย' }]);
  });

  it('change nothing when they are taken again', async () => {
    const files = [named('x.docx', edits(withResult('Basic', line('ผล')), withTick(0)))];
    const once = await collectForms(report, files);
    const twice = await collectForms(once.report, files);
    expect(twice.taken).toEqual([]);
    expect(twice.conflicts).toEqual([]);
    expect(twice.report).toEqual(once.report);
    expect(twice.unchanged).toEqual(['x.docx']);
  });

  it('that change a level in two ways are a conflict, and the report keeps its own', async () => {
    const [one, other] = ['ฉบับหนึ่ง', 'ฉบับสอง'].map((text) => edits(withResult('Basic', line(text))));
    const read = await collectForms(report, [named('a.docx', one!), named('b.docx', other!)]);
    expect(read.taken).toEqual([]);
    expect(read.report).toEqual(report);
    expect(read.conflicts.map(({ part, file }) => [part, file])).toEqual([
      ['1.1/basic', 'a.docx'],
      ['1.1/basic', 'b.docx'],
    ]);
    expect(levelOf(read.conflicts[1]!.theirs, '1.1', 'basic')?.result).toEqual([
      { type: 'paragraph', text: 'ฉบับสอง' },
    ]);
  });

  it('do not replace what was written in the report since', async () => {
    const since = structuredClone(emptyReport) as never as {
      categories: { items: { levels: { result?: string }[] }[] }[];
    };
    since.categories[0]!.items[0]!.levels[0]!.result = 'เขียนในรายงาน';
    const read = await collectForms(since as never, [
      named('a.docx', edits(withResult('Basic', line('จากฟอร์ม')))),
    ]);
    expect(read.taken).toEqual([]);
    expect(read.conflicts.map(({ part }) => part)).toEqual(['1.1/basic']);
  });

  it('give indicators, and say which cells are refused', async () => {
    const filled = edited(resultForm, (xml) => {
      const open = xml.lastIndexOf('<w:tr>', xml.indexOf('ร้อยละความสำเร็จ'));
      const end = xml.indexOf('</w:tr>', open);
      const values = ['', '', '', '', '', '๘๕', '', '', '', '81.5', 'สูงมาก', ''];
      let at = 0;
      const row = xml
        .slice(open, end)
        .replace(/<\/w:p><\/w:tc>/gu, () => `${run(values[at++] ?? '')}</w:p></w:tc>`);
      return xml.slice(0, open) + row + xml.slice(end);
    });
    const read = await collectForms(report, [named('7.docx', filled)]);
    const [indicator] = read.report.results!.items[0]!.indicators;
    expect(indicator).toMatchObject({
      name: 'ร้อยละความสำเร็จ',
      target: 85,
      years: [{ year: 2567, value: 81.5 }],
    });
    expect(read.warnings.map(({ code, file }) => [code, file])).toEqual([['form-cell', '7.docx']]);
    expect(read.warnings[0]!.message.th).toContain('สูงมาก');
  });

  it('that cannot be read are named, and the others are taken', async () => {
    const broken = named('broken.docx', zipSync({ 'a.txt': strToU8('x') }));
    const good = named('x.docx', edits(withResult('Basic', line('ผล'))));
    const read = await collectForms(report, [broken, good]);
    expect(read.refused.map(({ file }) => file)).toEqual(['broken.docx']);
    expect(read.taken).toEqual([{ part: '1.1/basic', file: 'x.docx' }]);
  });

  it.each([
    ['a path in place of a list', 'x.docx', /^files must be a list/u],
    ['paths', ['x.docx'], /^files\[0\] must be an object with name and data/u],
    ['bytes alone', [form, form], /^files\[0\] must be an object with name and data/u],
    [
      'a path as bytes',
      [named('y.docx', form), { name: 'x.docx', data: 'x.docx' }],
      /^files\[1\]\.data must be/u,
    ],
  ])('given as %s are refused with their place', async (_, files, message) => {
    await expect(collectForms(report, files as never)).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringMatching(message),
    });
  });
});
