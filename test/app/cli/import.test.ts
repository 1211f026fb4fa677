import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../../src/index.js';
import { handMade, table } from '../../tools/import/support/hand-made.js';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { smallReport } from '../../support/report.js';
import { inFolder } from '../../support/folder.js';
import { command } from './support/command.js';

const HEAD = [['ระดับ'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']];
const OLD = handMade(
  'กรมสาธิตการพัฒนา',
  'ปีงบประมาณ พ.ศ. 2567',
  '1.1 ระบบ',
  table(HEAD, [['Basic'], ['** วางแผน'], ['ทำแล้ว']]),
);

describe('pmqa-report import', () => {
  it('writes a report folder with notes, and says what to look at', async () => {
    await inFolder({ 'เก่า.docx': OLD }, async (folder) => {
      const out = path.join(folder, 'ใหม่');
      const said = await command(['import', path.join(folder, 'เก่า.docx'), '--out', out]);
      expect([said.code, said.out]).toEqual([0, `${path.join(out, 'import-notes.md')}\n`]);
      expect(said.err).toContain('ควรตรวจ: ไม่พบรอบการรายงาน ใช้รอบ 12 เดือน');
      expect(said.err).toContain('นำเข้า 1 ประเด็น');
      expect(await readReport(out)).toMatchObject({ agency: 'กรมสาธิตการพัฒนา', fiscalYear: 2567 });
    });
  });

  it('takes what the file does not say from its options', async () => {
    await inFolder({ 'a.docx': OLD }, async (folder) => {
      const out = path.join(folder, 'b');
      const options = ['--agency', 'กรมอื่น', '--year', '2568', '--round', '6', '--json', '--lang', 'en'];
      const said = await command(['import', path.join(folder, 'a.docx'), '--out', out, ...options]);
      expect(JSON.parse(said.out)).toMatchObject({ ok: true });
      expect(await readReport(out)).toMatchObject({ agency: 'กรมอื่น', fiscalYear: 2568, roundMonths: 6 });
    });
  });

  it('says that extract reads a file of this program better', async () => {
    const own = await wordFile(smallReport({ contact: 'โทร 1', unit: 'หน่วย' }));
    const said = await command(['import', '@/a.docx', '--out', '@/b'], { 'a.docx': own });
    expect([said.code, said.err]).toEqual([0, expect.stringContaining('pmqa-report extract')]);
    expect(said.text('b/import-notes.md')).toContain('pmqa-report extract');
    const old = await command(['import', '@/a.docx', '--out', '@/b'], { 'a.docx': OLD });
    expect(old.err).not.toContain('pmqa-report extract');
  });

  it('does not write over a folder, nor half of one', async () => {
    const full = await command(['import', '@/a.docx', '--out', '@/รายงาน'], {
      'a.docx': OLD,
      'รายงาน/report.yaml': 'x',
    });
    expect([full.code, full.files]).toEqual([3, ['a.docx', 'รายงาน', 'รายงาน/report.yaml']]);
    const wrong = await command(['import', '@/a.txt', '--out', '@/b', '--lang', 'en'], { 'a.txt': 'x' });
    expect([wrong.code, wrong.files]).toEqual([1, ['a.txt']]);
    expect(wrong.err).toContain('only Word files (.docx) and PDF files can be imported');
  });

  it('refuses what is no file, which may never end', async () => {
    const { code, err } = await command(['import', '@/', '--out', '@/b', '--lang', 'en'], { 'a/b': '' });
    expect([code, err]).toEqual([3, expect.stringContaining('it is not a file')]);
    if (process.platform === 'win32') return;
    expect((await command(['import', '/dev/zero', '--out', '@/b'], {})).code).toBe(3);
  });
});
