/** A TrueType file's tables by tag, as views into the file (OpenType: table directory). Throws where there are none. */
export function readTables(data: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = view.getUint16(4);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...data.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(tag, new DataView(data.buffer, data.byteOffset + offset, view.getUint32(record + 12)));
  }
  return tables;
}

/** A table by its tag. Throws where the font lacks it. */
export function requiredTable(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no ${tag} table`);
  return table;
}

export const bytesOf = (view: DataView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

const padded = (length: number): number => (length + 3) & ~3;

/** Sum of a table's 32-bit words, the last one filled with zeros (OpenType: calculating checksums). */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let i = 0; i < whole; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  let last = 0;
  for (let i = whole; i < bytes.length; i++) last |= (bytes[i] ?? 0) << (24 - 8 * (i - whole));
  return (sum + last) >>> 0;
}

/** A TrueType file from tables; `head` must be among them and gets its checksum adjustment. */
export function writeTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const start = 12 + 16 * tags.length;
  const file = new Uint8Array(tags.reduce((size, tag) => size + padded(tables[tag]?.length ?? 0), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tags.length - 2 ** power));
  let offset = start;
  let head = 0;
  let sum = 0;
  tags.forEach((tag, i) => {
    const bytes = tables[tag] ?? new Uint8Array();
    const record = 12 + 16 * i;
    for (let k = 0; k < 4; k++) file[record + k] = tag.charCodeAt(k);
    const own = checksum(bytes);
    sum = (sum + own) >>> 0;
    view.setUint32(record + 4, own);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    file.set(bytes, offset);
    if (tag === 'head') head = offset;
    offset += padded(bytes.length);
  });
  // The sum of the file is that of its tables and of the directory before them.
  sum = (sum + checksum(file.subarray(0, start))) >>> 0;
  view.setUint32(head + 8, (0xb1b0afba - sum) >>> 0);
  return file;
}
