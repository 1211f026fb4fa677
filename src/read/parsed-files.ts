import { createCache } from '../core/index.js';
import { repairThai, type RepairedText } from '../thai/index.js';
import type { ParsedSource, SyntaxProblem } from './source.js';

/** What reading has found in files, and finds again as long as their text is the same. */
export interface ParsedFiles {
  /**
   * The result of `parse` for the text of a file. `manner` names how it is parsed and the file within its folder. The value is shared
   * between readings and must not be modified.
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

/** A text and what it was parsed to. */
interface Parsed {
  readonly text: string;
  readonly found: ParsedSource | SyntaxProblem;
}

/** For one reading: nothing is kept. */
export const UNKEPT: ParsedFiles = {
  parsed: (_file, _manner, text, parse) => parse(text),
  repaired: repairThai,
};

/** UTF-16 units of text whose meaning is kept, at most; what a report of a thousand pages has. */
const MAX_KEPT = 16e6;

/** For many readings: the last text of each file is cached with its value, also for a copy of its folder; and each repaired text. */
export function keepParsedFiles(): ParsedFiles {
  const cacheOf = () => createCache<string, Parsed>(MAX_KEPT, (_, { text }) => text.length);
  const files = cacheOf();
  const copies = cacheOf();
  const texts = createCache<string, RepairedText>(MAX_KEPT, (text) => text.length);
  return {
    parsed: (file, manner, text, parse) => {
      const key = `${manner} ${file}`;
      const kept = [files.get(key), copies.get(manner)].find((each) => each?.text === text);
      const last = kept ?? { text, found: parse(text) };
      copies.set(manner, last);
      return files.set(key, last).found;
    },
    repaired: (text) => texts.get(text) ?? texts.set(text, repairThai(text)),
  };
}
