import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReport } from '../../../src/index.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { inFolder } from '../../support/folder.js';
import { parsed, reportWithResult, smallReport } from '../../support/report.js';
import { command } from './support/command.js';

const PICTURE = pngPicture(4, 3).data;
const ILLUSTRATED = reportWithResult([{ type: 'figure', image: 'ภาพ/ก.png', caption: 'แผนผัง' }]);

const plainFile = await wordFile(smallReport());
const illustratedFile = await inFolder({ 'ภาพ/ก.png': PICTURE }, (baseDir) =>
  wordFile(ILLUSTRATED, { baseDir }),
);

describe('pmqa-report extract', () => {
  it('prints the report as JSON, in its shortest form', async () => {
    const { code, out, err, files } = await command(['extract', '@/a.docx'], { 'a.docx': plainFile });
    expect([code, err, files]).toEqual([0, '', ['a.docx']]);
    expect(JSON.parse(out)).toMatchObject({ agency: 'กรมตัวอย่าง', fiscalYear: 2563 });
    expect(parsed(JSON.parse(out))).toEqual(parsed(smallReport()));
  });

  it.each([[[]], [['--dry-run']]])('says that nothing has changed: %j', async (more) => {
    const files = { 'a.docx': plainFile, 'b/report.json': JSON.stringify(smallReport()) };
    const { code, out, err } = await command(
      ['extract', '@/a.docx', '--out', '@/b', '--format', 'json', '--lang', 'en', ...more],
      files,
    );
    expect([code, out, err]).toEqual([0, '', expect.stringContaining('no file was changed')]);
  });

  it('says that pictures are left where it only prints', async () => {
    const { code, err } = await command(['extract', '@/a.docx'], { 'a.docx': illustratedFile });
    expect([code, err]).toEqual([0, expect.stringContaining('ไม่ได้บันทึกภาพ 1 ภาพ')]);
  });

  it.each(['json', 'yaml'])('writes a folder with the report as %s and its pictures', async (format) => {
    await inFolder({ 'a.docx': illustratedFile }, async (folder) => {
      const out = path.join(folder, 'แก้ แล้ว');
      const {
        code,
        err,
        out: said,
      } = await command(['extract', path.join(folder, 'a.docx'), ...['--out', out, '--format', format]]);
      const report = path.join(out, `report.${format}`);
      const picture = path.join(out, 'ภาพ', 'ก.png');
      expect([code, err, said]).toEqual([0, '', `${report}\n${picture}\n`]);
      expect(await readReport(report)).toEqual(parsed(ILLUSTRATED));
      expect(new Uint8Array(await readFile(picture))).toEqual(PICTURE);
    });
  });

  it('writes to a report folder what differs, with --format folder', async () => {
    await inFolder({ 'a.docx': illustratedFile, 'รายงาน/README.md': 'คู่มือ' }, async (folder) => {
      const out = path.join(folder, 'รายงาน');
      const args = ['extract', path.join(folder, 'a.docx'), '--out', out, '--format', 'folder'];
      const written = (names: readonly string[]): string =>
        names.map((name) => `${path.join(out, ...name.split('/'))}\n`).join('');
      expect((await command(args)).out).toBe(written(['report.yaml', '1/1.1/basic.md', 'ภาพ/ก.png']));
      expect(await readReport(out)).toEqual(parsed(ILLUSTRATED));
      expect((await command(args)).out).toBe('');
    });
  });

  it('says what to do after conflicts, so that build and extract do not send to each other', async () => {
    const args = ['extract', '@/a.docx', '--out', '@/b.json', '--lang', 'en'];
    const parts = unzipSync(plainFile);
    const xml = strFromU8(parts['word/document.xml']!).replace('ผู้บริหารกำหนดวิสัยทัศน์', 'แก้ใน Word');
    const { err } = await command(args, {
      'a.docx': zipSync({ ...parts, 'word/document.xml': strToU8(xml) }),
      'b.json': JSON.stringify(reportWithResult('ข้อความอื่น')),
    });
    expect(err).toMatch(/conflict.*Copy what you need.*build --force/su);
  });

  it('prints what it wrote as JSON with --json', async () => {
    const args = ['extract', '@/a.docx', '--out', '@/b', '--json'];
    const { out, err } = await command(args, { 'a.docx': illustratedFile });
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      files: [
        { path: expect.stringMatching(/report\.json$/u), bytes: expect.any(Number) },
        { path: expect.stringMatching(/ก\.png$/u), bytes: PICTURE.length },
      ],
      removed: [],
      conflicts: [],
      kept: [],
      warnings: [],
    });
  });

  it('ends for a file that holds no report with code 1, says what it expected and found, and writes nothing', async () => {
    const th = await command(['extract', '@/a.docx', '--out', '@/b'], { 'a.docx': '%PDF-1.7' });
    expect([th.code, th.out, th.files]).toEqual([1, '', ['a.docx']]);
    expect(th.err).toMatch(/ต้องเป็น zip แต่ไฟล์นี้เป็น PDF/u);
    const en = await command(['extract', '@/a.docx', '--lang', 'en'], { 'a.docx': '%PDF-1.7' });
    expect(en.err).toMatch(/expected a \.docx.*found a PDF/u);
    const json = await command(['extract', '@/a.docx', '--json'], { 'a.docx': '%PDF-1.7' });
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, error: { kind: 'extract', code: 'not-zip' } });
  });

  it('ends for a missing file with code 3, for a wrong call with code 2', async () => {
    expect((await command(['extract', '@/a.docx'], {})).code).toBe(3);
    expect((await command(['extract'], {})).code).toBe(2);
    expect((await command(['extract', '@/a.docx', '--format', 'xml'], {})).code).toBe(2);
  });

  it('refuses what is no file, which may never end', async () => {
    const { code, err } = await command(['extract', '@/', '--lang', 'en'], { 'a/b': '' });
    expect([code, err]).toEqual([3, expect.stringContaining('it is not a file')]);
    if (process.platform === 'win32') return;
    expect((await command(['extract', '/dev/zero'], {})).code).toBe(3);
  });
});
