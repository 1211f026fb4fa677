import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeFolders } from '../../../../src/core/platform/node/make-folders.js';
import { inFolder } from '../../../support/folder.js';

describe('makeFolders', () => {
  it('makes what is missing and tells it, outermost first', () =>
    inFolder({ 'ก/a': '' }, async (folder) => {
      const made: string[] = [];
      await makeFolders(path.join(folder, 'ก/ข/ค'), (each) => made.push(path.relative(folder, each)));
      expect(made).toEqual([path.join('ก', 'ข'), path.join('ก', 'ข', 'ค')]);
      await makeFolders(path.join(folder, 'ก/ข'), () => made.push('again'));
      expect(made).toHaveLength(2);
      expect(await readdir(path.join(folder, 'ก/ข'))).toEqual(['ค']);
    }));

  it('refuses a place in which a file stands', () =>
    inFolder({}, async (folder) => {
      await writeFile(path.join(folder, 'a'), '');
      for (const name of ['a', 'a/b', 'a/b/c'])
        await expect(makeFolders(path.join(folder, name))).rejects.toMatchObject({ code: 'ENOTDIR' });
    }));

  it('ends where a folder says of new ones that they are not there', async () => {
    if (process.platform !== 'linux') return;
    await expect(makeFolders('/proc/self/none/none')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes a folder that another process makes in the meantime', () =>
    inFolder({}, async (folder) => {
      const { mkdir, stat } = await import('node:fs/promises');
      const raced = {
        stat,
        mkdir: (async (file: string) => {
          await mkdir(file);
          return mkdir(file);
        }) as unknown as typeof mkdir,
      };
      await makeFolders(path.join(folder, 'a/b'), undefined, raced);
      expect(await readdir(path.join(folder, 'a'))).toEqual(['b']);
    }));
});
