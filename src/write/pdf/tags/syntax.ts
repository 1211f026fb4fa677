/** PDF objects as text of one byte a character (PDF 1.7, 7.3), with no white space that is not needed. */

export const name = (value: string): string => `/${value}`;

export const reference = (object: number): string => `${String(object)} 0 R`;

/** A dictionary; white space stands where a value begins with none of its own delimiters. */
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

/** The order of ASCII names in a name tree, by their bytes. */
export const nameOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
