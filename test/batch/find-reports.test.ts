import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findReports } from '../../src/batch/find-reports.js';
import { inFolder } from '../support/folder.js';

const FILES = {
  'a.json': '',
  'b.yaml': '',
  'note.txt': '',
  'b.conflict-1a2b3c4d.yaml': '',
  '.hidden.json': '',
  'กรม ก/หมวด 1.yml': '',
  'กรม ก/x.json': '',
};

const outputs = (given: string): Promise<string[]> =>
  inFolder(FILES, async (folder) =>
    (await findReports(path.join(folder, given))).map(({ output }) => output.replaceAll('\\', '/')),
  );

describe('findReports', () => {
  it('takes all report files of a folder and below, hidden ones aside, in one order', async () => {
    expect(await outputs('.')).toEqual(['a', 'b', 'กรม ก/x', 'กรม ก/หมวด 1']);
  });

  it('takes a file as it is', async () => {
    expect(await outputs('b.yaml')).toEqual(['b']);
  });

  it('takes patterns: within a name, into folders, one of several', async () => {
    expect(await outputs('*.json')).toEqual(['a']);
    expect(await outputs('**/*.json')).toEqual(['a', 'กรม ก/x']);
    expect(await outputs('*/*.{yml,yaml}')).toEqual(['กรม ก/หมวด 1']);
    expect(await outputs('?.yaml')).toEqual(['b']);
    expect(await outputs('กรม*/x.json')).toEqual(['x'].map((name) => `กรม ก/${name}`));
  });

  it('follows links, and leaves out none that leads nowhere', async () => {
    const found = await inFolder({ ...FILES, 'ที่อื่น/c.yaml': '' }, async (folder) => {
      const reports = path.join(folder, 'กรม ก');
      await symlink('x.json', path.join(reports, 'ลิงก์.json'));
      await symlink('../ที่อื่น', path.join(reports, 'โฟลเดอร์'));
      await symlink('ไม่มี.yaml', path.join(reports, 'ขาด.yaml'));
      await symlink('.', path.join(reports, 'วน'));
      return (await findReports(reports)).map(({ output }) => output.replaceAll('\\', '/'));
    });
    expect(found.filter((output) => !output.startsWith('วน/'))).toEqual(
      ['x', 'หมวด 1', 'ขาด', 'ลิงก์', 'โฟลเดอร์/c'].sort(),
    );
    expect(found.filter((output) => output.split('/').length > 3)).toEqual([]);
  });

  it('rejects what is not there', async () => {
    await expect(outputs('none.json')).rejects.toThrow(/ENOENT/u);
  });
});
