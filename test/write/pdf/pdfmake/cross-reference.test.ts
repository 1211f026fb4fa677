import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { crossReferenceStream, objectStream } from '../../../../src/write/pdf/pdfmake/cross-reference.js';

describe('an object stream', () => {
  it('begins with the numbers and offsets of its objects', () => {
    const { first, content } = objectStream([
      [7, '<</A 1>>'],
      [9, '[2]'],
    ]);
    expect(content.toString('latin1')).toBe('7 0 9 9\n<</A 1>>\n[2]');
    expect(content.toString('latin1', first)).toBe('<</A 1>>\n[2]');
  });
});

describe('a cross-reference stream', () => {
  it('says of each object, itself the last, where it stands', () => {
    const places = [{ offset: 15 }, { stream: 1, index: 3 }];
    const bytes = crossReferenceStream(3, 0x1234, places, { root: 1, info: 2, id: Buffer.from('ab', 'hex') });
    const file = bytes.toString('latin1');
    expect(file).toMatch(
      /^3 0 obj\n<<\/Type\/XRef\/Size 4\/W\[1 4 2\]\/Root 1 0 R\/Info 2 0 R\/ID\[<ab><ab>\]/,
    );
    expect(file).toMatch(/\nstartxref\n4660\n%%EOF\n$/);
    const rows = inflateSync(bytes.subarray(file.indexOf('stream\n') + 7, file.indexOf('\nendstream')));
    expect(rows.toString('hex').match(/.{14}/g)).toEqual([
      '0000000000ffff',
      '01' + '0000000f' + '0000',
      '02' + '00000001' + '0003',
      '01' + '00001234' + '0000',
    ]);
  });
});
