/** Kinds of pictures that a report may hold. */
export type PictureKind = 'png' | 'jpeg' | 'svg';

const ascii = (data: Uint8Array, from: number, to: number): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1', from, to);

/** Formats that people use and that are not accepted, by the first bytes of their files. */
const OTHERS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['GIF', /^GIF8/u],
  ['BMP', /^BM/u],
  ['WebP', /^RIFF[^]{4}WEBP/u],
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
  const other = OTHERS.find(([, begins]) => begins.test(start))?.[0];
  if (other) return { other };
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg|[\w-]+:svg)[\s>-]/u.test(start) ? 'svg' : {};
}
