import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { ExtractError, extractReport } from '../../../src/tools/extract/extract-report.js';
import { readZip } from '../../../src/read/word/zip.js';
import { wordFile } from '../../tools/extract/support/word-file.js';
import { smallReport } from '../../support/report.js';

/** A copy in which one byte of the checksum that the directory gives for a file is another. */
function withWrongChecksum(archive: Uint8Array, name: string): Uint8Array {
  const copy = Buffer.from(archive);
  const at = copy.lastIndexOf(name) - 46;
  expect(copy.readUInt32LE(at)).toBe(0x02014b50);
  copy[at + 16]! ^= 1;
  return copy;
}

describe('checksums in an archive', () => {
  it('are those of the files', () => {
    const archive = zipSync({ 'a.txt': Buffer.from('ก'), empty: new Uint8Array() }, { level: 0 });
    expect([...readZip(archive)].map(({ read }) => read().length)).toEqual([3, 0]);
    const [first] = readZip(withWrongChecksum(archive, 'a.txt'));
    expect(() => first!.read()).toThrow('CRC-32');
  });

  it('are checked when a Word file is read', async () => {
    const file = await wordFile(smallReport());
    expect(extractReport(file).agency).toBe('กรมตัวอย่าง');
    const damaged = (): unknown => extractReport(withWrongChecksum(file, 'word/document.xml'));
    expect(damaged).toThrow(ExtractError);
    expect(damaged).toThrow('word/document.xml');
  });
});
