/** Names of kinds of values; a kind that is not here is written as it is. */
export const KIND_TH: Readonly<Record<string, string>> = {
  text: 'ข้อความ',
  number: 'ตัวเลข',
  integer: 'จำนวนเต็ม',
  boolean: ' true หรือ false',
  list: 'รายการ',
  object: 'ช่องย่อยแบบ “ชื่อช่อง: ค่า”',
  nothing: 'ค่าว่าง (null)',
  blocks: 'ข้อความ Markdown หรือรายการของบล็อก',
  statement: 'ข้อความ หรือช่องย่อยที่มี text:',
  function: 'ฟังก์ชัน',
};

export const KIND_EN: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing (null)',
  blocks: 'Markdown text or a list of blocks',
  statement: 'text or an object with “text”',
  function: 'a function',
  bigint: 'a bigint',
  symbol: 'a symbol',
  Date: 'a Date',
  Map: 'a Map',
  Set: 'a Set',
  Promise: 'a Promise',
  Uint8Array: 'bytes (Uint8Array)',
};

interface BoundWords {
  readonly between: (minimum: number, maximum: number) => string;
  readonly from: (minimum: number) => string;
  readonly to: (maximum: number) => string;
}
export const BOUNDS_TH: BoundWords = {
  between: (minimum, maximum) => ` (${minimum} ถึง ${maximum})`,
  from: (minimum) => ` (ตั้งแต่ ${minimum} ขึ้นไป)`,
  to: (maximum) => ` (ไม่เกิน ${maximum})`,
};
export const BOUNDS_EN: BoundWords = {
  between: (minimum, maximum) => ` (${minimum} to ${maximum})`,
  from: (minimum) => ` (from ${minimum} up)`,
  to: (maximum) => ` (up to ${maximum})`,
};

/** The limits of a value, in brackets. */
export function bounds(minimum: number | undefined, maximum: number | undefined, words: BoundWords): string {
  if (minimum === undefined) return maximum === undefined ? '' : words.to(maximum);
  return maximum === undefined ? words.from(minimum) : words.between(minimum, maximum);
}
