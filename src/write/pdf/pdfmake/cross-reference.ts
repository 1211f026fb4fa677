import { deflate } from '../../../core/platform/index.js';
import { dictionary, name, reference } from '../tags/index.js';

/** Where an object is: at a byte of the file, or at an index of an object stream. */
export type ObjectLocation =
  { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Entries of the trailer: objects by number, `id` the file's identifier. */
export interface Trailer {
  readonly root: number;
  readonly info: number;
  readonly id: Uint8Array;
}

/** Objects as the content of an object stream (PDF 1.7, 7.5.7); `first` is the offset of the first object's bytes. */
export function objectStream(objects: readonly (readonly [object: number, body: string])[]): {
  readonly first: number;
  readonly content: Buffer;
} {
  let offset = 0;
  const positions = objects.map(([object, body]) => {
    const position = `${String(object)} ${String(offset)}`;
    offset += body.length + 1;
    return position;
  });
  const header = `${positions.join(' ')}\n`;
  const bodies = objects.map(([, body]) => body).join('\n');
  return { first: header.length, content: Buffer.from(header + bodies, 'latin1') };
}

/** Bytes of a row's fields: kind, position, index (PDF 1.7, 7.5.8.3). */
const FIELDS = [1, 4, 2] as const;
const ROW = FIELDS[0] + FIELDS[1] + FIELDS[2];

/** A cross-reference stream, the last object of a file, with its number, and its end; `locations` by number from 1. */
export function crossReferenceStream(
  number: number,
  offset: number,
  locations: readonly ObjectLocation[],
  { root, info, id }: Trailer,
): Buffer {
  const rows = Buffer.alloc((locations.length + 2) * ROW);
  rows.writeUInt16BE(0xffff, FIELDS[0] + FIELDS[1]);
  [...locations, { offset }].forEach((location, index) => {
    const at = (index + 1) * ROW;
    const isPlain = 'offset' in location;
    rows.writeUInt8(isPlain ? 1 : 2, at);
    rows.writeUInt32BE(isPlain ? location.offset : location.stream, at + FIELDS[0]);
    rows.writeUInt16BE(isPlain ? 0 : location.index, at + FIELDS[0] + FIELDS[1]);
  });
  const data = deflate(rows);
  const hex = `<${Buffer.from(id).toString('hex')}>`;
  const head = dictionary({
    Type: name('XRef'),
    Size: String(number + 1),
    W: `[${FIELDS.join(' ')}]`,
    Root: reference(root),
    Info: reference(info),
    ID: `[${hex}${hex}]`,
    Filter: name('FlateDecode'),
    Length: String(data.length),
  });
  return Buffer.concat([
    Buffer.from(`${String(number)} 0 obj\n${head}\nstream\n`, 'latin1'),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${String(offset)}\n%%EOF\n`, 'latin1'),
  ]);
}
