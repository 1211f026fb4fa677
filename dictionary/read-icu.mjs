// Reads the Thai dictionary out of ICU's data file.

/** Bytes of a dictionary before its eight indexes (ICU's data header). */
const HEADER = 144;

/** Words are stored as one byte a letter: the letter minus this. */
const BLOCK = 0x0e00;

/** The bytes of an entry of an ICU data file (`icudt67l.dat`), by its name in the table of contents. */
export function readEntry(file, name) {
  const contents = file.readUInt16LE(0);
  const count = file.readUInt32LE(contents);
  const row = (index) => contents + 4 + 8 * index;
  const nameOf = (index) => {
    const start = contents + file.readUInt32LE(row(index));
    return file.toString('latin1', start, file.indexOf(0, start));
  };
  for (let index = 0; index < count; index++) {
    if (nameOf(index) !== name) continue;
    const start = contents + file.readUInt32LE(row(index) + 4);
    const end = index + 1 < count ? contents + file.readUInt32LE(row(index + 1) + 4) : file.length;
    return file.subarray(start, end);
  }
  throw new Error(`ICU's data has no entry ${name}`);
}

/** The words of a dictionary entry, whose trie is a BytesTrie (ICU, `bytestrie.h`). */
export function readWords(entry) {
  const trie = entry.subarray(HEADER + entry.readUInt32LE(HEADER), HEADER + entry.readUInt32LE(HEADER + 4));
  const words = [];
  visit(trie, 0, '', words);
  return words;
}

/** Bounds of the lead bytes of a BytesTrie. */
const LINEAR_MATCH = 0x10;
const VALUE = 0x20;
const LINEAR_BRANCH = 5;

function visit(trie, start, prefix, words) {
  let position = start;
  let word = prefix;
  for (;;) {
    const lead = trie[position++];
    if (lead >= VALUE) {
      words.push(word);
      if (lead & 1) return;
      position = skipValue(position, lead >> 1);
    } else if (lead >= LINEAR_MATCH) {
      for (let left = lead - LINEAR_MATCH + 1; left > 0; left--) word += letter(trie[position++]);
    } else {
      const length = (lead === 0 ? trie[position++] : lead) + 1;
      visitBranch(trie, position, length, word, words);
      return;
    }
  }
}

function visitBranch(trie, start, size, word, words) {
  let position = start;
  let length = size;
  while (length > LINEAR_BRANCH) {
    const jump = readDelta(trie, position + 1);
    visitBranch(trie, jump.target, length >> 1, word, words);
    length -= length >> 1;
    position = jump.next;
  }
  for (; length > 1; length--) {
    const next = word + letter(trie[position++]);
    const lead = trie[position++];
    if (lead & 1) {
      words.push(next);
      position = skipValue(position, lead >> 1);
    } else {
      const after = skipValue(position, lead >> 1);
      visit(trie, after + readValue(trie, position, lead >> 1), next, words);
      position = after;
    }
  }
  visit(trie, position + 1, word + letter(trie[position]), words);
}

const letter = (byte) => String.fromCharCode(BLOCK + byte);

const valueBytes = (lead) => (lead < 0x51 ? 0 : lead < 0x6c ? 1 : lead < 0x7e ? 2 : lead === 0x7e ? 3 : 4);

const skipValue = (position, lead) => position + valueBytes(lead);

function readValue(trie, position, lead) {
  if (lead < 0x51) return lead - 0x10;
  if (lead < 0x6c) return ((lead - 0x51) << 8) | trie[position];
  if (lead < 0x7e) return ((lead - 0x6c) << 16) | trie.readUInt16BE(position);
  return lead === 0x7e ? trie.readUIntBE(position, 3) : trie.readInt32BE(position);
}

/** A jump's target, and the place after its bytes. */
function readDelta(trie, position) {
  const lead = trie[position];
  const [size, value] =
    lead < 0xc0
      ? [0, lead]
      : lead < 0xf0
        ? [1, ((lead - 0xc0) << 8) | trie[position + 1]]
        : lead < 0xfe
          ? [2, ((lead - 0xf0) << 16) | trie.readUInt16BE(position + 1)]
          : lead === 0xfe
            ? [3, trie.readUIntBE(position + 1, 3)]
            : [4, trie.readInt32BE(position + 1)];
  const next = position + 1 + size;
  return { target: next + value, next };
}
