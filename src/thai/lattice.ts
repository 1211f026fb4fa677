import { ROOT, Source, type Dictionary } from './dictionary.js';
import { mayStartWord } from './spelling.js';

/**
 * What a word costs on the way through a run; the cheapest way is taken. Every word costs about ten, so that few long
 * words win over many short ones (maximal matching), and words of the dictionary win over letters that it does not know.
 */
const COST = {
  /** A word of our lists. */
  listed: 10,
  /** One of them that may be split: ตั้ง|เป้าหมาย wins over ตั้งเป้า|หมาย. One that yields costs one more for each 0 in its breaks. */
  splittable: 11,
  /** A word that only ICU has. */
  icu: 12,
  /** One of these of two letters: rare words that letters of names and loanwords read as. */
  icuShort: 22,
  /** Letters of no word, up to the next place where a word may start. */
  unknown: 24,
  /** Each of these letters. */
  unknownLetter: 3,
} as const;

/** A way that costs at most this more than the cheapest makes the places that it does not share doubtful. */
const DOUBT = 12;

const UNREACHED = 0x3fffffff;

/** Positions of a run that are held ready: new arrays for every run take longer than the search. */
const READY_POSITIONS = 512;
const READY_EDGES = 8192;

/** Candidate words of a run in the order of their starts, and the costs of the ways to and from each position. */
interface Lattice {
  readonly mayStart: Uint8Array;
  /** Cost of the cheapest way to each position. */
  readonly to: Int32Array;
  /** Cost of the cheapest way from each position to the end. */
  readonly from: Int32Array;
  /** Sum of the starts of the words on the way to each position. */
  readonly delay: Float64Array;
  /** The candidate that ends the cheapest way to each position. */
  readonly best: Int32Array;
  /** How much more a way costs that passes a position inside a word. */
  readonly detour: Int32Array;
}

const createLattice = (size: number): Lattice => ({
  mayStart: new Uint8Array(size),
  to: new Int32Array(size),
  from: new Int32Array(size),
  delay: new Float64Array(size),
  best: new Int32Array(size),
  detour: new Int32Array(size),
});

let ready: Lattice | undefined;

/** Candidate words: where each starts and ends, what it costs, its entry of the dictionary (0 for unknown letters). */
let starts = new Int32Array(READY_EDGES);
let ends = new Int32Array(READY_EDGES);
let prices = new Int32Array(READY_EDGES);
let entries = new Int32Array(READY_EDGES);

function growCandidates(): void {
  const grow = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const larger = new Int32Array(2 * old.length);
    larger.set(old);
    return larger;
  };
  [starts, ends, prices, entries] = [grow(starts), grow(ends), grow(prices), grow(entries)];
}

/** A word on the cheapest way through a run. */
export interface LatticeWord {
  readonly start: number;
  readonly end: number;
  /** Its entry of the dictionary, 0 for letters of no word. */
  readonly entry: number;
  /** Whether another way of about the same cost has no word that ends here. */
  readonly isDoubtful: boolean;
}

/** The words of a run of Thai letters by the cheapest way through it. Time grows with the length of the run. */
export function cheapestWords(run: string, dictionary: Dictionary): LatticeWord[] {
  const { length } = run;
  const lattice =
    length < READY_POSITIONS ? (ready ??= createLattice(READY_POSITIONS)) : createLattice(length + 1);
  const count = findCandidates(run, dictionary, lattice);
  findDetours(length, count, lattice);
  const words: LatticeWord[] = [];
  for (let end = length; end > 0;) {
    const edge = lattice.best[end]!;
    const start = starts[edge]!;
    words.push({ start, end, entry: entries[edge]!, isDoubtful: lattice.detour[end]! <= DOUBT });
    end = start;
  }
  return words.reverse();
}

function findCandidates(run: string, dictionary: Dictionary, lattice: Lattice): number {
  const { mayStart, to, delay, best } = lattice;
  const { length } = run;
  for (let index = 0; index <= length; index++) {
    mayStart[index] = mayStartWord(run, index) ? 1 : 0;
    to[index] = UNREACHED;
  }
  to[0] = 0;
  delay[0] = 0;
  let count = 0;
  const add = (start: number, end: number, price: number, entry: number): void => {
    if (count === starts.length) growCandidates();
    starts[count] = start;
    ends[count] = end;
    prices[count] = price;
    entries[count] = entry;
    const total = to[start]! + price;
    // Of two ways of one cost, the one whose words start later has the longer words first: นวัตกรรม|การ, not นวัต|กรรมการ.
    const later = delay[start]! + start;
    if (total < to[end]! || (total === to[end]! && later > delay[end]!)) {
      to[end] = total;
      delay[end] = later;
      best[end] = count;
    }
    count++;
  };
  for (let start = 0; start < length; start++) {
    if (to[start] === UNREACHED) continue;
    let entry = ROOT;
    for (let end = start; end < length;) {
      entry = dictionary.next(entry, run.charCodeAt(end));
      if (entry === 0) break;
      end++;
      if (mayStart[end] === 1 && dictionary.isWord(entry))
        add(start, end, priceOf(entry, end - start, dictionary), entry);
    }
    let end = start + 1;
    while (mayStart[end] === 0) end++;
    add(start, end, COST.unknown + COST.unknownLetter * (end - start), 0);
  }
  return count;
}

function priceOf(entry: number, letters: number, dictionary: Dictionary): number {
  if (dictionary.sourceOf(entry) === Source.Icu) return letters > 2 ? COST.icu : COST.icuShort;
  const breaks = dictionary.softBreaks(entry);
  if (breaks.length === 0) return COST.listed;
  return breaks[0] === 0 ? COST.listed + breaks.length : COST.splittable;
}

/** Fills `detour`: for each position, what the cheapest way costs more that passes it inside a word. */
function findDetours(length: number, count: number, { to, from, detour }: Lattice): void {
  from.fill(UNREACHED, 0, length);
  from[length] = 0;
  detour.fill(UNREACHED, 0, length + 1);
  const cheapest = to[length]!;
  for (let edge = count - 1; edge >= 0; edge--) {
    const start = starts[edge]!;
    const rest = prices[edge]! + from[ends[edge]!]!;
    if (rest < from[start]!) from[start] = rest;
    const more = to[start]! + rest - cheapest;
    if (more > DOUBT) continue;
    for (let inside = start + 1; inside < ends[edge]!; inside++)
      if (more < detour[inside]!) detour[inside] = more;
  }
}
