import { describe, expect, it } from '@jest/globals';
import { closeFolder, openFolder, type FolderHandle } from '../../src/browser/folder.js';
import { zipFiles } from '../../src/browser/zip.js';
import { listFolder, path, readFile, realpath, stat } from '../../src/core/platform/browser/index.js';

const FILES = {
  'report.yaml': 'agency: กรม',
  '1/1.1/basic.md': '# ผล',
  'รูป/แผนภูมิ.png': Uint8Array.of(1, 2, 3),
};

const text = async (file: string): Promise<string> => new TextDecoder().decode(await readFile(file));

/** A folder as `showDirectoryPicker` gives it. */
const handle = (name: string, files: Readonly<Record<string, Uint8Array | string>>): FolderHandle => ({
  kind: 'directory',
  name,
  async *values() {
    const names = new Set(Object.keys(files).map((file) => file.split('/')[0]!));
    for (const each of names) {
      const own = files[each];
      const below = Object.entries(files).flatMap(([file, data]) =>
        file.startsWith(`${each}/`) ? [[file.slice(each.length + 1), data] as const] : [],
      );
      if (own === undefined) yield handle(each, Object.fromEntries(below));
      else
        yield {
          kind: 'file',
          name: each,
          getFile: () => Promise.resolve(new Blob([own as string])),
        };
    }
    await Promise.resolve();
  },
});

describe('folders in a browser', () => {
  it.each([
    ['files by name', () => openFolder(FILES)],
    ['a map', () => openFolder(new Map(Object.entries(FILES)))],
    ['a folder that a person chose', () => openFolder(handle('รายงาน', FILES))],
    ['a .zip', async () => openFolder(await zipFiles(FILES))],
  ])('opens %s', async (_, open) => {
    const folder = await open();
    expect(await text(path.join(folder, 'report.yaml'))).toBe('agency: กรม');
    expect(new Uint8Array(await readFile(`${folder}/รูป/แผนภูมิ.png`))).toEqual(Uint8Array.of(1, 2, 3));
    expect((await stat(`${folder}/1`)).isDirectory()).toBe(true);
    expect((await stat(`${folder}/1/1.1/basic.md`)).isFile()).toBe(true);
    expect(await realpath(`${folder}/1/../report.yaml`)).toBe(`${folder}/report.yaml`);
    const names = async (recursive: boolean): Promise<readonly string[]> =>
      (await listFolder(folder, recursive))
        .map((item) => path.relative(folder, `${item.parentPath}/${item.name}`))
        .sort();
    expect(await names(false)).toEqual(['1', 'report.yaml', 'รูป']);
    expect(await names(true)).toEqual(['1', '1/1.1', '1/1.1/basic.md', 'report.yaml', 'รูป', 'รูป/แผนภูมิ.png']);
    closeFolder(folder);
    await expect(readFile(`${folder}/report.yaml`)).rejects.toThrow('ENOENT');
  });

  it('keeps a path of another folder out', async () => {
    const one = await openFolder({ a: '1' });
    const other = await openFolder({ b: '2' });
    await expect(readFile(`${one}/b`)).rejects.toThrow('ENOENT');
    expect(await text(`${one}/../../${other.slice(1)}/b`)).toBe('2');
  });

  it('says what is wrong with a .zip in both languages', async () => {
    await expect(openFolder(Uint8Array.of(80, 75, 3, 4))).rejects.toMatchObject({
      code: 'zip-not-readable',
      messages: { th: expect.stringContaining('.zip') as unknown },
    });
  });
});
