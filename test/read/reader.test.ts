import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createReader, readReport } from '../../src/read/index.js';
import { keepParsedFiles } from '../../src/read/parsed-files.js';
import { inFolder } from '../support/folder.js';

const REPORT = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\nroundMonths: 12\n';
const FILES = { 'report.yaml': REPORT, '1/1.1/basic.md': 'ผลหนึ่ง\n', '1/1.1/advance.md': 'ผลสอง\n' };

describe('createReader', () => {
  it('gives what readReport gives after each change of a file', async () => {
    await inFolder(FILES, async (folder) => {
      const read = createReader();
      const same = async (): Promise<void> => expect(await read(folder)).toEqual(await readReport(folder));
      await same();
      await writeFile(path.join(folder, '1/1.1/basic.md'), 'ผลสาม\n\n- ข้อ\n');
      await same();
      await writeFile(path.join(folder, 'report.yaml'), REPORT.replace('12', '6'));
      await same();
      await rm(path.join(folder, '1/1.1/advance.md'));
      await same();
    });
  });

  it('reads the same texts with repair and without', async () => {
    await inFolder({ ...FILES, '1/1.1/basic.md': 'กําหนดนํ าทาง\n' }, async (folder) => {
      const read = createReader();
      for (const repair of [true, false, true])
        expect(await read(folder, { repair })).toEqual(await readReport(folder, { repair }));
    });
  });

  it('says where a mistake is as often as it is read', async () => {
    await inFolder({ ...FILES, '1/1.1/basic.md': '---\npassed: [\n---\n' }, async (folder) => {
      const read = createReader();
      const wanted = await readReport(folder).catch((error: unknown) => String(error));
      for (let time = 0; time < 2; time += 1)
        expect(await read(folder).catch((error: unknown) => String(error))).toBe(wanted);
    });
  });
});

describe('keepParsedFiles', () => {
  it('parses a text once, and anew in another manner or after a change; a copy of a file is known', () => {
    const parses: string[] = [];
    const files = keepParsedFiles();
    const parse = (file: string, manner: string, text: string): unknown => {
      const found = files.parsed(file, manner, text, () => {
        parses.push(`${file} ${manner} ${text}`);
        return { value: text, locate: () => ({ line: 1, column: 1 }) };
      });
      return 'value' in found && found.value;
    };
    for (let time = 0; time < 2; time += 1) expect(parse('a', 'x', '1')).toBe('1');
    expect([parse('a', 'x', '2'), parse('a', 'y', '2'), parse('b', 'x', '2'), parse('a', 'x', '2')]).toEqual(
      Array(4).fill('2'),
    );
    expect([parse('b', 'x', '3'), parse('a', 'x', '2')]).toEqual(['3', '2']);
    expect(parses).toEqual(['a x 1', 'a x 2', 'a y 2', 'b x 3']);
  });
});
