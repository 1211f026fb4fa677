import { execFile } from 'node:child_process';
import { chmod, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { progressLine } from '../../../src/app/cli/print/batch-progress.js';
import { inFolder } from '../../support/folder.js';
import { smallReport } from '../../support/report.js';

const COMMAND = fileURLToPath(new URL('../../../dist/bundle/main.js', import.meta.url));
const SMALL = JSON.stringify(smallReport());
const FILES = { 'in/a.json': SMALL, 'in/ข/b.json': SMALL, 'in/bad.json': '{"agency":""}' };

/** The built command: its threads cannot start from source. */
const batch = (folder: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const given = [
      'batch',
      path.join(folder, 'in'),
      '--out',
      path.join(folder, 'out'),
      '--lang',
      'en',
      ...args,
    ];
    execFile(process.execPath, [COMMAND, ...given], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('pmqa-report batch', () => {
  it('builds every report, keeps the folders, and tells of those that fail', () =>
    inFolder(FILES, async (folder) => {
      const { code, out, err } = await batch(folder, '--formats', 'docx', '--jobs', '2');
      expect([code, out.trim().split(': ').at(-1)]).toEqual([1, '2 done, 0 skipped, 1 failed']);
      expect(err).toMatch(/bad\.json: the report has \d+ issue/u);
      const files = await readdir(path.join(folder, 'out'), { recursive: true });
      const made = files.filter((file) => file.endsWith('.docx')).sort();
      expect(made).toEqual(['a.docx', path.join('ข', 'b.docx')]);
    }));

  it('prints the warnings of each report, and gives them in its JSON', () =>
    inFolder({ 'in/a.json': SMALL.replace('"agency":"', '"agency":"การด าเนินงาน ') }, async (folder) => {
      expect((await batch(folder, '--formats', 'docx')).err).toMatch(/a\.json: 1 warning\n {2}\S/u);
      const { out } = await batch(folder, '--formats', 'docx', '--force', '--json');
      const [warned] = JSON.parse(out).warned;
      expect(path.basename(warned.file)).toBe('a.json');
      expect(warned.warnings).toHaveLength(1);
    }));

  it('goes on where it was stopped with --skip-existing: what changed, what failed, what is missing', () =>
    inFolder(FILES, async (folder) => {
      await batch(folder, '--formats', 'docx');
      await writeFile(path.join(folder, 'in/bad.json'), SMALL);
      const summary = JSON.parse((await batch(folder, '--formats', 'docx', '--skip-existing', '--json')).out);
      expect(summary).toMatchObject({ ok: true, written: ['bad'], skipped: 2, failed: [] });
      const other = JSON.parse((await batch(folder, '--formats', 'pdf', '--skip-existing', '--json')).out);
      expect(other).toMatchObject({ skipped: 0 });
    }));
});

describe('pmqa-report batch where something cannot be read', () => {
  const outcome = async (folder: string): Promise<unknown> => {
    const { code, out } = await batch(folder, '--formats', 'docx', '--skip-existing', '--json');
    const { written, failed } = JSON.parse(out);
    const codes = failed.map((each: { file: string; code: string }) => [
      path.relative(folder, each.file),
      each.code,
    ]);
    // Two jobs: the shorter report may be ready first.
    return { code, written: written.toSorted(), failed: Object.fromEntries(codes) };
  };

  it('names a link that leads in a circle and builds the others', () =>
    inFolder({ 'in/a.json': SMALL, 'in/ข/b.json': SMALL }, async (folder) => {
      await symlink('circle.json', path.join(folder, 'in/circle.json'));
      const failed = { [path.join('in', 'circle.json')]: 'not-readable' };
      expect(await outcome(folder)).toEqual({ code: 1, written: ['a', path.join('ข', 'b')], failed });
    }));

  // The root of a system may read everything.
  (process.getuid?.() === 0 ? it.skip : it)('names a file and a folder and builds the others', () =>
    inFolder({ 'in/a.json': SMALL, 'in/b.json': SMALL, 'in/ข/c.json': SMALL }, async (folder) => {
      const closed = ['in/b.json', 'in/ข'].map((name) => path.join(folder, name));
      await Promise.all(closed.map((each) => chmod(each, 0)));
      const failed = { [path.join('in', 'b.json')]: 'not-readable', [path.join('in', 'ข')]: 'not-readable' };
      expect(await outcome(folder)).toEqual({ code: 1, written: ['a'], failed });
      await Promise.all(closed.map((each) => chmod(each, 0o700)));
    }),
  );
});

describe('pmqa-report batch over Word files that people edited', () => {
  const edit = async (folder: string): Promise<Uint8Array> => {
    const file = path.join(folder, 'out/a.docx');
    const parts = unzipSync(await readFile(file));
    const xml = strFromU8(parts['word/document.xml']!).replace('ผู้บริหาร', 'ท่านผู้บริหาร');
    const edited = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
    await writeFile(file, edited);
    return edited;
  };

  it('leaves them with --skip-existing and says so; without it they have failed', () =>
    inFolder({ 'in/a.json': SMALL, 'in/b.json': SMALL }, async (folder) => {
      await batch(folder, '--formats', 'docx');
      const edited = await edit(folder);
      const skipping = await batch(folder, '--formats', 'docx', '--skip-existing');
      expect([skipping.code, skipping.err]).toEqual([
        0,
        expect.stringContaining('edited since it was built'),
      ]);
      expect(skipping.out).toContain('0 done, 1 skipped, 1 left as they are, 0 failed');
      expect((await batch(folder, '--formats', 'docx')).code).toBe(3);
      expect(new Uint8Array(await readFile(path.join(folder, 'out/a.docx')))).toEqual(edited);
      expect((await batch(folder, '--formats', 'docx', '--force')).code).toBe(0);
    }));

  it('makes files for submission again where a batch has written them and nobody else', () =>
    inFolder({ 'in/a.json': SMALL }, async (folder) => {
      const final = ['--formats', 'docx', '--final'];
      await batch(folder, ...final);
      await writeFile(path.join(folder, 'in/a.json'), JSON.stringify(smallReport({ title: 'ใหม่' })));
      expect((await batch(folder, ...final)).code).toBe(0);
      await edit(folder);
      await writeFile(path.join(folder, 'in/a.json'), SMALL);
      expect((await batch(folder, ...final)).code).toBe(3);
    }));
});

describe('progressLine', () => {
  it('shows the part done, the rate and the time left', () => {
    const state = { done: 20, failed: 0, skipped: 100, total: 240, seconds: 10 };
    const bar = '█'.repeat(12) + '░'.repeat(12);
    expect(progressLine(state, 'en')).toBe(`${bar} 120/240  2.0 reports/s  01:00 left`);
    expect(progressLine({ ...state, done: 19, failed: 1 }, 'th')).toContain('120/240 (ไม่สำเร็จ 1)');
    expect(progressLine({ ...state, done: 0 }, 'en')).not.toContain('left');
  });
});
