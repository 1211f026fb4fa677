import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import { run } from '../../../src/app/cli/run.js';
import { VERBS } from '../../../src/app/cli/verbs/index.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult, smallReport } from '../../support/report.js';
import { command } from './support/command.js';

const SMALL = JSON.stringify(smallReport());
const TWO = JSON.stringify(
  smallReport({
    categories: ([1, 2] as const).map((number) => ({
      number,
      items: [{ code: `${number}.1` as const, levels: [{ level: 'basic' as const, result: 'ก' }] }],
    })),
  }),
);

describe('pmqa-report build', () => {
  it('writes both files beside the report and prints their paths, pages and sizes', async () => {
    const { code, out, err, files } = await command(['build', '@/a.json']);
    expect([code, err, files]).toEqual([0, '', ['a.docx', 'a.json', 'a.pdf']]);
    expect(out).toMatch(/a\.docx {2}\(\d+ kB\)\n.*a\.pdf {2}\(1 หน้า, \d+ kB\)\n/u);
  });

  it('speaks English with --lang en', async () => {
    expect((await command(['build', '@/a.json', '--formats', 'pdf', '--lang', 'en'])).out).toMatch(
      /\(1 page, \d+ kB\)/u,
    );
    expect((await command(['build', '@/b.json', '--lang', 'en'])).err).toMatch(/there is no such file/u);
  });

  it('makes the folder that --out names', async () => {
    const { files } = await command(['build', '@/a.json', '--out', '@/ผล ลัพธ์/x', '--formats', 'docx']);
    expect(files).toContain(path.join('ผล ลัพธ์', 'x', 'a.docx'));
  });

  it('writes a pair of files for each category with --split', async () => {
    const { files, code } = await command(['build', '@/a.json', '--split', 'category', '--formats', 'docx'], {
      'a.json': TWO,
    });
    expect([code, files]).toEqual([0, ['a-1.docx', 'a-2.docx', 'a.json']]);
  });

  it('prints the categories that --only names, and says which there are', async () => {
    const split = ['build', '@/a.json', '--split', 'category', '--formats', 'docx', '--only'];
    expect((await command([...split, '2'], { 'a.json': TWO })).files).toEqual(['a-2.docx', 'a.json']);
    const { code, err } = await command([...split, '3'], { 'a.json': TWO });
    expect([code, err]).toEqual([2, 'รายงานนี้ไม่มีหมวดหรือประเด็น 3 มีหมวด 1, 2\n']);
  });

  it('prints the result as JSON with --json', async () => {
    const { out } = await command(['build', '@/a.json', '--json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      files: [
        { path: expect.stringMatching(/a\.docx$/u), format: 'docx', bytes: expect.any(Number) },
        { path: expect.stringMatching(/a\.pdf$/u), format: 'pdf', pages: 1, bytes: expect.any(Number) },
      ],
      findings: 0,
      warnings: [],
    });
    const failed = await command(['build', '@/b.json', '--json']);
    expect([failed.code, failed.err]).toEqual([3, '']);
    expect(JSON.parse(failed.out)).toMatchObject({ ok: false, error: { kind: 'read', code: 'not-found' } });
  });

  it('takes digits, date, alignment and a title page', async () => {
    const options = ['--digits', 'thai', '--date', '2021-01-05', '--align', 'justify', '--title-page'];
    const { code, out } = await command(['build', '@/a.json', '--formats', 'pdf', ...options]);
    expect([code, out]).toEqual([0, expect.stringContaining('(2 หน้า')]);
  });

  it('warns of pictures and builds all the same', async () => {
    const report = JSON.stringify(reportWithResult([{ type: 'figure', image: 'ไม่มี.png' }]));
    const { code, err } = await command(['build', '@/a.json', '--formats', 'docx'], { 'a.json': report });
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^.*:\d+:\d+: คำเตือน: ประเด็น 1\.1 ระดับ Basic .*: ใช้ภาพ ไม่มี\.png ไม่ได้: ไม่พบไฟล์/u),
    ]);
  });

  it.each<[string, number, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    [
      'an invalid report',
      1,
      ['build', '@/a.json'],
      { 'a.json': '{\n "agency": "ก",\n "fiscalYear": 2020 }' },
      /รายงานมีข้อผิดพลาด 1 จุด\n.*a\.json:3:2\n.*fiscalYear\): 2020 เป็นปี ค\.ศ\./u,
    ],
    ['a syntax error', 1, ['build', '@/a.json'], { 'a.json': '{\n x' }, /a\.json:2:2: เขียนผิดรูปแบบ/u],
    [
      'a template that cannot be used',
      1,
      ['build', '@/a.json', '--template', '@/t'],
      { 'a.json': SMALL, 't/title.hbs': '{{{a}}}' },
      /แม่แบบใช้ไม่ได้\n {2}title\.hbs:1:1/u,
    ],
    ['an unknown command', 2, ['bulid', '@/a.json'], {}, /ไม่รู้จักคำสั่ง bulid[^]*build หรือไม่[^]*ดูวิธีใช้/u],
    ['no command', 2, [], {}, /วิธีใช้:/u],
    ['no report', 2, ['build'], {}, /ไม่ได้ระบุ <รายงาน>/u],
    ['an unknown option', 2, ['build', '@/a.json', '--colour'], {}, /ไม่รู้จักตัวเลือก --colour/u],
    ['an unknown format', 2, ['build', '@/a.json', '--formats', 'odt'], {}, /docx, pdf/u],
    ['a category out of range', 2, ['build', '@/a.json', '--only', '8'], {}, /หมวด 0 ถึง 7/u],
    ['unknown digits', 2, ['build', '@/a.json', '--digits', 'roman'], {}, /ใช้ได้เฉพาะ thai, arabic/u],
    [
      'a date that is not there',
      2,
      ['build', '@/a.json', '--date', '2021-02-29'],
      { 'a.json': SMALL },
      /ไม่มีในปฏิทิน/u,
    ],
    [
      'a kind of file that it does not know',
      2,
      ['build', '@/a.txt'],
      { 'a.txt': 'ก' },
      /\.json \.yaml \.yml/u,
    ],
    ['a missing report', 3, ['build', '@/a.json'], {}, /ไม่พบไฟล์/u],
    [
      'a missing template',
      3,
      ['build', '@/a.json', '--template', '@/t'],
      { 'a.json': SMALL },
      /ไม่พบไฟล์หรือโฟลเดอร์ .*t/u,
    ],
    [
      'a file as the output folder',
      3,
      ['build', '@/a.json', '--out', '@/x'],
      { 'a.json': SMALL, x: '' },
      /บันทึกไม่ได้/u,
    ],
    [
      'a folder as the output file',
      3,
      ['build', '@/a.json'],
      { 'a.json': SMALL, 'a.pdf/x': '' },
      /a\.pdf: บันทึกไม่ได้ .*มีโฟลเดอร์ชื่อนี้อยู่แล้ว/u,
    ],
  ])('ends for %s with code %d and writes nothing', async (_name, expected, args, files, words) => {
    const { code, err, files: left } = await command(args, files);
    expect([code, err]).toEqual([expected, expect.stringMatching(words)]);
    expect(left.filter((name) => /\.docx$|\.tmp$/u.test(name))).toEqual([]);
  });

  it('writes nothing when one of several documents fails, and leaves an older file whole', async () => {
    const { files, code } = await command(
      ['build', '@/a.json', '--split', 'category', '--only', '1,3', '--formats', 'docx'],
      { 'a.json': TWO, 'a-1.docx': 'old' },
      async (folder) => expect(await readFile(path.join(folder, 'a-1.docx'), 'utf8')).toBe('old'),
    );
    expect([code, files]).toEqual([2, ['a-1.docx', 'a.json']]);
  });

  it('gives help and version with code 0', async () => {
    expect(await command(['build', '--help'], {})).toMatchObject({
      code: 0,
      out: expect.stringContaining('--title-page'),
    });
    expect(await command(['--version'], {})).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+/u),
    });
  });
});

describe('messages about a template', () => {
  const files = { 'a.json': SMALL, 'ours/theme.yaml': 'page:\n  header: มาก\n  footr: 1 cm\n' };
  const built = (...rest: readonly string[]): ReturnType<typeof command> =>
    command(['build', '@/a.json', '--template', '@/ours', ...rest], files);

  it('are in Thai, with line and column', async () => {
    const { err, code } = await built();
    expect(code).toBe(1);
    expect(err).toContain('theme.yaml:2:3: page.header: “มาก” ไม่ใช่ความยาว');
    expect(err).toContain('theme.yaml:3:3: page.footr: ไม่รู้จักช่อง “footr”');
  });

  it('are in English with --lang en', async () => {
    expect((await built('--lang', 'en')).err).not.toMatch(/ไม่|ให้/u);
  });
});

describe('help', () => {
  const verbs = VERBS.flatMap((each) =>
    'verbs' in each ? each.verbs.map(({ name }) => `${each.name} ${name}`) : [each.name],
  );
  /** Placeholders with English letters, such as `<dir>` and `[options]`; endings of files are no English. */
  const english = /[<[][\w-]*[a-z][\w -]*[>\]]/gu;

  it.each(verbs)('of %s has examples and exit codes, in Thai and in English', async (verb) => {
    const call = verb.split(' ');
    const thai = await command([...call, '--help'], {});
    expect([thai.code, thai.out]).toEqual([
      0,
      expect.stringMatching(/วิธีใช้:[^]*ตัวอย่าง:\n {2}pmqa[^]*รหัสจบการทำงาน: 0/u),
    ]);
    expect(thai.out.match(/^ {2}[^p\n].* {2}[a-z][\w ,]{12,}$/gmu)).toBeNull();
    expect(thai.out.match(english)).toBeNull();
    const inEnglish = await command([...call, '--help', '--lang', 'en'], {});
    expect(inEnglish.out).toMatch(/Usage:[^]*Examples:\n {2}pmqa[^]*Exit codes: 0/u);
    expect(inEnglish.out.replace('ด าเนนิการ becomes ดำเนินการ', '')).not.toMatch(/[ก-๙]/u);
  });

  it('of the program names every verb, with no English among the Thai', async () => {
    const { out } = await command(['--help'], {});
    for (const { name } of VERBS) expect(out).toMatch(new RegExp(`^ {2}${name} .*[ก-๙]`, 'mu'));
    expect(out.match(english)).toBeNull();
  });

  it('is shown for a verb by the verb help', async () => {
    expect(await command(['help', 'build'], {})).toMatchObject({
      code: 0,
      out: expect.stringContaining('pmqa-report build'),
    });
  });
});

describe('a wrong call', () => {
  it.each<[readonly string[], string, string]>([
    [['build'], 'ไม่ได้ระบุ <รายงาน>', '<report> is missing'],
    [['batch', 'a'], 'ต้องระบุตัวเลือก -o, --out <โฟลเดอร์>', 'the option -o, --out <dir> is required'],
    [['build', 'a', '--out'], '--out <โฟลเดอร์> ต้องมีค่า', '--out <dir> needs a value'],
    [['build', 'a', 'b'], 'รับได้ 1 ค่า แต่พบ 2 ค่า', 'expected 1, found 2'],
    [['check', 'a', '--jsn'], 'หมายถึง --json หรือไม่', 'did you mean --json?'],
    [['bulid'], 'หมายถึง build หรือไม่', 'did you mean build?'],
    [['build', 'a', '--only', '1.5'], 'รหัสประเด็น เช่น 1,2.3', 'codes of items, such as 1,2.3'],
    [['build', 'a', '--keep-together', 'a,,b'], 'อย่างน้อยหนึ่งรายการ', 'one or more, separated by commas'],
    [['init', 'a', '--year', '2026'], 'ปี พ.ศ. เช่น 2569', 'a year of the Buddhist era, such as 2569'],
    [['import', 'a', '-o', 'b', '--round', '3'], 'ใช้ได้เฉพาะ 6, 9, 12', 'use 6, 9 or 12'],
    [['build', 'a', '--limits', 'pages'], 'เช่น pages=500', 'such as pages=500'],
    [['preview', 'a', '--port', '70000'], 'จำนวนเต็ม 0 ถึง 65535', 'a whole number from 0 to 65535'],
  ])('%j ends with 2 and says what to write', async (args, thai, english) => {
    const { code, err } = await command(args, {});
    expect([code, err]).toEqual([2, expect.stringContaining(thai)]);
    expect(err).toMatch(/^ผิดพลาด: .*\n\(ดูวิธีใช้ด้วย --help\)\n$/u);
    const spoken = await command([...args.slice(0, 1), '--lang', 'en', ...args.slice(1)], {});
    expect([spoken.code, spoken.err]).toEqual([2, expect.stringContaining(english)]);
    expect(spoken.err).not.toMatch(/[ก-๙]/u);
  });
});

describe('pmqa-report template eject', () => {
  it('copies the official template, which then builds the same bytes', async () => {
    const ejected = await command(['template', 'eject', '@/ours'], {});
    expect(ejected.code).toBe(0);
    expect(ejected.files).toEqual(
      expect.arrayContaining([path.join('ours', 'theme.yaml'), path.join('ours', 'blocks', 'list.hbs')]),
    );
    await inFolder({ 'a.json': SMALL }, async (folder) => {
      const build = async (out: string, ...rest: readonly string[]): Promise<Buffer[]> => {
        const json = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
        await run(['build', path.join(folder, 'a.json'), '--out', path.join(folder, out), ...rest]);
        json.mockRestore();
        return Promise.all(['a.docx', 'a.pdf'].map((name) => readFile(path.join(folder, out, name))));
      };
      const { ejectTemplate } = await import('../../../src/tools/template/index.js');
      await ejectTemplate(path.join(folder, 'ours'));
      expect(await build('second', '--template', path.join(folder, 'ours'))).toEqual(await build('first'));
    });
  });

  it('writes over no file', async () => {
    expect(await command(['template', 'eject', '@'], { x: '' })).toMatchObject({
      code: 3,
      err: expect.stringMatching(/มีไฟล์อยู่แล้ว/u),
    });
  });
});

describe('check', () => {
  it('lists findings with their place and ends with 0 when none is an error', async () => {
    const empty = JSON.stringify(reportWithResult(''));
    const { code, out } = await command(['check', '@/a.json', '--lang', 'en'], { 'a.json': empty });
    expect(code).toBe(0);
    expect(out).toMatch(/a\.json:\d+:\d+: warning: 1\.1 Basic: there is no result yet/u);
  });

  it('ends with 1 when something should not be submitted, and tells it as JSON', async () => {
    const personal = JSON.stringify(reportWithResult('เลขที่ 1103702071811'));
    const { code, out } = await command(['check', '@/a.json', '--json'], { 'a.json': personal });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, findings: [{ code: 'citizen-id' }] });
  });
});

describe('the built command', () => {
  const main = fileURLToPath(new URL('../../../dist/bundle/main.js', import.meta.url));
  const start = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

  it('ends with the code of what happened', async () => {
    await inFolder({ 'รายงาน 1.yaml': 'agency: ก\nfiscalYear: 2563\n' }, async (folder) => {
      const report = path.join(folder, 'รายงาน 1.yaml');
      expect(start('build', report, '--formats', 'docx')).toMatchObject({ status: 0, stderr: '' });
      expect(start('build', report, '--formats', 'odt').status).toBe(2);
      expect(start('build', path.join(folder, 'x.yaml')).status).toBe(3);
      await writeFile(report, 'agency: ก\nfiscalYear: 2020\n');
      expect(start('build', report).status).toBe(1);
    });
  });
});
