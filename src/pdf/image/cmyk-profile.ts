/** CIE L*a*b* of an ink overprint. */
type Lab = readonly [lightness: number, a: number, b: number];

/**
 * Colours of the sixteen overprints of full inks on coated paper (ISO 12647-2, paper type 1; those under black are
 * darker by about two thirds). Index bits: cyan 8, magenta 4, yellow 2, black 1.
 */
const OVERPRINTS: readonly Lab[] = [
  [100, 0, 0],
  [16, 0, 0],
  [89, -5, 93],
  [15, 0, 6],
  [48, 74, -3],
  [10, 8, 0],
  [47, 68, 48],
  [10, 7, 5],
  [55, -37, -50],
  [12, -5, -6],
  [50, -68, 33],
  [11, -6, 4],
  [24, 22, -46],
  [7, 3, -5],
  [23, 0, 0],
  [5, 0, 0],
];

/** Inks at the eight corners of the Lab cube, for programs that print: bits of lightness 4, a 2, b 1. */
const INKS: readonly (readonly number[])[] = [
  [255, 200, 0, 255],
  [200, 100, 255, 255],
  [100, 255, 0, 255],
  [0, 255, 255, 255],
  [128, 0, 0, 0],
  [128, 0, 255, 0],
  [0, 128, 0, 0],
  [0, 128, 128, 0],
];

const HEADER = 128;

/**
 * An ICC profile that gives CMYK pictures a colour of their own, which PDF/A asks for (ISO 19005-1, 6.2.3): a
 * colour-space profile of version 2 with the least tables that ICC.1:2001-04 allows.
 */
export function cmykProfile(): Uint8Array {
  const forward = lut(
    4,
    3,
    OVERPRINTS.map(([l, a, b]) => [(l * 255) / 100, a + 128, b + 128]),
  );
  const backward = lut(3, 4, INKS);
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('CMYK')],
    ['cprt', Buffer.concat([signature('text'), Buffer.from('No copyright\0', 'latin1')])],
    ['wtpt', Buffer.concat([signature('XYZ '), whitePoint()])],
    ['A2B0', forward],
    ['B2A0', backward],
  ];
  return assemble(tags);
}

const signature = (name: string): Buffer => Buffer.concat([Buffer.from(name, 'latin1'), Buffer.alloc(4)]);

/** The illuminant D50 as three s15Fixed16Number (ICC.1, 5.3.9). */
function whitePoint(): Buffer {
  const bytes = Buffer.alloc(12);
  [0.9642, 1, 0.8249].forEach((value, i) => bytes.writeInt32BE(Math.round(value * 65536), i * 4));
  return bytes;
}

/** A textDescriptionType (ICC.1, 6.5.17) with nothing but its ASCII text. */
function description(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length + 1);
  return Buffer.concat([signature('desc'), length, Buffer.from(`${text}\0`, 'latin1'), Buffer.alloc(78)]);
}

/** A lut8Type (ICC.1, 6.5.9) of two grid points a channel, between which programs interpolate. */
function lut(inputs: number, outputs: number, corners: readonly (readonly number[])[]): Buffer {
  const head = Buffer.alloc(40);
  head.set([inputs, outputs, 2, 0]);
  // The identity matrix, which colour spaces other than XYZ must have.
  for (const place of [4, 20, 36]) head.writeInt32BE(65536, place);
  const identity = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
  const straight = (count: number): Buffer[] => new Array<Buffer>(count).fill(identity);
  const values = Buffer.from(corners.flat().map((value) => Math.max(0, Math.min(255, Math.round(value)))));
  return Buffer.concat([signature('mft1'), head, ...straight(inputs), values, ...straight(outputs)]);
}

/** Header, tag table and tags, each tag on a multiple of four bytes (ICC.1, 6.1 and 6.2). */
function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const bodies: Buffer[] = [];
  let at = HEADER + table.length;
  tags.forEach(([name, body], i) => {
    table.write(name, 4 + i * 12, 'latin1');
    table.writeUInt32BE(at, 8 + i * 12);
    table.writeUInt32BE(body.length, 12 + i * 12);
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    at += padded.length;
  });
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x02200000, 8);
  header.write('spacCMYKLab ', 12, 'latin1');
  [2001, 1, 1, 0, 0, 0].forEach((part, i) => header.writeUInt16BE(part, 24 + i * 2));
  header.write('acsp', 36, 'latin1');
  header.set(whitePoint(), 68);
  return Buffer.concat([header, table, ...bodies]);
}
