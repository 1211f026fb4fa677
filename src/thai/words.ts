import { Source, thaiDictionary, type Dictionary } from './dictionary.js';
import { cheapestWords, type LatticeWord } from './lattice.js';
import { BOUND_FORMS, GRAMMAR_WORDS, LEANING_WORDS } from './lexicon/grammar-words.js';
import { Rank } from './rank.js';
import { composeSaraAm, shiftBack } from './sara-am.js';

/** A word's start inside a run of letters, and how sure it is. */
export interface WordStart {
  readonly offset: number;
  readonly rank: (typeof Rank)['Word' | 'Content' | 'Prefix' | 'Weak' | 'None'];
  /** A place inside a compound at which a line may split it if need be: no word starts here for `segment`. */
  readonly isSoftBreak?: true;
}

/** Word starts inside a run of Thai letters, ascending, without 0. */
export function wordStarts(run: string, dictionary: Dictionary = thaiDictionary()): readonly WordStart[] {
  const { composed, shifts } = composeSaraAm(run);
  const starts = startsInComposed(composed, dictionary);
  return shifts.length === 0
    ? starts
    : starts.map((start) => ({ ...start, offset: shiftBack(start.offset, shifts) }));
}

/** The fewest letters of a compound that a line may split: ได้รับ and ต้องการ are no longer than many a word. */
const SPLITTABLE_LETTERS = 10;

function startsInComposed(run: string, dictionary: Dictionary): WordStart[] {
  if (run.length < 2) return [];
  const words = cheapestWords(run, dictionary);
  const found: WordStart[] = [];
  words.forEach((word, index) => {
    if (word.end - word.start >= SPLITTABLE_LETTERS)
      for (const distance of dictionary.softBreaks(word.entry))
        if (distance > 0) found.push({ offset: word.end - distance, rank: Rank.Weak, isSoftBreak: true });
    const next = words[index + 1];
    if (next) found.push({ offset: word.end, rank: rankBetween(run, word, next, dictionary) });
  });
  return found;
}

function rankBetween(
  run: string,
  left: LatticeWord,
  right: LatticeWord,
  dictionary: Dictionary,
): WordStart['rank'] {
  if (left.entry === 0 || right.entry === 0) return rankBesideUnknown(left, right);
  const before = run.slice(left.start, left.end);
  if (BOUND_FORMS.has(before)) return Rank.None;
  if (left.isDoubtful && !(isListed(left, dictionary) && isListed(right, dictionary))) return Rank.Weak;
  if (LEANING_WORDS.has(before)) return Rank.Prefix;
  if (left.isDoubtful) return Rank.Content;
  if (GRAMMAR_WORDS.has(before) || GRAMMAR_WORDS.has(run.slice(right.start, right.end))) return Rank.Word;
  return isShort(run, left) || isShort(run, right) ? Rank.Content : Rank.Word;
}

/** Whether a word is in our lists: between two of them a reader takes a line's end for a word's end, other words or not. */
const isListed = ({ entry }: LatticeWord, dictionary: Dictionary): boolean =>
  dictionary.sourceOf(entry) !== Source.Icu;

/** Whether a word has at most two consonants: short words make compounds with their neighbours, such as ตรวจ|หา. */
function isShort(run: string, { start, end }: LatticeWord): boolean {
  let consonants = 0;
  for (let index = start; index < end; index++) if (run.charCodeAt(index) <= LAST_CONSONANT) consonants++;
  return consonants <= 2;
}

const LAST_CONSONANT = 0x0e2e;

/** Unknown letters are a whole word only where they are long enough to be one. */
function rankBesideUnknown(left: LatticeWord, right: LatticeWord): WordStart['rank'] {
  const isWhole = (word: LatticeWord): boolean =>
    word.entry !== 0 ? word.end - word.start > 1 : word.end - word.start > 3;
  if (left.entry === 0 && right.entry === 0) return Rank.None;
  return isWhole(left) && isWhole(right) ? Rank.Weak : Rank.None;
}
