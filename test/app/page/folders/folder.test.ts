import { expect, it } from '@jest/globals';
import { chosenFolder } from '../../../../src/app/page/folders/chosen.js';
import { saveToFolder, type OpenedFolder } from '../../../../src/app/page/folders/folder.js';
import { isConflictFile } from '../../../../src/read/folder/conflict-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (given: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(given).map(([name, text]) => [name, bytes(text)]));

/** A folder of a disk as the browser gives it, its files by their paths. */
const folderOf = (disk: Map<string, Uint8Array>): OpenedFolder => chosenFolder(handleOf(disk));

function handleOf(disk: Map<string, Uint8Array>, inside = ''): FileSystemDirectoryHandle {
  const missing = (): Error => Object.assign(new Error('not found'), { name: 'NotFoundError' });
  const names = (): Set<string> =>
    new Set(
      [...disk.keys()].flatMap((each) =>
        each.startsWith(inside) ? each.slice(inside.length).split('/')[0]! : [],
      ),
    );
  const file = (name: string) => ({
    kind: 'file',
    getFile: () => Promise.resolve(new Blob([disk.get(inside + name)! as Uint8Array<ArrayBuffer>])),
    createWritable: () =>
      Promise.resolve({
        write: (data: Uint8Array) => Promise.resolve(void disk.set(inside + name, data)),
        close: () => Promise.resolve(),
      }),
  });
  const made = {
    kind: 'directory',
    name: 'รายงาน',
    async *entries() {
      for (const name of names())
        yield [name, disk.has(inside + name) ? file(name) : handleOf(disk, `${inside}${name}/`)];
    },
    getDirectoryHandle: (name: string, { create }: { create: boolean }) =>
      create || names().has(name)
        ? Promise.resolve(handleOf(disk, `${inside}${name}/`))
        : Promise.reject(missing()),
    getFileHandle: (name: string, options?: { create: boolean }) =>
      options?.create || disk.has(inside + name) ? Promise.resolve(file(name)) : Promise.reject(missing()),
    removeEntry: (name: string) => Promise.resolve(void disk.delete(inside + name)),
  };
  return made as unknown as FileSystemDirectoryHandle;
}

const textsOf = (disk: Map<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...disk].map(([name, data]) => [name, new TextDecoder().decode(data)]));

it('writes what changed, in new folders too, and removes what is gone', async () => {
  const disk = files({ 'report.yaml': 'a', '1/1.1/basic.md': 'b', 'old.md': 'c' });
  const saved = await folderOf(disk).read();
  const now = files({ 'report.yaml': 'a', '1/1.1/basic.md': 'b2', '1/1.2/basic.md': 'new' });
  const done = await saveToFolder(folderOf(disk), now, saved);
  expect(done).toEqual({ written: ['1/1.1/basic.md', '1/1.2/basic.md', 'old.md'], conflicts: [] });
  expect(textsOf(disk)).toEqual(textsOf(now));
});

it('never overwrites what somebody changed meanwhile: both texts are there', async () => {
  const disk = files({ 'report.yaml': 'a', '1/1.1/basic.md': 'b' });
  const saved = await folderOf(disk).read();
  disk.set('1/1.1/basic.md', bytes('theirs'));
  const now = files({ 'report.yaml': 'a', '1/1.1/basic.md': 'mine' });
  const { conflicts } = await saveToFolder(folderOf(disk), now, saved);
  expect(conflicts).toEqual(['1/1.1/basic.md']);
  const { 'report.yaml': _report, '1/1.1/basic.md': kept, ...beside } = textsOf(disk);
  expect(kept).toBe('theirs');
  expect(Object.values(beside)).toEqual(['mine']);
  expect(Object.keys(beside).every((name) => isConflictFile(name.split('/').at(-1)!))).toBe(true);
});

it('leaves alone what was made new by somebody else under the same name, or deleted by them', async () => {
  const disk = files({ 'a.md': 'a' });
  const saved = await folderOf(disk).read();
  disk.set('b.md', bytes('theirs'));
  disk.delete('a.md');
  const { conflicts } = await saveToFolder(folderOf(disk), files({ 'a.md': 'mine', 'b.md': 'mine' }), saved);
  expect(conflicts).toEqual(['a.md', 'b.md']);
  expect(textsOf(disk)['b.md']).toBe('theirs');
  expect(disk.has('a.md')).toBe(false);
});
