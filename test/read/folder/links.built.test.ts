import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../../src/read/index.js';
import { ReportError } from '../../../src/report/index.js';
import { inFolder } from '../../support/folder.js';

const REPORT = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n';
const FILES = { 'report.yaml': REPORT, '1/1.1/basic.md': 'ผลหนึ่ง', 'other/x.md': 'ผลสอง' };

const unix = process.platform === 'win32' ? describe.skip : describe;

/** The issues of a folder after something was done to it; the words of each level where it is valid. */
const after = (prepare: (folder: string) => Promise<unknown>): Promise<unknown> =>
  inFolder(FILES, async (parent) => {
    const folder = path.join(parent, 'report');
    await mkdir(folder);
    for (const name of ['report.yaml', '1', 'other'])
      await rename(path.join(parent, name), path.join(folder, name));
    await writeFile(path.join(parent, 'outside.md'), 'ข้างนอก');
    await mkdir(path.join(folder, '1', '1.2'));
    await prepare(folder);
    try {
      const { categories } = await readReport(folder);
      return categories.flatMap(({ items }) =>
        items.flatMap(({ code, levels }) => levels.map(({ level }) => `${code} ${level}`)),
      );
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      return error.issues.map((issue) =>
        issue.code === 'unusable-file' ? `${issue.file}: ${issue.reason}` : issue.code,
      );
    }
  });

unix('links and devices in a report folder', () => {
  it('follows a link to a level inside the folder', async () => {
    const link = (folder: string) => symlink('../../other/x.md', path.join(folder, '1/1.2/basic.md'));
    expect(await after(link)).toEqual(['1.1 basic', '1.2 basic']);
  });

  it('follows links to the folders of an item and of a category', async () => {
    const links = async (folder: string): Promise<void> => {
      await symlink('1.1', path.join(folder, '1/1.3'));
      await symlink('other', path.join(folder, '2'));
      await mkdir(path.join(folder, 'other/2.1'));
      await writeFile(path.join(folder, 'other/2.1/advance.md'), 'ผล');
      await rename(path.join(folder, 'other/x.md'), path.join(folder, 'other/2.1/basic.md'));
    };
    expect(await after(links)).toEqual(['1.1 basic', '1.3 basic', '2.1 basic', '2.1 advance']);
  });

  it.each([
    ['a level outside the folder', '../../../outside.md', '1/1.2/basic.md', 'link-outside'],
    ['nothing', 'x', '1/1.2/basic.md', 'link-broken'],
    ['itself', 'basic.md', '1/1.2/basic.md', 'link-broken'],
    ['an item outside', '../..', '1/1.4', 'link-outside'],
    ['a category outside', '..', '3', 'link-outside'],
    ['a field outside', '../outside.md', 'executive-summary.md', 'link-outside'],
    ['appendices outside', '..', 'appendices', 'link-outside'],
    ['a device', '/dev/null', '1/1.2/basic.md', 'link-outside'],
  ])('reports a link to %s', async (_, target, file, reason) => {
    expect(await after((folder) => symlink(target, path.join(folder, file)))).toEqual([`${file}: ${reason}`]);
  });

  it('reports a pipe and a folder where a level belongs', async () => {
    const pipe = async (folder: string): Promise<void> => {
      execFileSync('mkfifo', [path.join(folder, '1/1.2/basic.md')]);
      await mkdir(path.join(folder, '1/1.2/advance.md'));
    };
    expect(await after(pipe)).toEqual(['1/1.2/advance.md: not-a-file', '1/1.2/basic.md: not-a-file']);
  });

  it('says nothing of links that are no part of a report', async () => {
    const links = async (folder: string): Promise<void> => {
      await symlink('../outside.md', path.join(folder, 'notes'));
      await symlink('..', path.join(folder, '1/figures'));
    };
    expect(await after(links)).toEqual(['1.1 basic']);
  });
});
