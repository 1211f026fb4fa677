/** PDF objects as text of one byte a character (PDF 1.7, 7.3), without optional white space. */

export const name = (value: string): string => `/${value}`;

export const reference = (object: number): string => `${String(object)} 0 R`;

/** A dictionary; a space separates a key from a value that does not begin with a delimiter. */
export const dictionary = (entries: Readonly<Record<string, string>>): string =>
  `<<${Object.entries(entries)
    .map(([key, value]) => `/${key}${/^[/<[(]/.test(value) ? '' : ' '}${value}`)
    .join('')}>>`;

/** A text string (PDF 1.7, 7.9.2.2): ASCII, else UTF-16BE. */
export function text(value: string): string {
  const bytes = /^[ -~]*$/.test(value) ? value : `\u00fe\u00ff${utf16(value)}`;
  return `(${bytes.replace(/[\\()\r\n]/g, (character) => ESCAPES[character] ?? character)})`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
};

function utf16(value: string): string {
  let bytes = '';
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}

const isAscii = (value: string): boolean => !/[\u0080-\uffff]/.test(value);

/** The order of names in a name tree, by their bytes (PDF 1.7, 7.9.6): ASCII ones, then those in UTF-16BE. */
export function nameOrder(a: string, b: string): number {
  if (isAscii(a) !== isAscii(b)) return isAscii(a) ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
