// Packs words into a minimal acyclic automaton in double-array form. dictionary/README.md describes the layout.

/** Thai is U+0E00 to U+0E7F, so a letter takes seven bits. */
const BLOCK = 0x0e00;
const LETTERS = 128;

/** Bits of an entry: base (17), letter (7), ending (8). */
const BASE_SHIFT = 15;
const LETTER_SHIFT = 8;
const MAX_BASE = 1 << 17;
const MAX_ENDING = 255;

/** `words`: a Map from word to ending (1 to 255). Returns the entries as an Int32Array; the root's base is 1. */
export function packWords(words) {
  for (const ending of words.values())
    if (!(ending >= 1 && ending <= MAX_ENDING)) throw new Error(`no room for ending ${ending}`);
  return placeNodes(minimize(buildTree(words)));
}

function buildTree(words) {
  const root = { ending: 0, edges: new Map() };
  for (const [word, ending] of words) {
    let node = root;
    for (const character of word) {
      const letter = character.charCodeAt(0) - BLOCK;
      if (letter <= 0 || letter >= LETTERS) throw new Error(`${word} has a character that is not Thai`);
      let next = node.edges.get(letter);
      if (!next) node.edges.set(letter, (next = { ending: 0, edges: new Map() }));
      node = next;
    }
    node.ending = ending;
  }
  return root;
}

/** Makes nodes with equal continuations one node. The ending belongs to the edge that leads to a node. */
function minimize(root) {
  const nodes = new Map();
  const unify = ({ edges }) => {
    const unified = [...edges]
      .sort(([one], [other]) => one - other)
      .map(([letter, target]) => ({ letter, ending: target.ending, target: unify(target) }));
    const key = unified.map(({ letter, ending, target }) => `${letter},${ending},${target.id}`).join(';');
    let node = nodes.get(key);
    if (!node) nodes.set(key, (node = { id: nodes.size, edges: unified }));
    return node;
  };
  const unified = unify(root);
  return { root: unified, nodes: [...nodes.values()] };
}

/** Gives each node a base of its own, such that no two edges share the slot `base + letter`. */
function placeNodes({ root, nodes }) {
  const slots = new Uint8Array(MAX_BASE + LETTERS);
  const usedBases = new Uint8Array(MAX_BASE);
  const bases = new Map();
  /** Where the search for a base starts, by the number of edges: from the last node that had as many. */
  const searchStarts = [];
  const fits = (base, edges) => !usedBases[base] && edges.every(({ letter }) => !slots[base + letter]);
  const place = (node) => {
    if (node.edges.length === 0) return bases.set(node, 0);
    const { length } = node.edges;
    let base = node === root ? 1 : (searchStarts[length] ?? 2);
    while (!fits(base, node.edges)) base++;
    searchStarts[length] = base;
    if (base >= MAX_BASE) throw new Error('the dictionary has too many words');
    usedBases[base] = 1;
    for (const { letter } of node.edges) slots[base + letter] = 1;
    return bases.set(node, base);
  };
  place(root);
  // Nodes with many edges first: those with one edge fill the gaps.
  for (const node of [...nodes].sort(
    (one, other) => other.edges.length - one.edges.length || one.id - other.id,
  ))
    if (node !== root) place(node);
  const entries = new Int32Array(Math.max(...bases.values()) + LETTERS);
  for (const node of nodes)
    for (const { letter, ending, target } of node.edges)
      entries[bases.get(node) + letter] =
        (bases.get(target) << BASE_SHIFT) | (letter << LETTER_SHIFT) | ending;
  return entries;
}
