/** A word, or a part of one, in one script. */
export interface ScriptRun {
  readonly text: string;
  /** UTF-16 offset in the itemised text. */
  readonly start: number;
  /** ISO 15924 tag, for example "Thai"; "Latn" where a word holds nothing but common characters. */
  readonly script: string;
}

/** Scripts besides Thai and Latin that a report may quote; a run of any other script is shaped without script rules. */
const OTHER_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
];
const LATIN = /\p{Script=Latin}/u;
const COMMON = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** White space is shaped by itself, so that a word's shape does not depend on its neighbours. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x09 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

/** Script of a character; undefined for one that takes its neighbours' script (Unicode annex 24, Common, Inherited). */
function scriptOf(code: number): string | undefined {
  if (code >= 0x0e01 && code <= 0x0e5b) return code === 0x0e3f ? undefined : 'Thai';
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latn' : undefined;
  const character = String.fromCodePoint(code);
  if (COMMON.test(character)) return undefined;
  if (LATIN.test(character)) return 'Latn';
  return OTHER_SCRIPTS.find(([, letters]) => letters.test(character))?.[0] ?? 'Zzzz';
}

/**
 * Splits a text into the runs that are shaped: at white space, each space character by itself, and inside a word where
 * the script changes. A common character (digit, bracket, full stop) takes the script before it in its word, else the
 * one after it. The runs, joined, are the text.
 */
export function itemise(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let script: string | undefined;
  const close = (end: number): void => {
    if (end > start) runs.push({ text: text.slice(start, end), start, script: script ?? 'Latn' });
    start = end;
  };
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    if (isSpace(code)) {
      close(i);
      script = undefined;
      close(i + 1);
    } else {
      const own = scriptOf(code);
      if (own !== undefined && script !== undefined && own !== script) close(i);
      script = own ?? script;
    }
    i += length;
  }
  close(text.length);
  return runs;
}
