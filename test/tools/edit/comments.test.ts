import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editDocument } from '../../../src/tools/edit/edit-document.js';
import { updateDocument } from '../../../src/tools/edit/update-node.js';
import { editText } from '../../../src/tools/edit/yaml-text.js';
import { MergeError } from '../../../src/tools/merge/index.js';
import { merging, nothing, ROW } from '../merge/support/merging.js';

const update = (text: string, value: unknown): string =>
  editText({ text, file: 'a.yaml' }, (document) => updateDocument(document, value));

const comments = (text: string): readonly string[] => (text.match(/#.*/gu) ?? []).toSorted();

describe('a value in a YAML text', () => {
  it('keeps the comment of each entry, also of those that change or are added beside', () => {
    const text = 'a:\n  # รายการ\n  - หนึ่ง # ตรวจแล้วโดย สมชาย\n  - สอง # รอ\nb: 1 # ค่า\n';
    expect(update(text, { a: ['หนึ่ง', 'สองใหม่'], b: 2 })).toBe(
      text.replace('สอง', 'สองใหม่').replace('b: 1', 'b: 2'),
    );
    expect(update(text, { a: ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม'], b: 1 })).toBe(
      text.replace('  - หนึ่ง', '  - ศูนย์\n  - หนึ่ง').replace('รอ\n', 'รอ\n  - สาม\n'),
    );
  });

  it('leaves numbers as they are written: none is a quantity to whoever typed a telephone number', () => {
    const text =
      'a: 0212345678 # โทร\nb: +66812345678\nc: 12345678901234567890\nd: 0012\ne: 1.50\nf: .5\ng: 0x1F\nh: ก\n';
    expect(update(text, { ...parse(text), h: 'ข' })).toBe(text.replace('ก', 'ข'));
    expect(update(text, { ...parse(text), a: '0212345678', h: 'ข' })).toBe(text.replace('ก', 'ข'));
    expect(update('a: 0012\nb: 1\n', { a: 13, b: 1 })).toBe('a: 13\nb: 1\n');
  });

  it('keeps the comments of entries that are gone beside the next', () => {
    const text = 'a:\n  - x: 1 # เอ็กซ์\n    y: 2 # วาย\n  - x: 3\n# จบ\n';
    expect(comments(update(text, { a: [{ x: 3 }] }))).toEqual(comments(text));
    expect(comments(update(text, { a: [] }))).toEqual(comments(text));
    expect(comments(update(text, { a: 'ข้อความ' }))).toEqual(comments(text));
    expect(comments(update(text, { b: 1 }))).toEqual(comments(text));
  });

  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('ก', 'ข', 'true', '12', 'สอง\nบรรทัด'),
      fc.integer({ min: 0, max: 9 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    ),
  })).value;
  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value);

  it('is the new value whatever was there, and no comment is lost', () =>
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        let count = 0;
        const text = update('', before).replace(
          /^( *(?:- )*[\w]+: *\d+|.*- \d+)$/gmu,
          (line) => `${line} # c${(count += 1)}.`,
        );
        const result = update(text, after);
        expect(parse(result)).toEqual(after);
        for (let each = 1; each <= count; each += 1) expect(result).toContain(`# c${each}.`);
      }),
      { numRuns: 300 },
    ));

  it('is refused where an alias would say it in two places', () => {
    const text = 'a: &r [ หนึ่ง ]\nb: *r\n';
    expect(update(text, { a: ['หนึ่ง'], b: ['สอง'] })).toBe('a: &r [ หนึ่ง ]\nb:\n  - สอง\n');
    expect(parse(update(text, { a: 1, b: ['หนึ่ง'] }))).toEqual({ a: 1, b: ['หนึ่ง'] });
    for (const value of [['ใหม่'], 1, undefined])
      expect(() =>
        editText({ text, file: 'a.yaml' }, (document) => editDocument(document, [{ key: 'a', value }])),
      ).toThrow(MergeError);
  });
});

const LIST =
  '---\nguidelines:\n  - text: แนวทางหนึ่ง # ตรวจแล้ว\n  - text: แนวทางสอง # รอตรวจ\nevidence:\n  # จากกลุ่มแผน\n  - title: คำสั่ง # ฉบับล่าสุด\n  - title: รายงาน # ร่าง\n---\n\nผลหนึ่ง\n';
const FILES = {
  'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
  '1/1.1/basic.md': LIST,
  '1/1.1/advance.md': '---\n# ถามสมหญิง\nguidelines: |\n  - [x] อื่น\n---\n\nผลสอง\n',
};

describe('comments of a report’s folder', () => {
  it('stay inside lists of which another entry was edited in Word', () =>
    merging(
      [
        ['คำสั่ง', 'คำสั่งใหม่'],
        ['แนวทางสอง', 'แนวทางที่สอง'],
      ],
      nothing,
      ({ text }) => expect(comments(text('1/1.1/basic.md'))).toEqual(comments(LIST)),
      { format: 'folder' },
      FILES,
    ));

  it('are kept beside where the row was deleted in Word', () =>
    merging(
      [[ROW, '']],
      nothing,
      ({ files }) => {
        const [[name, text] = ['', '']] = [...files].filter(([, each]) => each !== undefined);
        expect(files.get('1/1.1/advance.md')).toBeUndefined();
        expect([name, text]).toEqual([
          expect.stringMatching(/advance\.conflict-[0-9a-f]{8}\.md$/u),
          FILES['1/1.1/advance.md'],
        ]);
      },
      { format: 'folder' },
      FILES,
    ));

  it('are not risked where a field stands behind an alias', async () => {
    const files = {
      'report.yaml':
        "agency: &r กรมตัวอย่าง\nfiscalYear: 2568\ncategories:\n  - number: 1\n    items:\n      - code: '1.1'\n        title: *r\n",
      '1/1.1/basic.md': 'ผลหนึ่ง\n',
    };
    await merging(
      [[/>1\.1 [^<]*</u, '>1.1 ชื่อใหม่<']],
      nothing,
      ({ text }) => expect(text('report.yaml')).toContain('title: ชื่อใหม่'),
      { format: 'folder' },
      files,
    );
  });
});

describe('a conflict file that was edited', () => {
  it('stays, and Word’s text is kept in another', () =>
    merging(
      [['ผลหนึ่ง', 'ผลจาก Word']],
      (folder) => writeFile(path.join(folder, '1/1.1/basic.md'), LIST.replace('ผลหนึ่ง', 'ผลจากโฟลเดอร์')),
      async ({ conflicts, files, folder, again }) => {
        const first = conflicts[0]!.file!;
        await writeFile(path.join(folder, first), files.get(first)!);
        expect((await again()).conflicts[0]!.file).toBe(first);
        await writeFile(path.join(folder, first), `${files.get(first)!}ข้อความของฉัน\n`);
        const second = await again();
        expect(second.conflicts[0]!.file).not.toBe(first);
        expect([...second.files.keys()]).toEqual([second.conflicts[0]!.file]);
        expect(second.read.has(first)).toBe(false);
        expect(await readFile(path.join(folder, first), 'utf8')).toContain('ข้อความของฉัน');
      },
      { format: 'folder' },
      FILES,
    ));
});
