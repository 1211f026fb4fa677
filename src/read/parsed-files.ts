import { createCache } from '../core/index.js';
import { repairThai, type RepairedText } from '../thai/index.js';
import type { ParsedSource, SyntaxProblem } from './source.js';

/** What reading has found in files, and finds again as long as their text is the same. */
export interface ParsedFiles {
  /**
   * What `parse` gives for the text of a file. `manner` says how it is parsed, whatever the folder: two that read the same text
   * otherwise have two names.
   * The value is shared between readings, and nobody changes it.
   */
  readonly parsed: (
    file: string,
    manner: string,
    text: string,
    parse: (text: string) => ParsedSource | SyntaxProblem,
  ) => ParsedSource | SyntaxProblem;
  /** `repairThai`. */
  readonly repaired: (text: string) => RepairedText;
}

/** For one reading: nothing is kept. */
export const UNKEPT: ParsedFiles = {
  parsed: (_file, _manner, text, parse) => parse(text),
  repaired: repairThai,
};

/** UTF-16 units of text whose meaning is kept, at most; what a report of a thousand pages has. */
const MAX_KEPT = 16e6;

/**
 * For many readings: the last text of each file is kept with what it means, and each repaired text. A copy of a report's folder
 * finds what the folder had.
 */
export function keepParsedFiles(): ParsedFiles {
  const files = createCache<string, { readonly text: string; readonly found: ParsedSource | SyntaxProblem }>(
    MAX_KEPT,
    (_, { text }) => text.length,
  );
  const texts = createCache<string, RepairedText>(MAX_KEPT, (text) => text.length);
  return {
    parsed: (file, manner, text, parse) => {
      const keys = [`${manner} ${file}`, manner];
      const kept = keys.map((key) => files.get(key)).find((each) => each?.text === text);
      const last = kept ?? { text, found: parse(text) };
      for (const key of keys) files.set(key, last);
      return last.found;
    },
    repaired: (text) => texts.get(text) ?? texts.set(text, repairThai(text)),
  };
}
