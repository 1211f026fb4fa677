import { describe, expect, it } from '@jest/globals';
import { bytesOf, readTables, requiredTable, writeTables } from '../../../../src/write/pdf/font/sfnt.js';

const head = new Uint8Array(54).fill(3, 12);
const file = writeTables({ head, glyf: new Uint8Array([1, 2, 3, 4, 5]), 'cvt ': new Uint8Array([9]) });

const sum = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let i = 0; i < bytes.length; i += 4) total = (total + view.getUint32(i)) >>> 0;
  return total;
};

describe('a TrueType file', () => {
  it('gives back the tables that it was made of, in the order of their tags', () => {
    const tables = readTables(file);
    expect([...tables.keys()]).toEqual(['cvt ', 'glyf', 'head']);
    expect([...bytesOf(requiredTable(tables, 'glyf'))]).toEqual([1, 2, 3, 4, 5]);
    expect([...bytesOf(requiredTable(tables, 'cvt '))]).toEqual([9]);
  });

  it('adds up to the sum that OpenType asks for', () => {
    expect(file.length % 4).toBe(0);
    expect(sum(file)).toBe(0xb1b0afba);
  });

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 7);
    expect([...bytesOf(requiredTable(readTables(larger.subarray(7)), 'glyf'))]).toEqual([1, 2, 3, 4, 5]);
  });

  it('names a table that is missing', () => {
    expect(() => requiredTable(readTables(file), 'loca')).toThrow('no loca table');
  });
});
