const file = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** Three columns and two rows: red, green, blue; yellow, black, white. */
export const SIX_COLOURS = 'ff0000 00ff00 0000ff ffff00 000000 ffffff';

/** Pictures of these six colours. */
export const SIX = {
  'lossless WebP': file('UklGRjIAAABXRUJQVlA4TCYAAAAvAkAAAC8gEEjaH3qN+RcQFPk/2vwHskXCBgVpG7C4e04W0f+4Mg=='),
  'moving WebP, its first frame': file(
    'UklGRpwAAABXRUJQVlA4WAoAAAACAAAAAgAAAQAAQU5JTQYAAAAAAAAAAABBTk1GPgAAAAAAAAAAAAIAAAEAAGQAAAJWUDhMJgAAAC8CQAAALyAQSNofeo35FxAU+T/a/AeypQwGBWkbsLh7ShbR/7g6QU5NRioAAAAAAAAAAAACAAABAABkAAAAVlA4TBEAAAAvAkAAAAfQhCY0of+BiOh/AAA=',
  ),
  GIF: file('R0lGODdhAwACAIIAAP//////AAD/AP8AAAAA/wAAAAAAAAAAACwAAAAAAwACAAAICQAHCCAQoACAgAA7'),
  'moving GIF, its first frame': file(
    'R0lGODlhAwACAIIAAP//////AAD/AP8AAAAA/wAAAAAAAAAAACH5BAAKAAAALAAAAAADAAIAAAgJAAcIIBCgAICAACH5BAAKAAAALAAAAAADAAIAgQkJCQAAAAAAAAAAAAgGAAEIHBgQADs=',
  ),
  BMP: file(
    'Qk1OAAAAAAAAADYAAAAoAAAAAwAAAAIAAAABABgAAAAAABgAAADEDgAAxA4AAAAAAAAAAAAAAP//AAAA////AAAAAAD/AP8A/wAAAAAA',
  ),
} as const;

/** Four columns and two rows of one red, which is not quite kept. */
export const LOSSY_WEBP = file(
  'UklGRj4AAABXRUJQVlA4IDIAAADQAQCdASoEAAIAAMASJaACdLoB+AADsAD++X2//00jxpHjSPmLf/ugT90CfugT/3NoAA==',
);

/** The six colours; of the first pixel nothing is seen, the second is half seen black. */
export const CLEAR_WEBP = file(
  'UklGRjwAAABXRUJQVlA4TC8AAAAvAkAAEC8gEEjaH3oNAUGR/6MJCIr8H41A0sY1f/MHzh4SyUCQbRvadsVH9D/uAgA=',
);

/** Red, green that is not seen, blue; yellow, red, green that is not seen. */
export const CLEAR_GIF = file('R0lGODlhAwACAIEAAP8AAAD/AAAA////ACH5BAEAAAEALAAAAAADAAIAAAgIAAEEEDBAYEAAOw==');

/** Bits of a pixel and a way to compress of a BMP file (BITMAPINFOHEADER). */
interface BmpForm {
  readonly bits: number;
  readonly compression?: number;
  readonly height?: number;
  readonly palette?: readonly number[];
}

/** A BMP file of three columns. */
export function bmp(
  { bits, compression = 0, height = 2, palette = [] }: BmpForm,
  rows: readonly number[],
): Uint8Array {
  const start = 54 + palette.length * 4;
  const written = Buffer.alloc(start + rows.length);
  written.write('BM', 'latin1');
  written.writeUInt32LE(written.length, 2);
  written.writeUInt32LE(start, 10);
  written.writeUInt32LE(40, 14);
  written.writeInt32LE(3, 18);
  written.writeInt32LE(height, 22);
  written.writeUInt16LE(1, 26);
  written.writeUInt16LE(bits, 28);
  written.writeUInt32LE(compression, 30);
  written.writeUInt32LE(rows.length, 34);
  written.writeUInt32LE(palette.length, 46);
  palette.forEach((colour, i) => written.writeUInt32LE(colour, 54 + i * 4));
  written.set(rows, start);
  return written;
}

/** A copy with a number of 16 bits in another place. */
export function with16(
  data: Uint8Array,
  ...places: readonly (readonly [at: number, value: number])[]
): Uint8Array {
  const copy = Buffer.from(data);
  for (const [at, value] of places) copy.writeUInt16LE(value, at);
  return copy;
}
