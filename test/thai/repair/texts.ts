import fc from 'fast-check';
import { readFileSync } from 'node:fs';

const LISTS = ['function-words', 'government', 'nouns', 'verbs', 'sara-am-words'];

/** Words of the general lists, which repair relies on. */
const words = LISTS.flatMap((list) =>
  readFileSync(new URL(`../../../dictionary/words/general/${list}.txt`, import.meta.url), 'utf8')
    .replace(/#.*$/gm, '')
    .trim()
    .split(/\s+/),
);
const word = fc.constantFrom(...words);

/** Words without a space between them; ผู้ and ความ are never the last. */
const phrase = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((list) => list.join(''))
  .filter((text) => !/(?:ผู้|ความ)$/.test(text));

/** Thai as people write it: phrases, numbers and abbreviations between spaces. */
export const properPhrase = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: phrase }, fc.constantFrom('พ.ศ. 2563', '(KPI)', '12', 'ๆ', 'PMQA')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(' '));

const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...'กงดทนมรสอ') },
  { weight: 4, arbitrary: fc.constantFrom(...'ัิีืุู่้็์ํา') },
  { weight: 1, arbitrary: fc.constantFrom(...'เแไำะๅๆ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(' ', ' ', '\u00a0', '\u200b', '/', '.', '(', ')', '“', 'A', '1', '\n'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\uf70a', '\uf701', '\ufeff', 'ผู้ ', 'ความ ', 'พ.ศ .') },
);

/** Thai in any state: words with letters, marks, spaces and signs among them in any order. */
export const anyThai = fc.array(piece, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''));
