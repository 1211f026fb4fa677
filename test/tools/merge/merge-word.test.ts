import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extractWord } from '../../../src/tools/merge/word.js';
import { readReport } from '../../../src/read/index.js';
import { mergeWord, MergeError, type MergeOptions, type WordMerge } from '../../../src/tools/merge/index.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { wordFile } from '../extract/support/word-file.js';
import { inFolder } from '../../support/folder.js';
import { merging as mergingInto, nothing, ROW } from './support/merging.js';

const BASIC = [
  '---',
  '# ถามกลุ่มงานก่อนแก้',
  'guidelines: |',
  '  - [x] แนวทางหนึ่ง',
  'evidence:',
  '  - title: คำสั่ง # ฉบับล่าสุด',
  '---',
  '',
  '* ข้อหนึ่ง',
  '* ข้อสอง _เอียง_',
  '',
].join('\n');
const FILES = {
  'report.yaml': '# รายงานของเรา\nagency: กรมตัวอย่าง # ชื่อเต็ม\nfiscalYear: 2568\ncontact: โทร 1\n',
  '1/1.1 ระบบ/basic.md': BASIC,
  '1/1.1 ระบบ/advance.md': 'ผลสอง\n',
};

/** Merges into the folder above, where no other is given. */
const merging = (
  changes: Parameters<typeof mergingInto>[0],
  editFolder: Parameters<typeof mergingInto>[1],
  check: Parameters<typeof mergingInto>[2],
  options: MergeOptions = { format: 'folder' },
  files: Readonly<Record<string, string | Uint8Array>> = FILES,
): Promise<void> => mergingInto(changes, editFolder, check, options, files);

describe('a Word file merged into its folder', () => {
  it('changes nothing where it was not edited', () =>
    merging([], nothing, ({ files, conflicts, kept }) => {
      expect([[...files], conflicts, kept]).toEqual([[], [], []]);
    }));

  it('writes the field that was edited, and leaves comments and other fields as people wrote them', () =>
    merging([['แนวทางหนึ่ง', 'แนวทางใหม่']], nothing, ({ files, text }) => {
      expect([...files.keys()]).toEqual(['1/1.1 ระบบ/basic.md']);
      expect(text('1/1.1 ระบบ/basic.md')).toBe(BASIC.replace('แนวทางหนึ่ง', 'แนวทางใหม่'));
    }));

  it.each(['header1', 'footer1'])('says what was typed into %s, which no field holds', (part) =>
    inFolder(FILES, async (folder) => {
      const parts = unzipSync(await wordFile(await readReport(folder)));
      const name = `word/${part}.xml`;
      const typed = '<w:r><w:t>ข้อความที่พิมพ์เพิ่ม</w:t></w:r></w:p>';
      const edited = { ...parts, [name]: strToU8(strFromU8(parts[name]!).replace('</w:p>', typed)) };
      const { warnings } = extractWord(zipSync(edited));
      expect(warnings).toMatchObject([{ code: 'not-read', where: 'edit' }]);
      expect(warnings[0]?.message.th).toContain('ข้อความที่พิมพ์เพิ่ม');
    }),
  );

  it('keeps what was changed in the folder since', () =>
    merging(
      [['แนวทางหนึ่ง', 'แนวทางใหม่']],
      (folder) =>
        writeFile(path.join(folder, '1/1.1 ระบบ/basic.md'), BASIC.replace('ข้อสอง', 'ข้อสองแก้ในโฟลเดอร์')),
      ({ text, conflicts }) => {
        expect(conflicts).toEqual([]);
        expect(text('1/1.1 ระบบ/basic.md')).toContain('แนวทางใหม่');
        expect(text('1/1.1 ระบบ/basic.md')).toContain('ข้อสองแก้ในโฟลเดอร์');
      },
    ));

  it('keeps both texts of a conflict, and says so until it is resolved', () =>
    merging(
      [['ผลสอง', 'ผลสองจาก Word']],
      (folder) => writeFile(path.join(folder, '1/1.1 ระบบ/advance.md'), 'ผลสองจากโฟลเดอร์\n'),
      async ({ files, conflicts, folder }) => {
        const [conflict] = conflicts;
        expect(conflict).toMatchObject({
          key: 'categories/1/items/1.1/levels/advance/result',
          ours: 'ผลสองจากโฟลเดอร์',
          theirs: 'ผลสองจาก Word',
          file: expect.stringMatching(/^1\/1\.1 ระบบ\/advance\.conflict-[0-9a-f]{8}\.md$/u),
        });
        expect([...files]).toEqual([[conflict!.file, 'ผลสองจาก Word\n']]);
        await writeFile(path.join(folder, conflict!.file!), 'ผลสองจาก Word\n');
        const { generateReport } = await import('../../../src/generate/generator.js');
        const { warnings } = await generateReport(await readReport(folder), { formats: ['docx'] });
        expect(warnings.map(({ code }) => code)).toEqual([
          'conflict',
          'comment-in-value',
          'comment-in-value',
        ]);
      },
    ));

  it('removes the file of a row that was deleted, unless it changed since', async () => {
    await merging([[ROW, '']], nothing, ({ files }) => {
      expect([...files]).toEqual([['1/1.1 ระบบ/advance.md', undefined]]);
    });
    await merging(
      [[ROW, '']],
      (folder) => writeFile(path.join(folder, '1/1.1 ระบบ/advance.md'), 'แก้แล้ว\n'),
      ({ files, conflicts }) => {
        expect([...files]).toEqual([]);
        expect(conflicts).toEqual([{ key: expect.stringMatching(/advance$/u), ours: 'แก้แล้ว' }]);
      },
    );
  });

  it('takes over a field of the report beside comments', () =>
    merging([[/>1\.1 [^<]*</u, '>1.1 ชื่อใหม่<']], nothing, ({ text, files }) => {
      expect([...files.keys()]).toEqual(['report.yaml']);
      expect(text('report.yaml').startsWith(FILES['report.yaml'])).toBe(true);
      expect(text('report.yaml')).toContain('title: ชื่อใหม่');
    }));

  it('with force lets the Word file’s text stand', () =>
    merging(
      [['ผลสอง', 'ผลสองจาก Word']],
      (folder) => writeFile(path.join(folder, '1/1.1 ระบบ/advance.md'), 'ผลสองจากโฟลเดอร์\n'),
      ({ files, conflicts }) => {
        expect([[...files], conflicts]).toEqual([[['1/1.1 ระบบ/advance.md', 'ผลสองจาก Word\n']], []]);
      },
      { format: 'folder', force: true },
    ));

  it('is refused by the folder of another report', () =>
    inFolder(FILES, async (folder) => {
      const word = await wordFile({ agency: 'กรมอื่น', fiscalYear: 2569, categories: [] });
      await expect(mergeWord(folder, extractWord(word), { format: 'folder' })).rejects.toBeInstanceOf(
        MergeError,
      );
    }));

  it('without provenance makes a conflict of every difference', () =>
    inFolder(FILES, async (folder) => {
      const word = await wordFile(await readReport(folder));
      await writeFile(path.join(folder, '1/1.1 ระบบ/advance.md'), 'แก้แล้ว\n');
      const { conflicts, files } = await mergeWord(
        folder,
        { ...extractWord(word), base: undefined },
        { format: 'folder' },
      );
      expect(conflicts.map(({ ours, theirs }) => [ours, theirs])).toEqual([['แก้แล้ว', 'ผลสอง']]);
      expect([...files.keys()]).toEqual([conflicts[0]!.file]);
    }));
});

const YAML = [
  '# รายงานไฟล์เดียว',
  'agency: กรมตัวอย่าง',
  'fiscalYear: 2568 # พ.ศ.',
  'categories:',
  '  - number: 1',
  '    items:',
  "      - code: '1.1'",
  '        levels:',
  '          - level: basic # ระดับต้น',
  '            result: ผลหนึ่ง',
  '          - level: advance',
  '            result: ผลสอง # ของกลุ่มแผน',
  '',
].join('\n');

describe('a Word file merged into a report file', () => {
  const options: MergeOptions = { format: 'yaml' };

  it('edits the fields that changed and keeps comments', () =>
    merging(
      [['ผลหนึ่ง', 'ผลใหม่']],
      nothing,
      async ({ text, files }) => {
        expect([...files.keys()]).toEqual(['report.yaml']);
        const lines = text('report.yaml').split('\n');
        expect(lines.filter((line) => !YAML.split('\n').includes(line)).join('\n')).toContain('ผลใหม่');
        expect(text('report.yaml').match(/#.*/gu)).toEqual(YAML.match(/#.*/gu));
      },
      options,
      { 'report.yaml': YAML },
    ));

  it('removes a row, and keeps a conflict beside', () =>
    merging(
      [
        [ROW, ''],
        ['ผลหนึ่ง', 'ผลจาก Word'],
      ],
      (folder) => writeFile(path.join(folder, 'report.yaml'), YAML.replace('ผลหนึ่ง', 'ผลจากไฟล์')),
      ({ text, files, conflicts }) => {
        expect(text('report.yaml')).not.toContain('advance');
        expect(text('report.yaml')).toContain('ผลจากไฟล์');
        expect(conflicts).toHaveLength(1);
        expect(files.get(conflicts[0]!.file!)).toContain('ผลจาก Word');
      },
      options,
      { 'report.yaml': YAML },
    ));
});

describe('pictures of a merged Word file', () => {
  const PNG = pngPicture(4, 3).data;
  const OTHER = pngPicture(5, 3).data;
  const illustrated = { ...FILES, '1/1.1 ระบบ/advance.md': '![ภาพ](a.png)\n', '1/1.1 ระบบ/a.png': PNG };

  it('are left alone where neither side changed them, and written where they are missing', () =>
    inFolder(illustrated, async (folder) => {
      const word = extractWord(await wordFile(await readReport(folder), { baseDir: folder }));
      const merge = (): Promise<WordMerge> => mergeWord(folder, word, { format: 'folder' });
      expect([...(await merge()).pictures]).toEqual([]);
      await rm(path.join(folder, '1/1.1 ระบบ/a.png'));
      expect([...(await merge()).pictures.keys()]).toEqual(['1/1.1 ระบบ/a.png']);
    }));

  it('never write over a file: one that was changed in Word gets a name of its own', () =>
    inFolder(illustrated, async (folder) => {
      const parts = unzipSync(await wordFile(await readReport(folder), { baseDir: folder }));
      const word = extractWord(zipSync({ ...parts, 'word/media/image1.png': OTHER }));
      const { pictures, files } = await mergeWord(folder, word, { format: 'folder' });
      const [name] = [...pictures.keys()];
      expect(name).toMatch(/^1\/1\.1 ระบบ\/a-[0-9a-f]{8}\.png$/u);
      expect(files.get('1/1.1 ระบบ/advance.md')).toContain(path.posix.basename(name!));
      expect(new Uint8Array(await readFile(path.join(folder, '1/1.1 ระบบ/a.png')))).toEqual(PNG);
    }));
});

describe('Word files and folders of version 0.1', () => {
  const old = new URL('../extract/made-by-0.1/', import.meta.url);

  it.each(['small.docx', 'small-thai-digits.docx', 'small-saved-by-libreoffice.docx'])(
    '%s is extracted as the report that it was made of, and merges without a change',
    async (name) => {
      const word = extractWord(await readFile(new URL(name, old)));
      const folder = new URL('small', old).pathname;
      expect(word.base).toBeUndefined();
      expect(word.report).toEqual(await readReport(folder));
      const { files, conflicts } = await mergeWord(folder, word, { format: 'folder' });
      expect([[...files], conflicts]).toEqual([[], []]);
      await inFolder({}, async (parent) => {
        await mkdir(path.join(parent, 'x'), { recursive: true });
        const fresh = await mergeWord(path.join(parent, 'x'), word, { format: 'folder' });
        expect([...fresh.files.keys()].sort()).toEqual(
          (await readdir(folder, { recursive: true }))
            .filter((file) => /\.(?:md|yaml)$/u.test(file))
            .sort()
            .concat('scores.yaml')
            .sort(),
        );
      });
    },
  );
});
