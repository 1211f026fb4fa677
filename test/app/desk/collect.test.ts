import { describe, expect, it } from '@jest/globals';
import type { Desk, DeskView, FileMap } from '../../../src/app/desk/index.js';
import { edited, emptyReport, line, withResult } from '../../forms/support/filling.js';
import { newDesk, text } from './support/desk.js';

const TODAY = '2025-08-01';
const reportFile = (): FileMap =>
  new Map([['report.json', new TextEncoder().encode(JSON.stringify(emptyReport, null, 2))]]);

/** A desk with a report that nobody has filled in, and its forms. */
async function withForms(): Promise<{ desk: Desk; forms: FileMap }> {
  const desk = newDesk();
  await desk.open('รายงาน', reportFile());
  return { desk, forms: await desk.forms({ by: 'item' }) };
}

const filled = (form: Uint8Array, words: string): Uint8Array =>
  edited(form, withResult('Basic', line(words)));
const resultOf = (view: DeskView): string => view.report!.categories[0]!.items[0]!.levels[0]!.result;

describe('forms', () => {
  it('are made by item, with the register', async () => {
    const { forms } = await withForms();
    expect([...forms.keys()]).toEqual(['1.1.docx', '1.2.docx', '7.1.docx', 'ทะเบียน.xlsx']);
  });

  it('that come back are taken over, with a log, and the files are as the command writes them', async () => {
    const { desk, forms } = await withForms();
    const view = await desk.collect(
      new Map([['1.1.docx', filled(forms.get('1.1.docx')!, 'ผลจากกอง')]]),
      TODAY,
    );
    expect(resultOf(view)).toBe('ผลจากกอง');
    expect(view.collected).toMatchObject({
      taken: [{ part: '1.1 Basic', file: '1.1.docx' }],
      open: [],
      refused: [],
    });
    expect(text(desk, 'report.json')).toContain('ผลจากกอง');
    expect(text(desk, 'collect-log.md')).toContain('| 1.1/basic | 1.1.docx | นำเข้าแล้ว |');
    expect(view.canUndo).toBe(true);
    const undone = await desk.undo();
    expect(resultOf(undone)).toBe('');
    expect(undone.changed).toEqual([]);
    expect(undone.collected).toBeUndefined();
  });

  it('of which nothing is new change nothing', async () => {
    const { desk, forms } = await withForms();
    const view = await desk.collect(new Map([['1.2.docx', forms.get('1.2.docx')!]]), TODAY);
    expect(view.collected).toMatchObject({ taken: [], unchanged: ['1.2.docx'] });
    expect(view.changed).toEqual([]);
    expect(view.canUndo).toBe(false);
  });

  it('that are no such files are named with what is wrong, and the others are taken', async () => {
    const { desk, forms } = await withForms();
    const view = await desk.collect(
      new Map([
        ['เสีย.docx', new TextEncoder().encode('PK ไม่ใช่ Word')],
        ['1.1.docx', filled(forms.get('1.1.docx')!, 'ผล')],
      ]),
      TODAY,
    );
    expect(view.collected!.refused).toMatchObject([{ file: 'เสีย.docx', notes: [{ severity: 'error' }] }]);
    expect(view.collected!.taken).toHaveLength(1);
  });
});

async function inConflict() {
  const { desk, forms } = await withForms();
  await desk.edit({ code: '1.1', level: 'basic', result: 'ผลของเรา' });
  const form = forms.get('1.1.docx')!;
  const view = await desk.collect(
    new Map([
      ['กองหนึ่ง.docx', filled(form, 'ผลกองหนึ่ง')],
      ['กองสอง.docx', filled(form, 'ผลกองสอง')],
    ]),
    TODAY,
  );
  return { desk, view };
}

describe('a part that was changed in two ways', () => {
  it('keeps the report’s text, and shows all', async () => {
    const { view } = await inConflict();
    expect(resultOf(view)).toBe('ผลของเรา');
    const [part, ...others] = view.collected!.open;
    expect(others).toEqual([]);
    expect(part).toMatchObject({ part: '1.1/basic', name: '1.1 Basic' });
    expect(part!.files.map(({ file, texts }) => [file, texts[0]!.ours, texts[0]!.theirs])).toEqual([
      ['กองหนึ่ง.docx', 'ผลของเรา', 'ผลกองหนึ่ง'],
      ['กองสอง.docx', 'ผลของเรา', 'ผลกองสอง'],
    ]);
  });

  it('gets the text that a person decides for, on top of what was edited meanwhile', async () => {
    const { desk } = await inConflict();
    await desk.edit({ code: '1.2', level: 'basic', result: 'แก้ระหว่างนั้น' });
    const view = await desk.decide('1.1/basic', 'กองสอง.docx', TODAY);
    expect(resultOf(view)).toBe('ผลกองสอง');
    expect(view.report!.categories[0]!.items[1]!.levels[0]!.result).toBe('แก้ระหว่างนั้น');
    expect(view.collected).toMatchObject({ taken: [{ part: '1.1 Basic', file: 'กองสอง.docx' }], open: [] });
    expect(resultOf(await desk.undo())).toBe('ผลของเรา');
    expect((await desk.view()).collected!.open).toHaveLength(1);
  });

  it('stays as it is where a person decides for the report', async () => {
    const { desk } = await inConflict();
    const view = await desk.decide('1.1/basic', undefined, TODAY);
    expect(resultOf(view)).toBe('ผลของเรา');
    expect(view.collected!.open).toEqual([]);
  });
});

describe('conflicts of work that was kept', () => {
  /** What the page keeps in its browser, closed and opened again. */
  async function reopened() {
    const { desk } = await inConflict();
    const kept = structuredClone(desk.files());
    const later = newDesk();
    return { kept, later, view: await later.restore(kept) };
  }

  it('are there again with the texts of all files', async () => {
    const { view, kept } = await reopened();
    expect(resultOf(view)).toBe('ผลของเรา');
    expect(
      view.collected!.open.map(({ part, files: of }) => [
        part,
        of.map(({ file, texts }) => [file, texts[0]!.theirs]),
      ]),
    ).toEqual([
      [
        '1.1/basic',
        [
          ['กองหนึ่ง.docx', 'ผลกองหนึ่ง'],
          ['กองสอง.docx', 'ผลกองสอง'],
        ],
      ],
    ]);
    expect([...kept.undecided!.files.keys()]).toEqual(['กองหนึ่ง.docx', 'กองสอง.docx']);
  });

  it('are decided then, and not kept once they are', async () => {
    const { later } = await reopened();
    const view = await later.decide('1.1/basic', 'กองสอง.docx', TODAY);
    expect(resultOf(view)).toBe('ผลกองสอง');
    expect(view.collected!.open).toEqual([]);
    expect(later.files().undecided).toBeUndefined();
    expect(text(later, 'collect-log.md')).toContain('| 1.1/basic | กองสอง.docx | นำเข้าแล้ว |');
  });

  it('do not come back where a person has decided for the report', async () => {
    const { desk } = await inConflict();
    await desk.decide('1.1/basic', undefined, TODAY);
    const view = await newDesk().restore(structuredClone(desk.files()));
    expect(view.collected).toBeUndefined();
  });
});

describe('several documents at once', () => {
  it('are put into the report among them', async () => {
    const { forms } = await withForms();
    const desk = newDesk();
    const view = await desk.gather(
      'รายงาน',
      new Map([...reportFile(), ['1.1.docx', filled(forms.get('1.1.docx')!, 'ผลจากกอง')]]),
      TODAY,
    );
    expect(resultOf(view)).toBe('ผลจากกอง');
    expect(view.collected!.taken).toHaveLength(1);
  });

  it('make a report together where there is none', async () => {
    const made = newDesk();
    await made.open('รายงาน', reportFile());
    await made.edit({ code: '1.1', level: 'basic', result: 'ผลในเล่ม' });
    const { docx } = await made.make(['docx'], undefined);
    const { forms } = await withForms();
    const desk = newDesk();
    const form = edited(forms.get('1.2.docx')!, withResult('Basic', line('ผลจากแบบ')));
    const view = await desk.gather(
      'เล่ม',
      new Map([
        ['เล่ม.docx', docx!],
        ['1.2.docx', form],
      ]),
      TODAY,
    );
    const [first, second] = view.report!.categories[0]!.items;
    expect([first!.levels[0]!.result, second!.levels[0]!.result]).toEqual(['ผลในเล่ม', 'ผลจากแบบ']);
  });

  it('are refused with the reason where none of them is a report', async () => {
    const desk = newDesk();
    const bad = new TextEncoder().encode('x');
    const failed = desk.gather(
      'x',
      new Map([
        ['a.docx', bad],
        ['b.pdf', bad],
      ]),
      TODAY,
    );
    await expect(failed).rejects.toMatchObject({ name: 'ImportError' });
  });
});
