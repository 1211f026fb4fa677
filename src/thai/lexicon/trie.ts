/** A set of Thai words for reading a text letter by letter. */
export interface Trie {
  /** The node reached from `node` by a code unit of Thai, 0 where no word goes on so. The root is `ROOT`. */
  readonly next: (node: number, code: number) => number;
  /** Whether a word ends at `node`. */
  readonly isWord: (node: number) => boolean;
  /** Whether the word that ends at `node` has joints. */
  readonly isLoose: (node: number) => boolean;
  /** Offsets inside the word that ends at `node` where a line's end may part it at need; none for most words. */
  readonly joints: (node: number) => readonly number[];
}

export const ROOT = 1;

/** Thai is U+0E00 to U+0E7F: seven bits tell its code points apart. */
const BITS = 7;
const BLOCK = 0x0e00;
const HYPHEN = 0x2d;
const NO_JOINTS: readonly number[] = [];

/** What ends at a node: nothing (0), a word, a word with joints. */
const WHOLE = 1;
const LOOSE = 2;

/**
 * Builds a trie from lists of words with white space between them; a hyphen in a word marks a joint. The lists are
 * read letter by letter, because that takes half the time of splitting them first. All edges lie in one
 * open-addressed hash table, keyed by node and letter.
 */
export function buildTrie(lists: readonly string[]): Trie {
  const letters = lists.reduce((sum, list) => sum + list.length, 0);
  // Words share their beginnings, so there are fewer edges than half the letters, and the table stays half empty.
  const size = 1 << (32 - Math.clz32(letters + 16));
  const mask = size - 1;
  const keys = new Int32Array(size);
  const targets = new Int32Array(size);
  const ends = new Uint8Array(letters + 2);
  const joints = new Map<number, readonly number[]>();
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  let nodes = ROOT;
  for (const list of lists) {
    let node = ROOT;
    let depth = 0;
    let parts: number[] = [];
    for (let index = 0; index <= list.length; index++) {
      const code = index < list.length ? list.charCodeAt(index) : 0;
      if (code === HYPHEN) {
        parts.push(depth);
      } else if (code > BLOCK) {
        // The table is searched here rather than by a call: it halves the time that the first use takes.
        const key = (node << BITS) | (code - BLOCK);
        let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
        if (keys[slot] === 0) {
          keys[slot] = key;
          targets[slot] = ++nodes;
        }
        node = targets[slot] as number;
        depth++;
      } else if (depth > 0) {
        if (parts.length > 0) joints.set(node, parts);
        // A word may stand in several lists, with joints in one of them.
        ends[node] = parts.length > 0 || ends[node] === LOOSE ? LOOSE : WHOLE;
        node = ROOT;
        depth = 0;
        parts = [];
      }
    }
  }
  return {
    next: (node, code) => targets[slotOf((node << BITS) | (code - BLOCK))] as number,
    isWord: (node) => ends[node] !== 0,
    isLoose: (node) => ends[node] === LOOSE,
    joints: (node) => joints.get(node) ?? NO_JOINTS,
  };
}
