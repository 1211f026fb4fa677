import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { deflateFile, zipArchive } from '../../../src/write/zip/zip.js';

const archive = async (files: readonly Uint8Array[]): Promise<Uint8Array> => {
  const deflated = await Promise.all(files.map(deflateFile));
  return zipArchive(new Map(deflated.map((file, index) => [`word/file${index}.xml`, file])));
};

describe('zipArchive', () => {
  it('gives every file back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 8 }), async (files) => {
        const entries = Object.entries(unzipSync(await archive(files)));
        expect(entries.map(([name]) => name)).toEqual(files.map((_, index) => `word/file${index}.xml`));
        expect(entries.map(([, data]) => [...data])).toEqual(files.map((data) => [...data]));
      }),
    );
  });

  it('states the checksum of a file and no time of day', async () => {
    const data = Buffer.from('ข้อความ');
    const header = Buffer.from(await archive([data]));
    expect(header.readUInt32LE(14)).toBe(crc32(data));
    expect([header.readUInt16LE(10), header.readUInt16LE(12)]).toEqual([0, 0x21]);
  });

  it('repeats in its directory what stands before each file', async () => {
    const bytes = Buffer.from(await archive([Buffer.from('ก'), Buffer.from('ข')]));
    const directory = bytes.readUInt32LE(bytes.length - 6);
    const second = directory + 46 + 'word/file0.xml'.length;
    const at = bytes.readUInt32LE(second + 42);
    expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
    expect(bytes.subarray(second + 6, second + 30)).toEqual(bytes.subarray(at + 4, at + 28));
  });
});
