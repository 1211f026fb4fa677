import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ReadError } from '../../../src/core/index.js';
import { readReport, sourceNotes } from '../../../src/read/index.js';
import { inFolder } from '../../support/folder.js';
import { issuesOf, notesOf, readFiles, type Files } from './support.js';

/** Codes and levels that a folder is read as. */
async function levelsOf(files: Files): Promise<readonly string[]> {
  const { categories } = await readFiles(files);
  return categories.flatMap(({ items }) =>
    items.flatMap(({ code, levels }) => levels.map(({ level }) => `${code} ${level}`)),
  );
}

describe('names of a report’s folders and files', () => {
  it.each([
    'หมวด 2/2.1/basic.md',
    'หมวดที่ 2/2.1/basic.md',
    'หมวดที่ ๒ การวางแผน/๒.๑ แผน/basic.md',
    '2. การวางแผน/2.1/basic.md',
    '02/2.1/basic.md',
    'Category 2/Item 2.1/BASIC.MD',
    '2/ประเด็น 2.1 แผน/basic.md',
    '2/2.1-แผน/Basic.markdown',
    '2.1/basic.md',
    '2/2.1 basic.md',
    '2.1_Basic.md',
    '2/2.1/basic.md.txt',
    '2/2.1/ระดับ Basic.md',
    '2/2.1/พื้นฐาน.md',
    '2/2.1/basic (พื้นฐาน).md',
    '2/2.1/b.md',
    '２/２.１/ｂａｓｉｃ.md',
    'หมวด\u200b2/2.1\u200b/basic\u200b.md',
    '2) การวางแผน/2.1) แผน/basic.md',
    '02/02.1/basic.md',
    '2/2-1/basic.md',
    '2/2_1 แผน/basic.md',
    '2/2,1/basic.md',
    '2/2..1 แผน/basic.md',
    '๒/๒. ๑/basic.md',
    '2/2.1/basic.md.md',
  ])('reads %s', async (file) => {
    expect(await levelsOf({ [file]: 'ผล' })).toEqual(['2.1 basic']);
  });

  it.each([
    ['Executive-Summary.MD', 'สรุป', 'executiveSummary'],
    ['plans.yml', '- { title: แผน, years: 1, activities: [{ item: "1.1", activity: ก }] }', 'plans'],
    ['Scores.yaml.txt', '"1.1": 300', 'scores'],
    ['Appendices/ก.md', '---\ntitle: ก\n---\nข', 'appendices'],
  ])('reads %s', async (file, text, field) => {
    const report = await readFiles({ '1/1.1/basic.md': 'ก', [file]: text }).catch((error: unknown) => error);
    expect(JSON.stringify(report)).toContain(field);
  });

  it('names the file that a name most likely means, and the verb that reads documents', async () => {
    expect(
      await notesOf({
        '1/1.1/basic.md': 'ก',
        '1/1.1/ผล.docx': 'x',
        '1/1.1/ตาราง.xlsx': 'x',
        'result.yaml': 'x: 1',
        'แผน.yaml': 'x: 1',
        'appendix/01.md': 'ข',
        'executive-summary.txt': 'ค',
        'บทสรุปผู้บริหาร.docx': 'x',
        'หมวด 7/7.1.md': 'ง',
        '7/7.2/basic.md': 'จ',
        'cover.yaml': 'x: 1',
        'signatures.yaml': 'x: 1',
        'หมวด 2 วางแผน/2.3/Basic/ผล.md': 'ฉ',
        '8/8.1/basic.md': 'ช',
      }),
    ).toEqual(
      expect.arrayContaining([
        '1/1.1/ผล.docx',
        '1/1.1/ตาราง.xlsx',
        'result.yaml → results.yaml',
        'แผน.yaml → plans.yaml',
        'appendix/01.md → appendices/01.md',
        'executive-summary.txt → executive-summary.md',
        'บทสรุปผู้บริหาร.docx → executive-summary.md',
        'หมวด 7/7.1.md → results.yaml',
        '7/7.2/basic.md → results.yaml',
        'cover.yaml → report.yaml',
        'signatures.yaml → report.yaml',
        'หมวด 2 วางแผน/2.3/Basic/ผล.md → 2/2.3/basic.md',
        '8/8.1/basic.md',
      ]),
    );
  });

  it('takes two numbers with a hyphen for an item in the folder of its category alone', async () => {
    expect(
      await notesOf({
        '1/1.1/basic.md': 'ก',
        '2-1/basic.md': 'ข',
        '1/2-1/basic.md': 'ค',
        '1/1-2-68/basic.md': 'ง',
      }),
    ).toEqual(['1/1-2-68/basic.md', '1/2-1/basic.md', '2-1/basic.md']);
  });

  it('names the level that a path seems to be of', async () => {
    expect(
      await notesOf({
        '1/1.1/basic_แก้ไขแล้ว.md': 'ก',
        '1/1.2/1.2/advance.md': 'ข',
        '1/1.3/significance/ผล.md': 'ค',
        '1/1.4/ระดับที่ ๒.md': 'ง',
      }),
    ).toEqual([
      '1/1.1/basic_แก้ไขแล้ว.md → 1/1.1/basic.md',
      '1/1.2/1.2/advance.md → 1/1.2/advance.md',
      '1/1.3/significance/ผล.md → 1/1.3/significance.md',
      '1/1.4/ระดับที่ ๒.md → 1/1.4/advance.md',
    ]);
  });

  it('says where a file of the meant name is read', async () => {
    const notes = await inFolder(
      { 'report.yaml': 'agency: ก\nfiscalYear: 2568\n', '1/1.1/basic.md': 'ก', '1/1.1/basic_v2.md': 'ข' },
      async (folder) => sourceNotes(await readReport(folder)),
    );
    expect(notes).toEqual([expect.objectContaining({ suggestion: '1/1.1/basic.md', isRead: true })]);
  });

  it('names downloads that are not finished, and texts of other endings', async () => {
    expect(
      await notesOf({ '1/1.1/basic.md': 'ก', '1/1.2/basic.md.crdownload': 'ข', '1/1.3/basic.mdown': 'ค' }),
    ).toEqual(['1/1.2/basic.md.crdownload', '1/1.3/basic.mdown → 1/1.3/basic.md']);
  });

  it('names the file that may be the report’s own', async () => {
    const error: unknown = await inFolder({ 'รายงาน.yaml': 'agency: ก', '1/1.1/basic.md': 'ก' }, (folder) =>
      readReport(folder),
    ).catch((reason: unknown) => reason);
    expect((error as ReadError).messages.th).toMatch(/รายงาน\.yaml.*เปลี่ยนชื่อเป็น report\.yaml/u);
  });

  it('names shortcuts, packed folders and hidden texts', async () => {
    expect(
      await notesOf({
        '1/1.1/basic.md': 'ก',
        '1/1.1/advance.lnk': 'x',
        '1/1.2.zip': 'x',
        '1/1.3/.basic.md': 'ข',
        '1/1.3/._basic.md': 'x',
      }),
    ).toEqual(expect.arrayContaining(['1/1.1/advance.lnk', '1/1.2.zip', '1/1.3/.basic.md → 1/1.3/basic.md']));
    expect(await notesOf({ '1/1.1/basic.md': 'ก', '1/1.1/._basic.md': 'x' })).toEqual([]);
  });

  it('names the folder inside that holds the report', async () => {
    await inFolder({ 'ของเรา/report.yaml': 'agency: ก\nfiscalYear: 2568\n' }, async (folder) => {
      await expect(readReport(folder)).rejects.toMatchObject({
        problems: [{ code: 'not-found', suggestion: path.join(folder, 'ของเรา') }],
      });
    });
  });

  it('names the folder that holds the report two folders further in', async () => {
    await inFolder({ 'ส่งแล้ว/ของเรา/report.yaml': 'agency: ก\nfiscalYear: 2568\n' }, async (folder) => {
      await expect(readReport(folder)).rejects.toMatchObject({
        problems: [{ code: 'not-found', suggestion: path.join(folder, 'ส่งแล้ว', 'ของเรา') }],
      });
    });
  });

  it('names a README within an item, and a text that was not copied to its end', async () => {
    expect(
      await notesOf({
        'README.md': 'x',
        '1/README.md': 'x',
        '1/1.1/README.md': 'ก',
        '1/1.1/basic.md.tmp': 'ข',
        '1/1.1/~WRL0001.tmp': 'x',
      }),
    ).toEqual(['1/1.1/basic.md.tmp → 1/1.1/basic.md', '1/1.1/README.md']);
  });

  it('names copies, and says nothing of the files of systems', async () => {
    expect(
      await notesOf({
        '1/1.1/basic.md': 'ก',
        '1/1.1/basic - สำเนา.md': 'ข',
        '1/1.1/basic (1).md': 'ค',
        '1/1.1/basic copy.md': 'ง',
        '1/1.1/Copy of basic.md': 'จ',
        '1/1.1/~$ผล.docx': 'x',
        '1/1.1/Thumbs.db': 'x',
        '1/1.1/.DS_Store': 'x',
        'desktop.ini': 'x',
        'README.md': 'x',
      }),
    ).toEqual(
      expect.arrayContaining(
        ['basic - สำเนา.md', 'basic (1).md', 'basic copy.md', 'Copy of basic.md'].map(
          (name) => `1/1.1/${name} → 1/1.1/basic.md`,
        ),
      ),
    );
    expect(await notesOf({ '1/1.1/basic.md': 'ก', 'Thumbs.db': 'x', '~$ผล.docx': 'x' })).toEqual([]);
  });

  it('names pictures that no text names together, and not those that one does', async () => {
    expect(
      await notesOf({
        '1/1.1/basic.md': '---\nevidence:\n  - title: ก\n    file: คำสั่ง.pdf\n---\n![ก](ภาพ 1.png)',
        '1/1.1/ภาพ 1.png': 'x',
        '1/1.1/คำสั่ง.pdf': 'x',
        '1/1.1/b.png': 'x',
        '1/1.1/c.jpg': 'x',
        'report.yaml': 'agency: ก\nfiscalYear: 2568\nexecutiveSummary: "![ข](ภาพ/ข.png)"',
        'ภาพ/ข.png': 'x',
      }),
    ).toEqual(['1/1.1/b.png, 1/1.1/c.jpg']);
  });

  it.each([
    [{ '1/1.1/basic.md': 'ก', '1/1.1/Basic.md': 'ข' }],
    [{ '1/1.1/basic.md': 'ก', 'หมวด 1/1.1/basic.md': 'ข' }],
    [{ '1/1.1/basic.md': 'ก', '1/1.1/basic.md.txt': 'ข' }],
    [{ '1/1.1/basic.md': 'ก', 'scores.yaml': '{}', 'Scores.yml': '{}' }],
  ])('refuses two files for one part: %j', async (files: Files) => {
    expect(await issuesOf(files)).toEqual([expect.stringMatching(/^same-part /u)]);
  });

  it('reads UTF-16 with a byte order mark', async () => {
    const bytes = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
    const { categories } = await readFiles({ '1/1.1/basic.md': bytes('ผลการดำเนินงาน') });
    expect(JSON.stringify(categories)).toContain('ผลการดำเนินงาน');
    const swapped = Buffer.from(bytes('ผลลัพธ์')).swap16();
    expect(JSON.stringify(await readFiles({ '1/1.1/basic.md': swapped }))).toContain('ผลลัพธ์');
  });
});

describe('comments of YAML that cut a text', () => {
  it('are named with what was cut, file and line', async () => {
    expect(
      await notesOf({
        'report.yaml': 'agency: กรม #1\nfiscalYear: 2568 # ปีงบประมาณ\nunit: "กอง #2" # จริง\n',
        '1/1.1/basic.md':
          '---\nevidence:\n  - title: คำสั่ง #12/2568 เรื่อง ก\n    link: https://a.go.th/#x\n---\nก #1',
      }),
    ).toEqual(['report.yaml:1 #1', '1/1.1/basic.md:3 #12/2568 เรื่อง ก']);
  });
});
