// Bytes that text files and pictures of officers have.

/** Thai text in TIS-620, as Notepad of an old Windows saves it ("ANSI"). */
export function encodeThai(text) {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0);
      return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
    }),
  );
}

/** Text as Notepad's "Unicode" saves it. */
export const encodeUtf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** A picture of one dot. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
