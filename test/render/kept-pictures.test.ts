import { stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepPictures, type KeptPictures } from '../../src/render/kept-pictures.js';
import { inFolder } from '../support/folder.js';

const bytes = (value: number, length = 10): Uint8Array => new Uint8Array(length).fill(value);

/** What a document that begins now reads of a file. */
async function read(kept: KeptPictures, folder: string, name: string): Promise<Uint8Array> {
  const file = path.join(folder, name);
  return kept.read(name, file, await stat(file));
}

describe('pictures that are kept', () => {
  // As if all files had been written long ago.
  let clock: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2100-01-01'));
  });
  afterEach(() => void clock.mockRestore());

  it('are read once while their file stays as it is', async () => {
    await inFolder({ a: bytes(1) }, async (folder) => {
      const kept = keepPictures();
      const first = await read(kept, folder, 'a');
      expect(first).toEqual(Buffer.from(bytes(1)));
      expect(await read(kept, folder, 'a')).toBe(first);
      kept.begin();
      expect(await read(kept, folder, 'a')).toBe(first);
    });
  });

  it('are read again where other bytes of the same length and the same time of change are there', async () => {
    await inFolder({ a: bytes(1) }, async (folder) => {
      const kept = keepPictures();
      const file = path.join(folder, 'a');
      await read(kept, folder, 'a');
      const { atime, mtime } = await stat(file);
      await writeFile(file, bytes(2));
      await utimes(file, atime, mtime);
      expect(await read(kept, folder, 'a')).toEqual(Buffer.from(bytes(2)));
    });
  });

  it('are not trusted so soon after a change that another one would leave the same time', async () => {
    await inFolder({ a: bytes(1) }, async (folder) => {
      clock.mockRestore();
      const kept = keepPictures();
      const first = await read(kept, folder, 'a');
      expect(await read(kept, folder, 'a')).not.toBe(first);
    });
  });

  it('stay within the bound, and those of the last document go first', async () => {
    await inFolder({ a: bytes(1), b: bytes(2), c: bytes(3), d: bytes(4, 40) }, async (folder) => {
      const kept = keepPictures(20);
      const [a, b] = [await read(kept, folder, 'a'), await read(kept, folder, 'b')];
      const c = await read(kept, folder, 'c');
      expect(await read(kept, folder, 'c')).not.toBe(c);
      expect(await read(kept, folder, 'a')).toBe(a);
      kept.begin();
      expect(await read(kept, folder, 'b')).toBe(b);
      const again = await read(kept, folder, 'c');
      expect(await read(kept, folder, 'c')).toBe(again);
      expect(await read(kept, folder, 'a')).not.toBe(a);
      await read(kept, folder, 'd');
      expect(await read(kept, folder, 'b')).toBe(b);
    });
  });
});
