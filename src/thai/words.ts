import { isFollowingThai, isLeadingVowel } from './characters.js';
import { officialLexicon } from './lexicon/lexicon.js';
import { ROOT, type Trie } from './lexicon/trie.js';
import { Rank } from './rank.js';
import { dictionaryBoundaries } from './segmenter.js';

/** A word's start inside a run of letters, and how sure it is. */
export interface WordStart {
  readonly offset: number;
  readonly rank: (typeof Rank)['Word' | 'Prefix' | 'Weak' | 'None'];
  /** A place inside a compound that a line's end may part at need: no word starts here for `segment`. */
  readonly joint?: true;
}

/**
 * What a word costs on the way through a run; the cheapest way is taken. Every word costs about ten, so that few long
 * words win over many short ones (maximal matching), and words of the lexicon win over guesses.
 */
const COST = {
  /** A word of the lexicon. */
  known: 10,
  /** A compound of the lexicon that may be parted: ตั้ง|เป้าหมาย wins over ตั้งเป้า|หมาย. */
  loose: 11,
  /** A word of Intl.Segmenter that the lexicon does not hold. */
  other: 14,
  /** The same, of one cluster only: mostly the remains of a name or a wrong cut. */
  fragment: 26,
  /** From a word of the lexicon that ends inside a word of Intl.Segmenter to that word's end. */
  rest: 32,
} as const;

const UNREACHED = 0x7fffffff;

const Source = { None: 0, Known: 1, Other: 2, Fragment: 3, Rest: 4 } as const;

/** What is known of each position of a run while the cheapest way through it is looked for. */
interface Lattice {
  /** 1 where Intl.Segmenter parts two words, and at the end. */
  readonly isBoundary: Uint8Array;
  /** Of the cheapest way to the position; `UNREACHED` where there is none yet. */
  readonly cost: Int32Array;
  /** Sum of the positions at which the way's words begin. */
  readonly delay: Float64Array;
  /** Where the way's last word begins. */
  readonly from: Int32Array;
  /** What gave that word, of `Source`. */
  readonly source: Uint8Array;
  /** Its node of the lexicon, or 0. */
  readonly wordNode: Int32Array;
}

const createLattice = (size: number): Lattice => ({
  isBoundary: new Uint8Array(size),
  cost: new Int32Array(size),
  delay: new Float64Array(size),
  from: new Int32Array(size),
  source: new Uint8Array(size),
  wordNode: new Int32Array(size),
});

/** Positions of the lattice that is kept from run to run: six new arrays for each run take longer than the search. */
const KEPT_SIZE = 512;
let kept: Lattice | undefined;

/** A lattice of at least `size` positions whose first ones are as new. */
function emptyLattice(size: number): Lattice {
  const lattice = size > KEPT_SIZE ? createLattice(size) : (kept ??= createLattice(KEPT_SIZE));
  const { isBoundary, cost, delay, from, source, wordNode } = lattice;
  for (let index = 0; index < size; index++) {
    isBoundary[index] = 0;
    cost[index] = UNREACHED;
    delay[index] = 0;
    from[index] = 0;
    source[index] = 0;
    wordNode[index] = 0;
  }
  return lattice;
}

/** Word starts inside a run of Thai letters, ascending, without 0. */
export function wordStarts(run: string, lexicon: Trie = officialLexicon()): WordStart[] {
  const length = run.length;
  if (length < 2) return [];
  const boundaries = dictionaryBoundaries(run);
  const { isBoundary, cost, delay, from, source, wordNode } = emptyLattice(length + 1);
  for (const offset of boundaries) isBoundary[offset] = 1;
  isBoundary[length] = 1;
  cost[0] = 0;
  const reach = (start: number, end: number, price: number, kind: number, node: number): void => {
    const total = (cost[start] as number) + price;
    const best = cost[end] as number;
    // Of two ways of one price, the one whose words begin later has the longer words first: นวัตกรรม|การ, not นวัต|กรรมการ.
    const later = (delay[start] as number) + start;
    if (total > best || (total === best && later <= (delay[end] as number))) return;
    cost[end] = total;
    delay[end] = later;
    from[end] = start;
    source[end] = kind;
    wordNode[end] = node;
  };
  for (let start = 0; start < length; start++) {
    if (cost[start] === UNREACHED) continue;
    let node = ROOT;
    for (let end = start; end < length;) {
      node = lexicon.next(node, run.charCodeAt(end));
      if (node === 0) break;
      end++;
      if (!lexicon.isWord(node) || !mayPart(run, end)) continue;
      reach(start, end, lexicon.isLoose(node) ? COST.loose : COST.known, Source.Known, node);
    }
    let end = start + 1;
    while (isBoundary[end] === 0) end++;
    if (start !== 0 && isBoundary[start] === 0) reach(start, end, COST.rest, Source.Rest, 0);
    else if (isFragment(run, start, end)) reach(start, end, COST.fragment, Source.Fragment, 0);
    else reach(start, end, COST.other, Source.Other, 0);
  }
  const path = pathBack(from, length);
  return startsOnPath(path, source, isBoundary, (end) => lexicon.joints(wordNode[end] as number));
}

/** Ends of the words on the cheapest way, ascending. */
function pathBack(from: Int32Array, length: number): number[] {
  const ends: number[] = [];
  for (let end = length; end > 0; end = from[end] as number) ends.push(end);
  return ends.reverse();
}

/** Ranks each place where two words meet, and each joint inside a word. */
function startsOnPath(
  ends: readonly number[],
  source: Uint8Array,
  isBoundary: Uint8Array,
  joints: (end: number) => readonly number[],
): WordStart[] {
  const found: WordStart[] = [];
  let start = 0;
  ends.forEach((end, index) => {
    for (const joint of joints(end)) found.push({ offset: start + joint, rank: Rank.Weak, joint: true });
    const next = ends[index + 1];
    if (next === undefined) return;
    const rank = rankBetween(source[end] as number, source[next] as number, isBoundary[end] === 1);
    found.push({ offset: end, rank });
    start = end;
  });
  return found;
}

/** Sure where both sources part the words; not at all beside a remainder. */
function rankBetween(left: number, right: number, agreed: boolean): WordStart['rank'] {
  const doubtful = (kind: number): boolean => kind === Source.Fragment || kind === Source.Rest;
  if (doubtful(left) || doubtful(right)) return Rank.None;
  if (left === Source.Known && right === Source.Known) return agreed ? Rank.Word : Rank.Weak;
  if (left === Source.Known || right === Source.Known) return agreed ? Rank.Word : Rank.Weak;
  return Rank.Weak;
}

function mayPart(run: string, index: number): boolean {
  return (
    !isLeadingVowel(run.charCodeAt(index - 1)) &&
    !(index < run.length && isFollowingThai(run.charCodeAt(index)))
  );
}

/** Whether a word is one consonant with its marks, or two letters. */
function isFragment(run: string, start: number, end: number): boolean {
  let bases = 0;
  for (let index = start; index < end; index++) if (!isFollowingThai(run.charCodeAt(index))) bases++;
  return bases < 2;
}
