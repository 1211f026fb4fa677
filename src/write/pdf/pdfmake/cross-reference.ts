import { deflateSync } from 'node:zlib';
import { dictionary, name, reference } from '../tags/syntax.js';

/** Where an object is: at a byte of the file, or at a place in an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** What the trailer says. Objects by number, `id` the file's identifier. */
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
  const places = objects.map(([object, body]) => {
    const place = `${String(object)} ${String(offset)}`;
    offset += body.length + 1;
    return place;
  });
  const header = `${places.join(' ')}\n`;
  const bodies = objects.map(([, body]) => body).join('\n');
  return { first: header.length, content: Buffer.from(header + bodies, 'latin1') };
}

/** Bytes of a row's fields: kind, place, index (PDF 1.7, 7.5.8.3). */
const FIELDS = [1, 4, 2] as const;
const ROW = FIELDS[0] + FIELDS[1] + FIELDS[2];

/** A cross-reference stream, the last object of a file, with its number, and its end; `places` by number from 1. */
export function crossReferenceStream(
  number: number,
  offset: number,
  places: readonly ObjectPlace[],
  { root, info, id }: Trailer,
): Buffer {
  const rows = Buffer.alloc((places.length + 2) * ROW);
  rows.writeUInt16BE(0xffff, FIELDS[0] + FIELDS[1]);
  [...places, { offset }].forEach((place, index) => {
    const at = (index + 1) * ROW;
    const isPlain = 'offset' in place;
    rows.writeUInt8(isPlain ? 1 : 2, at);
    rows.writeUInt32BE(isPlain ? place.offset : place.stream, at + FIELDS[0]);
    rows.writeUInt16BE(isPlain ? 0 : place.index, at + FIELDS[0] + FIELDS[1]);
  });
  const data = deflateSync(rows);
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
