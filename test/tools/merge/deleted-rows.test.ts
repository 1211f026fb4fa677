import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractWord, mergeWord } from '../../../src/tools/merge/index.js';
import { readReport } from '../../../src/read/index.js';
import { ExtractError, extractReport } from '../../../src/tools/extract/index.js';
import { fieldName } from '../../../src/tools/provenance/index.js';
import { wordFile } from '../extract/support/word-file.js';
import { inFolder } from '../../support/folder.js';
import { edited, merging, nothing } from './support/merging.js';

const FILES = {
  'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
  '1/1.1/basic.md': 'ผลหนึ่ง\n',
  '1/1.2/basic.md': 'ผลของประเด็นสอง\n',
  'plans.yaml': '- title: แผนหนึ่ง\n  activities:\n    - activity: อบรม\n',
};
const rowWith = (text: string): RegExp =>
  new RegExp(`<w:tr>(?:(?!<w:tr>).)*${text}(?:(?!<w:tr>).)*</w:tr>`, 'su');
const options = { format: 'folder' } as const;

describe('what loses its last row in Word', () => {
  it('is removed where it is an item, with the other edits kept', () =>
    merging(
      [
        [rowWith('ผลของประเด็นสอง'), ''],
        ['ผลหนึ่ง', 'ผลใหม่'],
      ],
      nothing,
      ({ files, conflicts, kept }) => {
        expect([...files]).toEqual([
          ['1/1.1/basic.md', 'ผลใหม่\n'],
          ['1/1.2/basic.md', undefined],
        ]);
        expect([conflicts, kept]).toEqual([[], []]);
      },
      options,
      FILES,
    ));

  it('is removed where it is the only plan, and told', () =>
    inFolder(FILES, async (folder) => {
      const word = extractWord(edited(await wordFile(await readReport(folder)), [rowWith('อบรม'), '']));
      const { files } = await mergeWord(folder, word, options);
      expect([...files]).toEqual([['plans.yaml', undefined]]);
      expect(word.warnings.map(({ message }) => message.th)).toEqual([
        '“แผนหนึ่ง”: ตารางไม่มีแถวเหลือใน Word จึงลบหัวข้อนี้ออกจากรายงานด้วย',
      ]);
      expect(await readFile(path.join(folder, 'plans.yaml'), 'utf8')).toContain('อบรม');
    }));
});

describe('places in messages', () => {
  it('are those that an officer knows', async () => {
    const word = edited(await wordFile({ agency: 'ก', fiscalYear: 2568, categories: [] }), ['2568', '9999']);
    const failure = (): unknown => {
      try {
        return extractReport(word);
      } catch (error) {
        return error;
      }
    };
    const error = failure();
    expect(error).toBeInstanceOf(ExtractError);
    expect((error as ExtractError).messages.th).toContain('ปีงบประมาณ (fiscalYear): ');
  });

  it('name fields by category, item and level', () => {
    expect(fieldName('categories/1/items/1.2/levels/advance/result').th).toBe(
      'ประเด็น 1.2 ระดับ Advance ผลการดำเนินงาน',
    );
  });
});
