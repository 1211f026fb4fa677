import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractWord } from '../../../src/tools/merge/word.js';
import { MergeError, mergeWord } from '../../../src/tools/merge/index.js';
import { readReport } from '../../../src/read/index.js';
import { inFolder } from '../../support/folder.js';
import { wordFile } from '../extract/support/word-file.js';
import { edited } from './support/merging.js';

const YAML = [
  'agency: กรมตัวอย่าง # ชื่อเต็ม',
  'fiscalYear: 2568',
  'contact: โทร 1 # ห้องกลาง',
  'categories:',
  '  - number: 1',
  '    items:',
  "      - code: '1.1'",
  '        levels:',
  '          - level: basic',
  '            result: ผลหนึ่ง',
  '',
].join('\n');
/** The comments of the report, and what is not printed, with the new result. */
const expectKept = (text: string | undefined): void => {
  expect(text?.match(/#.*/gu)).toEqual(YAML.match(/#.*/gu));
  expect(text).toContain('contact: โทร 1');
  expect(text).toContain('ผลใหม่');
};

describe('the report that a Word file is merged into', () => {
  it.each(['report.yaml', 'report.yml', 'r1.yaml'])('is %s, whatever the format', (name) =>
    inFolder({ [name]: YAML }, async (folder) => {
      const file = path.join(folder, name);
      const word = edited(await wordFile(await readReport(file)), ['ผลหนึ่ง', 'ผลใหม่']);
      for (const out of name === 'r1.yaml' ? [file] : [file, folder]) {
        const merge = await mergeWord(out, extractWord(word), { format: 'json' });
        expect([merge.folder, [...merge.files.keys()]]).toEqual([folder, [name]]);
        expectKept(merge.files.get(name));
      }
    }),
  );

  it('keeps comments and what is not printed, also with force and a file for submission', () =>
    inFolder({ 'report.yaml': YAML }, async (folder) => {
      const report = await readReport(path.join(folder, 'report.yaml'));
      const word = edited(await wordFile(report, { roundTrip: false }), ['ผลหนึ่ง', 'ผลใหม่']);
      const { files, kept } = await mergeWord(folder, extractWord(word), { format: 'yaml', force: true });
      expectKept(files.get('report.yaml'));
      expect(kept).toContain('contact');
    }));

  it('is refused where two levels are links to one file', () =>
    inFolder(
      { 'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n', '1/1.1/basic.md': 'ผลหนึ่ง\n' },
      async (folder) => {
        await symlink('basic.md', path.join(folder, '1/1.1/advance.md'));
        const word = edited(await wordFile(await readReport(folder)), ['ผลหนึ่ง', 'ผลใหม่']);
        await expect(mergeWord(folder, extractWord(word), { format: 'folder' })).rejects.toBeInstanceOf(
          MergeError,
        );
      },
    ));
});
