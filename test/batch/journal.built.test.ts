import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createContentKeys } from '../../src/batch/content-key.js';
import { sha256 } from '../../src/core/platform/node/index.js';
import { JOURNAL_FILE, openJournal } from '../../src/batch/journal.js';
import { ReadError } from '../../src/read/index.js';
import { inFolder } from '../support/folder.js';

const entry = { output: 'a', key: 'k', files: [{ path: 'a.pdf', sha256: sha256('bytes') }] };

describe('the journal of a batch', () => {
  it('knows an output whose content and files are the same', () =>
    inFolder({ 'a.pdf': 'bytes' }, async (folder) => {
      await (await openJournal(folder)).add(entry);
      const journal = await openJournal(folder);
      expect(await journal.isCurrent('a', 'k')).toBe(true);
      expect(await journal.isCurrent('a', 'other')).toBe(false);
      expect(await journal.isCurrent('b', 'k')).toBe(false);
      await writeFile(path.join(folder, 'a.pdf'), 'edited');
      expect(await journal.isCurrent('a', 'k')).toBe(false);
    }));

  it('passes over a line that a killed process has left half-written, and goes on after it', () =>
    inFolder({ 'a.pdf': 'bytes' }, async (folder) => {
      await appendFile(path.join(folder, JOURNAL_FILE), '\n{"output":"x","ke');
      await (await openJournal(folder)).add(entry);
      expect(await (await openJournal(folder)).isCurrent('a', 'k')).toBe(true);
    }));
});

describe('a journal that is a link', () => {
  it.each(['its.jsonl', 'missing.jsonl'])(
    'to %s is refused: what a batch notes stays in its folder',
    (name) =>
      inFolder({ 'its.jsonl': '' }, async (folder) => {
        await symlink(name, path.join(folder, JOURNAL_FILE));
        await expect(openJournal(folder)).rejects.toThrow(ReadError);
      }),
  );
});

describe('lines of a journal that are none', () => {
  const digest = sha256('bytes');

  it.each(['null', '{}', '[null]', '[{"path":5}]', '[]', '[{"path":"a.pdf","sha256":"x"}]'])(
    'are counted and passed over: files %s',
    (files) =>
      inFolder({ 'a.pdf': 'bytes' }, async (folder) => {
        await appendFile(path.join(folder, JOURNAL_FILE), `{"output":"a","key":"k","files":${files}}`);
        const journal = await openJournal(folder);
        expect([journal.badLines, await journal.isCurrent('a', 'k')]).toEqual([1, false]);
      }),
  );

  it('are not those of outputs that have been deleted, which are not current', () =>
    inFolder({ 'a.pdf': 'bytes' }, async (folder) => {
      await (await openJournal(folder)).add({ ...entry, files: [{ path: 'gone.pdf', sha256: digest }] });
      expect(await (await openJournal(folder)).isCurrent('a', 'k')).toBe(false);
    }));

  it('are refused where the journal is a pipe or a folder', async () => {
    await inFolder({}, async (folder) => {
      await mkdir(path.join(folder, JOURNAL_FILE));
      await expect(openJournal(folder)).rejects.toBeInstanceOf(ReadError);
    });
    if (process.platform === 'win32') return;
    await inFolder({}, async (folder) => {
      execFileSync('mkfifo', [path.join(folder, JOURNAL_FILE)]);
      await expect(openJournal(folder)).rejects.toBeInstanceOf(ReadError);
    });
  });
});

describe('content keys', () => {
  it('change with the report, its pictures and the settings', () =>
    inFolder({ 'a.json': '1', 'figures/x.png': 'p' }, async (folder) => {
      const file = path.join(folder, 'a.json');
      const key = (settings = 's'): Promise<string> => createContentKeys(settings)(file);
      const before = await key();
      expect(await key()).toBe(before);
      expect(await key('t')).not.toBe(before);
      await writeFile(path.join(folder, 'figures/x.png'), 'q');
      const after = await key();
      expect(after).not.toBe(before);
      await writeFile(file, '2');
      expect(await key()).not.toBe(after);
    }));
});
