import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createContentKeys } from '../../src/batch/content-key.js';
import { inFolder } from '../support/folder.js';

describe('the key of a report’s content', () => {
  const files = {
    'report.yaml': 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n',
    '1/1.1/basic.md': 'ผลหนึ่ง\n',
    'profile.yaml': '{}\n',
    'other.yaml': 'agency: กรมอื่น\n',
    'notes.txt': 'ร่าง',
  };
  const keyOf = (folder: string, name = 'report.yaml'): Promise<string> =>
    createContentKeys('settings')(path.join(folder, name));

  it.each(['report.yaml', '1/1.1/basic.md', 'profile.yaml'])('changes with %s of a folder', (name) =>
    inFolder(files, async (folder) => {
      const before = await keyOf(folder);
      expect(await keyOf(folder)).toBe(before);
      await writeFile(path.join(folder, name), 'ใหม่: 1\n');
      expect(await keyOf(folder)).not.toBe(before);
    }),
  );

  it('does not change with other files', () =>
    inFolder(files, async (folder) => {
      const before = [await keyOf(folder), await keyOf(folder, 'other.yaml')];
      await writeFile(path.join(folder, 'notes.txt'), 'ใหม่');
      expect([await keyOf(folder), await keyOf(folder, 'other.yaml')]).toEqual(before);
      await writeFile(path.join(folder, '1/1.1/basic.md'), 'ใหม่');
      expect(await keyOf(folder, 'other.yaml')).toBe(before[1]);
    }));
});
