import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../src/generate/generator.js';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { smallReport } from '../../support/report.js';
import { command } from './support/command.js';

const REPORT = smallReport();
const SMALL = JSON.stringify(REPORT);
const CHANGED = JSON.stringify(smallReport({ title: 'ชื่อใหม่' }));
const DOCX = ['build', '@/a.json', '--formats', 'docx', '--lang', 'en'];

const typed = (word: Uint8Array): Uint8Array => {
  const parts = unzipSync(word);
  const xml = strFromU8(parts['word/document.xml']!);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('ผู้บริหาร', 'ท่านผู้บริหาร')) });
};
const without = (word: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(word)).filter(([name]) => !name.startsWith('customXml'))),
  );

const built = await wordFile(REPORT);
const { pdf } = await generateReport(REPORT, { formats: ['pdf'] });
const edited = typed(built);
const foreign = without(built);

describe('build over a Word file', () => {
  it('replaces one that nobody edited, without a question', async () => {
    const { code, err } = await command(DOCX, { 'a.json': CHANGED, 'a.docx': built });
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    [
      'one that was edited',
      edited,
      /a\.docx: edited since it was built.*pmqa-report extract.*--out.*--force/su,
    ],
    [
      'one without provenance',
      foreign,
      /a\.docx: the program cannot tell whether people have changed this file.*pmqa-report import/su,
    ],
  ])('refuses %s with code 3 and says what to do', async (_, word, said) => {
    const { code, err, out } = await command(DOCX, { 'a.json': CHANGED, 'a.docx': word });
    expect([code, out, err]).toEqual([3, '', expect.stringMatching(said)]);
    const json = await command([...DOCX, '--json'], { 'a.json': CHANGED, 'a.docx': word });
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, error: { kind: 'overwrite', files: [{}] } });
  });

  it.each<[string, readonly string[]]>([
    ['as it is', []],
    ['with --dry-run', ['--dry-run']],
  ])('says in its own words that a link leads in a circle: %s', async (_, more) => {
    const circle = (folder: string): Promise<void> => symlink('a.docx', path.join(folder, 'a.docx'));
    const { code, err } = await command([...DOCX, ...more], { 'a.json': SMALL }, circle);
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/a\.docx: cannot be written \(ELOOP\); the links/u),
    ]);
  });

  it('says that a PDF of this program was saved by another one', async () => {
    const saved = Buffer.concat([pdf!, Buffer.from('xref\nstartxref\n9\n%%EOF\n')]);
    const args = ['build', '@/a.json', '--formats', 'pdf', '--lang', 'en'];
    const { code, err } = await command(args, { 'a.json': CHANGED, 'a.pdf': saved });
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/a\.pdf: built by this program and saved by another/u),
    ]);
  });

  it('writes neither file where one is refused', async () => {
    const files = { 'a.json': CHANGED, 'a.docx': edited };
    expect((await command(['build', '@/a.json'], files)).files).toEqual(['a.docx', 'a.json']);
  });

  it('overwrites with --force, and shows what it would do with --dry-run', async () => {
    const files = { 'a.json': CHANGED, 'a.docx': edited };
    expect((await command([...DOCX, '--force'], files)).code).toBe(0);
    const dry = await command([...DOCX, '--dry-run'], files);
    expect([dry.code, dry.out]).toEqual([3, expect.stringMatching(/^refuse: .*a\.docx\n$/u)]);
    const json = await command([...DOCX, '--dry-run', '--json', '--out', '@/b'], files);
    expect(JSON.parse(json.out)).toMatchObject({
      ok: true,
      dryRun: true,
      files: [{ action: 'write', state: 'new' }],
    });
    expect(json.files).toEqual(['a.docx', 'a.json']);
  });

  it('goes on after an extraction has taken the edits over', async () => {
    const files = {
      'a/report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2563\n',
      'a/1/1.1/basic.md': 'ผู้บริหารกำหนดวิสัยทัศน์\n',
      'a.docx': edited,
    };
    const build = ['build', '@/a', '--formats', 'docx'];
    expect((await command(build, files)).code).toBe(3);
    const extracted = await command(['extract', '@/a.docx', '--out', '@/a', '--format', 'folder'], files);
    expect(extracted.text('a/1/1.1/basic.md')).toBe('ท่านผู้บริหารกำหนดวิสัยทัศน์\n');
    expect(
      (await command(build, { ...files, 'a/1/1.1/basic.md': extracted.text('a/1/1.1/basic.md')! })).code,
    ).toBe(0);
  });
});

describe('build over a PDF', () => {
  const args = ['build', '@/a.json', '--formats', 'pdf', '--lang', 'en'];

  it('replaces one of ours', async () => {
    expect((await command(args, { 'a.json': CHANGED, 'a.pdf': pdf! })).code).toBe(0);
  });

  it('refuses one of another program, and one that a program has added to', async () => {
    const commented = Buffer.concat([pdf!, Buffer.from('\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n')]);
    for (const data of ['%PDF-1.7 other', commented])
      expect((await command(args, { 'a.json': CHANGED, 'a.pdf': data })).code).toBe(3);
  });
});

describe('an imported original', () => {
  it('is not written over by a build of its folder', async () => {
    const files = { 'รายงาน.docx': foreign };
    const imported = await command(['import', '@/รายงาน.docx', '--out', '@/รายงาน'], files);
    expect(imported.code).toBe(0);
    const folder = Object.fromEntries(
      ['report.yaml', '1/1.1/basic.md'].map((name) => [`รายงาน/${name}`, imported.text(`รายงาน/${name}`)!]),
    );
    const { code, err } = await command(['build', '@/รายงาน', '--lang', 'en'], { ...files, ...folder });
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('cannot tell whether people have changed this file'),
    ]);
  });

  it('is imported to a full folder with --force alone, and shown with --dry-run', async () => {
    const files = { 'a.docx': foreign, 'b/report.yaml': 'ของเดิม' };
    const args = ['import', '@/a.docx', '--out', '@/b'];
    expect((await command(args, files)).code).toBe(3);
    const forced = await command([...args, '--force'], files);
    expect([forced.code, forced.text('b/report.yaml')]).toEqual([0, expect.stringContaining('agency')]);
    const dry = await command([...args, '--force', '--dry-run', '--lang', 'en'], files);
    expect([dry.out.split('\n')[0], dry.text('b/report.yaml')]).toEqual([
      expect.stringMatching(/^replace: .*report\.yaml/u),
      'ของเดิม',
    ]);
  });
});

describe('extract over what is there', () => {
  const other = JSON.stringify(smallReport({ agency: 'กรมอื่น', fiscalYear: 2560, categories: [] }));

  it('refuses the report of another agency', async () => {
    const args = ['extract', '@/a.docx', '--out', '@/b', '--lang', 'en'];
    const { code, err, text } = await command(args, { 'a.docx': edited, 'b/report.json': other });
    expect([code, err, text('b/report.json')]).toEqual([3, expect.stringContaining('another report'), other]);
    const forced = await command([...args, '--force'], { 'a.docx': edited, 'b/report.json': other });
    expect([forced.code, forced.text('b/report.json')]).toEqual([0, expect.stringContaining('ท่านผู้บริหาร')]);
  });

  it('keeps comments of a report file', async () => {
    const yaml =
      "# ร่างที่สอง\nagency: กรมตัวอย่าง\nfiscalYear: 2563\ncategories:\n  - number: 1\n    items:\n      - code: '1.1' # หลัก\n        levels:\n          - level: basic\n            result: ผู้บริหารกำหนดวิสัยทัศน์\n";
    const args = ['extract', '@/a.docx', '--out', '@/b', '--format', 'yaml'];
    const { code, text } = await command(args, { 'a.docx': edited, 'b/report.yaml': yaml });
    expect([code, text('b/report.yaml')?.match(/#.*/gu)]).toEqual([0, ['# ร่างที่สอง', '# หลัก']]);
    expect(text('b/report.yaml')).toContain('ท่านผู้บริหาร');
  });

  it('does not write over notes that have the name of a level', async () => {
    const args = ['extract', '@/a.docx', '--out', '@/b', '--format', 'folder'];
    const { code, text } = await command(args, { 'a.docx': edited, 'b/1/1.1/basic.md': 'ของเดิม' });
    expect([code, text('b/1/1.1/basic.md')]).toEqual([3, 'ของเดิม']);
  });
});

const unix = process.platform === 'win32' ? describe.skip : describe;

unix('outputs that are links or devices', () => {
  it('are written through', async () => {
    let at = '';
    let link = '';
    let data: Buffer | undefined;
    const args = ['build', '@/a.json', '--formats', 'pdf'];
    await command(args, { 'a.json': SMALL, 'else/old.pdf': pdf! }, async (folder) => {
      at = folder;
      await symlink('else/new.pdf', path.join(folder, 'a.pdf'));
      await writeFile(path.join(folder, 'else/new.pdf'), pdf!);
      const { run } = await import('../../../src/app/cli/run.js');
      await writeFile(path.join(folder, 'a.json'), CHANGED);
      await run(args.map((arg) => arg.replace('@', folder)));
      link = await readlink(path.join(folder, 'a.pdf'));
      data = await readFile(path.join(folder, 'else/new.pdf'));
    });
    expect(at).not.toBe('');
    expect([link, data?.equals(Buffer.from(pdf!))]).toEqual(['else/new.pdf', false]);
  });

  it('are made where a link leads to nothing yet, and refused where links go round', async () => {
    const args = ['build', '@/a.json', '--formats', 'pdf', '--lang', 'en'];
    const made = await command(args, { 'a.json': SMALL }, async (folder) => {
      await mkdir(path.join(folder, 'else'));
      await symlink('else/new.pdf', path.join(folder, 'a.pdf'));
    });
    expect([made.code, made.files]).toEqual([0, ['a.json', 'a.pdf', 'else', 'else/new.pdf']]);
    const round = await command(args, { 'a.json': SMALL }, (folder) =>
      symlink('a.pdf', path.join(folder, 'a.pdf')),
    );
    expect(round.code).toBe(3);
  });

  it('are refused where they are pipes', async () => {
    const { code, err } = await command([...DOCX], { 'a.json': SMALL }, async (folder) => {
      execFileSync('mkfifo', [path.join(folder, 'a.docx')]);
      expect((await lstat(path.join(folder, 'a.docx'))).isFIFO()).toBe(true);
    });
    expect([code, err]).toEqual([3, expect.stringContaining('not a regular file')]);
  });
});
