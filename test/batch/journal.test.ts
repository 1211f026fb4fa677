import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createContentKeys, sha256 } from '../../src/batch/content-key.js';
import { JOURNAL_FILE, openJournal } from '../../src/batch/journal.js';
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
