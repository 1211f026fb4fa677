import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/platform/node/index.js';
import { inFolder } from '../../support/folder.js';
import { inPreview, save } from './support/preview.js';

const FILES = { 'report.yaml': 'agency: กรม\n', '1/1.1/basic.md': 'a', 'old.md': 'b' };
const changed = (name: string, text: string, was?: string) => ({
  name,
  bytes: Buffer.byteLength(text),
  ...(was !== undefined && { was: sha256(was) }),
});

it('writes what the page changed, in new folders too, and removes what is gone', () =>
  inPreview(FILES, async ({ url }, folder) => {
    const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
    const changes = [
      changed('1/1.1/basic.md', 'ใหม่', 'a'),
      { name: 'old.md', was: sha256('b') },
      changed('2/2.1/basic.md', 'c'),
      changed('figures/ภาพ ๑.png', 'd'),
    ];
    expect(await save(url, changes, 'ใหม่cd')).toEqual({
      written: ['1/1.1/basic.md', 'old.md', '2/2.1/basic.md', 'figures/ภาพ ๑.png'],
      refused: [],
    });
    expect(await Promise.all(['1/1.1/basic.md', '2/2.1/basic.md', 'figures/ภาพ ๑.png'].map(text))).toEqual([
      'ใหม่',
      'c',
      'd',
    ]);
    expect(existsSync(path.join(folder, 'old.md'))).toBe(false);
    expect(await text('report.yaml')).toBe(FILES['report.yaml']);
  }));

it('never overwrites what somebody changed, made or removed meanwhile, and writes the rest', () =>
  inPreview(FILES, async ({ url }, folder) => {
    await writeFile(path.join(folder, 'old.md'), 'theirs');
    await writeFile(path.join(folder, 'new.md'), 'theirs');
    const changes = [
      changed('old.md', 'x', 'b'),
      changed('new.md', 'x'),
      changed('gone.md', 'x', 'was'),
      { name: '1/1.1/basic.md', was: sha256('another') },
      changed('report.yaml', 'y', FILES['report.yaml']),
    ];
    expect(await save(url, changes, 'xxxy')).toEqual({
      written: ['report.yaml'],
      refused: ['old.md', 'new.md', 'gone.md', '1/1.1/basic.md'],
    });
    for (const [name, text] of Object.entries({
      'old.md': 'theirs',
      'new.md': 'theirs',
      '1/1.1/basic.md': 'a',
    }))
      expect([name, await readFile(path.join(folder, name), 'utf8')]).toEqual([name, text]);
  }));

it('counts a file that has the new text already as neither', () =>
  inPreview(FILES, async ({ url }) => {
    const changes = [changed('old.md', 'b', 'before'), { name: 'none.md', was: sha256('x') }];
    expect(await save(url, changes, 'b')).toEqual({ written: [], refused: [] });
  }));

it('writes nothing where a path leads out of the folder', () =>
  inFolder({ 'there.md': 'x' }, (outside) =>
    inPreview(FILES, async ({ url }, folder) => {
      await symlink(outside, path.join(folder, 'link'));
      await symlink(path.join(outside, 'there.md'), path.join(folder, 'linked.md'));
      await symlink(path.join(outside, 'not-there.md'), path.join(folder, 'loose.md'));
      await mkdir(path.join(folder, '.git'));
      const names = [
        ...['../a.md', '1/../../a.md', '/etc/a.md', '..\\a.md', 'C:\\a.md', 'a\u0000.md', '', '.', '..'],
        ...[
          'link/a.md',
          'linked.md',
          'loose.md',
          '.git/config',
          '.bashrc',
          '1//a.md',
          path.join(folder, 'a.md'),
        ],
      ];
      for (const name of names) {
        const changes = [changed('report.yaml', 'y', FILES['report.yaml']), changed(name, 'z', 'x')];
        const answer = await save(url, changes, 'yz');
        expect([name, answer]).toEqual([
          name,
          { problems: [expect.objectContaining({ th: expect.any(String) })] },
        ]);
        expect(await readFile(path.join(folder, 'report.yaml'), 'utf8')).toBe(FILES['report.yaml']);
      }
      expect(await readFile(path.join(outside, 'there.md'), 'utf8')).toBe('x');
      for (const name of ['a.md', 'not-there.md']) expect(existsSync(path.join(outside, name))).toBe(false);
      expect(existsSync(path.join(folder, '.git/config'))).toBe(false);
      expect(await save(url, [changed('../a.md', 'z')], 'z')).toMatchObject({
        problems: [{ th: expect.stringContaining('อยู่นอกโฟลเดอร์ของรายงาน') }],
      });
    }),
  ));

it('writes nothing of a message that is cut off', () =>
  inPreview(FILES, async ({ url }, folder) => {
    expect(await save(url, [changed('report.yaml', 'long', FILES['report.yaml'])], 'lo')).toHaveProperty(
      'problems',
    );
    expect(await readFile(path.join(folder, 'report.yaml'), 'utf8')).toBe(FILES['report.yaml']);
  }));

it('writes nothing into an example of the package', () =>
  inPreview(
    FILES,
    async ({ url }, folder) => {
      const answer = await save(url, [changed('old.md', 'x', 'b')], 'x');
      expect(answer).toEqual({
        problems: [expect.objectContaining({ th: expect.stringContaining('ตัวอย่าง') })],
      });
      expect(await readFile(path.join(folder, 'old.md'), 'utf8')).toBe('b');
    },
    { readOnly: true },
  ));
