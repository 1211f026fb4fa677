import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as node from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InterruptedError } from '../../../../src/core/platform/node/interruption.js';
import { WriteError } from '../../../../src/core/index.js';
import { writeFiles, type FileSystem } from '../../../../src/core/platform/node/write-files.js';

let folder: string;
beforeEach(async () => (folder = await node.mkdtemp(path.join(tmpdir(), 'pmqa-write-'))));
afterEach(() => node.rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inFolder = (name: string): string => path.join(folder, name);
const read = (name: string): Promise<string> => node.readFile(inFolder(name), 'utf8');

const both = (text: string) => [
  { path: inFolder('รายงาน.docx'), data: bytes(`${text} docx`) },
  { path: inFolder('รายงาน.pdf'), data: bytes(`${text} pdf`) },
];

/** A file system whose n-th call fails, calls of open files included; `calls` counts them. */
function failing(n: number, code: string): { fs: FileSystem; calls: () => number } {
  let calls = 0;
  const guard = <T extends object>(target: T, names: readonly (keyof T & string)[]): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== 'function' || !names.includes(name as keyof T & string)) return value;
        return async (...values: unknown[]) => {
          calls += 1;
          if (calls === n) throw Object.assign(new Error(`${name as string} fails`), { code });
          const result: unknown = await Reflect.apply(value, object, values);
          return name === 'open' ? guard(result as node.FileHandle, ['writeFile', 'sync', 'close']) : result;
        };
      },
    });
  const names = ['copyFile', 'link', 'mkdir', 'open', 'readdir', 'rename', 'rm', 'rmdir', 'stat'] as const;
  return { fs: guard({ ...node } as FileSystem, names), calls: () => calls };
}

describe('writeFiles', () => {
  it('writes files, makes folders that are missing and leaves nothing else', async () => {
    await writeFiles([{ path: inFolder('ก/ข/รายงาน.pdf'), data: bytes('pdf') }]);
    expect(await read('ก/ข/รายงาน.pdf')).toBe('pdf');
    expect(await node.readdir(inFolder('ก/ข'))).toEqual(['รายงาน.pdf']);
  });

  it('replaces what is there', async () => {
    await writeFiles(both('old'));
    await writeFiles(both('new'));
    expect(await read('รายงาน.docx')).toBe('new docx');
    expect((await node.readdir(folder)).sort()).toEqual(['รายงาน.docx', 'รายงาน.pdf']);
  });

  it('lets nobody read a new file who might not read the old one', async () => {
    await writeFiles(both('old'));
    await node.chmod(inFolder('รายงาน.pdf'), 0o600);
    await writeFiles(both('new'));
    const modes = await Promise.all(both('').map(async (file) => (await node.stat(file.path)).mode & 0o077));
    // Windows keeps no such rights: there all files are alike.
    expect(modes[1]).toBe(process.platform === 'win32' ? modes[0] : 0);
  });

  it('leaves all files as they were, or all new, whichever call of the file system fails', async () => {
    const { fs, calls } = failing(Infinity, '');
    await writeFiles(both('old'));
    await writeFiles(both('old'), fs);
    let refused = 0;
    for (let n = 1; n <= calls(); n += 1) {
      const outcome = await writeFiles(both('new'), failing(n, 'ENOSPC').fs).then(
        () => 'new',
        (error: unknown) => {
          expect(error).toBeInstanceOf(WriteError);
          refused += 1;
          return 'old';
        },
      );
      expect([await read('รายงาน.docx'), await read('รายงาน.pdf')]).toEqual([
        `${outcome} docx`,
        `${outcome} pdf`,
      ]);
      await writeFiles(both('old'));
      for (const name of await node.readdir(folder))
        if (!name.startsWith('รายงาน')) await node.rm(inFolder(name));
    }
    expect(refused).toBeGreaterThan(8);
  });

  it('takes back folders and files that are new when a later one cannot be written', async () => {
    await node.mkdir(inFolder('taken.pdf'));
    const files = [
      { path: inFolder('new/one.docx'), data: bytes('one') },
      { path: inFolder('taken.pdf'), data: bytes('two') },
    ];
    await expect(writeFiles(files)).rejects.toThrow(/taken\.pdf.*a folder has this name/su);
    expect(await node.readdir(folder)).toEqual(['taken.pdf']);
  });

  it.each([
    ['ENOSPC', /disk is full/u, /พื้นที่ดิสก์เต็ม/u],
    ['EBUSY', /open in Word/u, /เปิดอยู่ใน Word/u],
    ['EROFS', /read-only/u, /อ่านได้อย่างเดียว/u],
  ])('says what to do about %s, in both languages', async (code, english, thai) => {
    const error = await writeFiles(both('new'), failing(2, code).fs).catch((e: unknown) => e);
    expect(error).toMatchObject({
      message: expect.stringMatching(english),
      messages: { th: expect.stringMatching(thai) },
    });
  });

  it('says that a name is too long', async () => {
    const file = inFolder(`${'ก'.repeat(300)}.pdf`);
    await expect(writeFiles([{ path: file, data: bytes('pdf') }])).rejects.toThrow(/name is too long/u);
    expect(await node.readdir(folder)).toEqual([]);
  });

  it('holds a signal until the files are whole, and takes back what is begun', async () => {
    await writeFiles(both('old'));
    const signals: NodeJS.Signals[] = [];
    const note = (signal: NodeJS.Signals): unknown => signals.push(signal);
    process.on('SIGTERM', note);
    const fs: FileSystem = {
      ...node,
      rename: async (from, to) => {
        await node.rename(from, to);
        if (signals.length === 0) process.emit('SIGTERM', 'SIGTERM');
      },
    };
    await expect(writeFiles(both('new'), fs)).rejects.toBeInstanceOf(InterruptedError);
    process.off('SIGTERM', note);
    expect(signals).toEqual(['SIGTERM']);
    expect(await read('รายงาน.docx')).toBe('old docx');
    expect((await node.readdir(folder)).sort()).toEqual(['รายงาน.docx', 'รายงาน.pdf']);
  });

  it('removes what a killed process of this machine has left behind, and nothing else', async () => {
    const { temporaryName } = await import('../../../../src/core/platform/node/temporary-name.js');
    const own = temporaryName();
    const ended = own.replace(`-${process.pid}-`, '-999999999-');
    const elsewhere = ended.replace(/pmqa-\w{8}/u, 'pmqa-00000000');
    for (const name of [own, ended, elsewhere, '.pmqa.tmp']) await node.writeFile(inFolder(name), '');
    await writeFiles([{ path: inFolder('a.pdf'), data: bytes('pdf') }]);
    expect((await node.readdir(folder)).sort()).toEqual(['.pmqa.tmp', 'a.pdf', elsewhere, own].sort());
  });
});
