/**
 * Characters that are not visible on a page and that nobody types: controls (C0 without tab, line feed and carriage return; C1),
 * default ignorable characters (zero-width and bidirectional controls, soft hyphens, tags, variation selectors;
 * DerivedCoreProperties), and noncharacters (Unicode, 23.7).
 */
const UNPRINTABLE =
  /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\p{Cs}]|[\u{1fffe}-\u{10ffff}]/gu;

const LINE_ENDS = '\u0085\u2028\u2029\u000b\u000c';
const REPLACEMENT = '\ufffd';

const isNoncharacter = (code: number): boolean =>
  (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);

/** The replacement of an unprintable character: a line feed for a line end, U+FFFD for a broken character, else nothing. */
function replacementOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (LINE_ENDS.includes(character)) return '\n';
  if (isNoncharacter(code) || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  return code > 0x1fffd && !(code >= 0xe0000 && code <= 0xe0fff) ? character : '';
}

export interface Printable<T> {
  readonly value: T;
  /** Characters that were removed or replaced. */
  readonly replaced: number;
}

/** A value in whose texts, except keys, every character can be printed; the same object if nothing was replaced. */
export function printable<T>(value: T): Printable<T> {
  let replaced = 0;
  const inText = (text: string): string =>
    text.replace(UNPRINTABLE, (character) => {
      const replacement = replacementOf(character);
      if (replacement !== character) replaced += 1;
      return replacement;
    });
  const open = new Set<object>();
  const within = (part: unknown): unknown => {
    if (typeof part === 'string') return inText(part);
    if (typeof part !== 'object' || part === null || open.has(part)) return part;
    const isArray = Array.isArray(part);
    if (!isArray && Object.prototype.toString.call(part) !== '[object Object]') return part;
    open.add(part);
    const before = replaced;
    const entries = Object.entries(part).map(([key, child]) => [key, within(child)] as const);
    open.delete(part);
    if (replaced === before) return part;
    return isArray ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  };
  return { value: within(value) as T, replaced };
}
