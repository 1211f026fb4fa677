import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createImageLoader } from '../../src/render/image-loader.js';
import type { ReadPicture } from '../../src/picture/read.js';
import { inFolder } from '../support/folder.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==',
  'base64',
);

type Loaded = ReadPicture;
/** No picture here has text. */
const family = (): Promise<never> => Promise.reject(new Error('the family is not asked for'));
const loading = (
  files: Readonly<Record<string, string | Uint8Array>>,
  source: string,
  prepare: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<Loaded> =>
  inFolder(files, async (folder) => {
    await prepare(folder);
    return createImageLoader({ report: path.join(folder, 'report') }, family)(source);
  });
const refused = { problem: { code: 'picture-outside-folder' } };

describe('createImageLoader', () => {
  it.each([
    ['cafe\u0301.png', 'caf\u00e9.png'],
    ['การน\u0e4d\u0e32.png', 'การนำ.png'],
  ])('finds %s by a name that looks the same', async (name, source) => {
    expect(await loading({ [`report/${name}`]: PNG }, source)).toMatchObject({ format: 'png' });
  });

  it('names the picture that a path of a disk seems to mean', async () => {
    expect(await loading({ 'report/1/ภาพ.png': PNG }, '1/C:/งาน/ภาพ.png')).toEqual({
      problem: { code: 'picture-on-disk', suggestion: '1/ภาพ.png' },
    });
  });

  it('loads a picture with its kind and size', async () => {
    expect(await loading({ 'report/ภาพ 1.png': PNG }, 'ภาพ 1.png')).toMatchObject({
      format: 'png',
      width: 2,
      height: 3,
    });
  });

  it('loads a picture whose name begins with two dots', async () => {
    expect(await loading({ 'report/..a.png': PNG }, '..a.png')).toMatchObject({ format: 'png' });
  });

  it('refuses a path out of the folder', async () => {
    expect(await loading({ 'report/x': '', 'a.png': PNG }, '../a.png')).toEqual(refused);
    expect(await loading({ 'report/x': '' }, '/etc/hostname')).toEqual(refused);
  });

  it('refuses a symbolic link out of the folder', async () => {
    const link = (folder: string): Promise<void> =>
      symlink(path.join(folder, 'a.png'), path.join(folder, 'report', 'b.png'));
    expect(await loading({ 'report/x': '', 'a.png': PNG }, 'b.png', link)).toEqual(refused);
  });

  it('refuses an address', async () => {
    expect(await loading({ 'report/x': '' }, 'https://a.th/a.png')).toHaveProperty('problem');
    expect(await loading({ 'report/x': '' }, 'file:///etc/hostname')).toHaveProperty('problem');
  });

  it('takes a kind by its bytes, not by its name', async () => {
    expect(await loading({ 'report/a.png': '%PDF-1.7' }, 'a.png')).toEqual({
      problem: { code: 'unknown-picture-kind', kind: 'PDF' },
    });
    expect(await loading({ 'report/a.jpg': PNG }, 'a.jpg')).toMatchObject({ format: 'png' });
  });

  it('refuses more pixels than anyone prints, before it decodes them', async () => {
    const huge = Buffer.from(PNG);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(20_000, 20);
    expect(await loading({ 'report/a.png': huge }, 'a.png')).toHaveProperty('problem');
  });

  it('says that a picture is missing or is a folder', async () => {
    expect(await loading({ 'report/x': '' }, 'a.png')).toEqual({ problem: { code: 'picture-not-found' } });
    expect(await loading({ 'report/x/y': '' }, 'x')).toEqual({ problem: { code: 'picture-not-a-file' } });
  });

  it('reads a data: URL', async () => {
    const load = createImageLoader({ report: undefined }, family);
    expect(await load(`data:image/png;base64,${PNG.toString('base64')}`)).toMatchObject({ width: 2 });
    expect(await load('data:image/svg+xml,<svg/>')).toHaveProperty('problem');
  });

  it('asks for baseDir where it knows no folder', async () => {
    expect(await createImageLoader({ report: undefined }, family)('a.png')).toEqual({
      problem: { code: 'picture-no-folder' },
    });
  });
});
