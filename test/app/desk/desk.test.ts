import { describe, expect, it } from '@jest/globals';
import { changedFiles, withoutTop } from '../../../src/app/desk/files.js';
import { files, newDesk, readExample, text } from './support/desk.js';

const FOLDER = {
  'report.yaml': '# ของเรา\nagency: กรมตัวอย่าง\nfiscalYear: 2568 # พ.ศ.\n',
  '1/1.1/basic.md': '---\nguidelines: |\n  - [ ] ข้อแรก\n  - [x] ข้อสอง\n---\n\nผลเดิม  \n\n* รายการ\n',
  'notes.txt': 'ไม่ใช่รายงาน',
};
const basic = { code: '1.1', level: 'basic' } as const;

describe('what was opened and not changed', () => {
  it.each(['office', 'department', 'ministry'])('is as it was: %s', async (name) => {
    const desk = newDesk();
    const given = await readExample(name);
    const view = await desk.open(name, given);
    expect(view.problems).toEqual([]);
    expect(view.changed).toEqual([]);
    expect(desk.files().files).toEqual(given);
  });
});

describe('edits', () => {
  it('change what they are about in the file, and nothing else', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    await desk.edit({ ...basic, guideline: 0, met: true });
    const view = await desk.edit({ field: 'unit', value: 'กองแผน' });
    expect(text(desk, '1/1.1/basic.md')).toBe(FOLDER['1/1.1/basic.md'].replace('[ ]', '[x]'));
    expect(text(desk, 'report.yaml')).toBe(`${FOLDER['report.yaml']}unit: กองแผน\n`);
    expect(view.changed).toEqual(['report.yaml', '1/1.1/basic.md']);
    expect(text(desk, 'notes.txt')).toBe(FOLDER['notes.txt']);
  });

  it('keep the lines of a result that did not change as people wrote them', async () => {
    const desk = newDesk();
    const { report } = await desk.open('x', files(FOLDER));
    const { result } = report!.categories[0]!.items[0]!.levels[0]!;
    await desk.edit({ ...basic, result: `${result}\n\nย่อหน้าใหม่` });
    expect(text(desk, '1/1.1/basic.md')).toContain('* รายการ');
    expect(text(desk, '1/1.1/basic.md')).toContain('ย่อหน้าใหม่');
  });

  it('keep damaged Thai as it was typed, and read it repaired', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const edit = { ...basic, result: '**ผลการด าเนินงาน** ปี 2568' };
    const early = await desk.pages(undefined, {}, edit);
    const view = await desk.edit(edit);
    expect(text(desk, '1/1.1/basic.md')).toContain('ผลการด าเนินงาน');
    expect(view.report!.categories[0]!.items[0]!.levels[0]!.result).toBe('**ผลการดำเนินงาน** ปี 2568');
    expect(view.repairs).toBe(1);
    expect(Buffer.compare(early!, (await desk.pages(undefined))!)).toBe(0);
  });

  it('add a level that the report lacks, in a file of its own', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    await desk.edit({ code: '1.1', level: 'advance', result: 'ผลใหม่' });
    expect(text(desk, '1/1.1/advance.md')).toContain('ผลใหม่');
  });

  it('leave evidence that was not touched as it is written', async () => {
    const desk = newDesk();
    const level = 'evidence:\n  - title: [เอกสาร, {type: bold, text: หลัก}]\n  - title: อีกฉบับ\n';
    await desk.open('x', files({ ...FOLDER, '1/1.1/basic.md': `---\n${level}---\n\nผล\n` }));
    const { evidence } = (await desk.view()).report!.categories[0]!.items[0]!.levels[0]!;
    await desk.edit({ ...basic, evidence: [evidence[0]!, { title: 'ฉบับใหม่', year: 2568 }] });
    expect(text(desk, '1/1.1/basic.md')).toContain('type: bold');
    expect(text(desk, '1/1.1/basic.md')).toContain('ฉบับใหม่');
    expect(text(desk, '1/1.1/basic.md')).not.toContain('อีกฉบับ');
  });

  it('are refused with the reason where a report may not hold them, and change nothing', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const error: unknown = await desk
      .edit({ field: 'fiscalYear', value: '25' })
      .catch((each: unknown) => each);
    expect(desk.notes(error)[0]!.message.th).toContain('2500');
    expect((await desk.view()).changed).toEqual([]);
  });

  it('are taken back one by one', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    await desk.edit({ field: 'unit', value: 'ก' });
    await desk.edit({ field: 'unit', value: 'ข' });
    await desk.undo();
    expect(text(desk, 'report.yaml')).toContain('unit: ก\n');
    expect((await desk.undo()).changed).toEqual([]);
  });

  it('are saved but for files that could not be written', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    await desk.edit({ field: 'unit', value: 'ก' });
    await desk.edit({ ...basic, guideline: 0, met: true });
    expect((await desk.markSaved(['report.yaml'])).changed).toEqual(['report.yaml']);
  });
});

describe('what is opened', () => {
  it('may be one file in YAML', async () => {
    const desk = newDesk();
    const view = await desk.open('x', files({ 'รายงาน.yaml': FOLDER['report.yaml'] }));
    expect(view.report?.fields.agency).toBe('กรมตัวอย่าง');
    await desk.edit({ field: 'contact', value: '0 2000 0000' });
    expect(text(desk, 'รายงาน.yaml')).toContain('contact: 0 2000 0000');
  });

  it('says where it cannot be read, and stays as it is', async () => {
    const desk = newDesk();
    const view = await desk.open('x', files({ 'report.yaml': 'agency: กรม\nfiscalYear: สองพัน\n' }));
    expect(view.report).toBeUndefined();
    expect(view.problems[0]).toMatchObject({ severity: 'error', file: 'report.yaml', line: 2 });
    await expect(desk.edit({ field: 'unit', value: 'ก' })).rejects.toThrow();
  });

  it('may be the Word file that was made of a report', async () => {
    const desk = newDesk();
    await desk.open('x', files(FOLDER));
    const { docx } = await desk.make(['docx'], undefined);
    const view = await desk.open('x.docx', new Map([['x.docx', docx!]]));
    expect(view.report?.categories[0]?.items[0]?.levels[0]?.result).toContain('ผลเดิม');
    expect(view.changed).toContain('1/1.1/basic.md');
  });

  it('is without the one folder around it, which a .zip has', () => {
    expect([...withoutTop(files({ 'a/report.yaml': '', 'a/1/1.1/basic.md': '' })).keys()]).toEqual([
      'report.yaml',
      '1/1.1/basic.md',
    ]);
    expect([...withoutTop(files({ '1/1.1/basic.md': '' })).keys()]).toEqual(['1/1.1/basic.md']);
  });
});

it('starts a report with the round and categories that are asked for', async () => {
  const desk = newDesk();
  const given = {
    name: 'x',
    agency: 'กรมตัวอย่าง',
    fiscalYear: 2569,
    roundMonths: 6,
    categories: [2],
  } as const;
  const view = await desk.create(given);
  expect(view.report?.fields).toMatchObject({ agency: 'กรมตัวอย่าง', fiscalYear: '2569', roundMonths: '6' });
  expect(view.report?.categories.map(({ number }) => number)).toEqual([2]);
});

it('repairs damaged Thai in the files when it is asked to', async () => {
  const desk = newDesk();
  const view = await desk.open('x', files({ ...FOLDER, '1/1.1/basic.md': 'ผลการด าเนินงาน\n' }));
  expect(view.repairs).toBe(1);
  await desk.repair();
  expect(text(desk, '1/1.1/basic.md')).toBe('ผลการดำเนินงาน\n');
});

it('names files that differ, are new or gone', () => {
  expect(changedFiles(files({ a: '1', b: '1' }), files({ a: '1', b: '2', c: '' }))).toEqual(['b', 'c']);
});

it('keeps the paths of a folder that is saved in place, where all is in one folder of it', async () => {
  const inner = files({ 'ใน/report.yaml': 'agency: กรม\nfiscalYear: 2568\n', 'ใน/1/1.1/basic.md': 'ผล\n' });
  const [desk, other] = [newDesk(), newDesk()];
  expect((await desk.open('x', inner)).report?.fields.agency).toBe('กรม');
  expect((await other.open('x', inner, { inPlace: true })).problems).toHaveLength(1);
  expect([...other.files().files.keys()]).toEqual([...inner.keys()]);
});
