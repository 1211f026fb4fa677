/** Kinds of pictures that a report may hold. */
export type PictureKind = 'png' | 'jpeg' | 'svg' | StillKind;

/** Kinds of which the documents carry the pixels as PNG, of moving pictures the first frame. */
export type StillKind = 'gif' | 'webp' | 'bmp';

const ascii = (data: Uint8Array, from: number, to: number): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1', from, to);

/** Formats that people use and that are not accepted, by the first bytes of their files. */
const OTHERS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['HEIC', /^[^]{4}ftyp(?:hei|hev|mif1|msf1)/u],
  ['AVIF', /^[^]{4}ftypavi/u],
  ['TIFF', /^(?:II\*\0|MM\0\*)/u],
  ['EMF', /^\x01\0\0\0[^]{36} EMF/u],
  ['WMF', /^\xd7\xcd\xc6\x9a/u],
  ['PDF', /^%PDF-/u],
];

/** The kind of a picture by its first bytes, never by its name; `other` names a known format that is not accepted. */
export function pictureKind(data: Uint8Array): PictureKind | { readonly other?: string } {
  const start = ascii(data, 0, 64);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/u.test(start)) return 'gif';
  if (/^RIFF[^]{4}WEBP/u.test(start)) return 'webp';
  if (start.startsWith('BM')) return 'bmp';
  const other = OTHERS.find(([, begins]) => begins.test(start))?.[0];
  if (other) return { other };
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg|[\w-]+:svg)[\s>-]/u.test(start) ? 'svg' : {};
}
