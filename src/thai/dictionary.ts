import { loadDictionaryFile, readDictionaryFile } from './dictionary-file.js';

/** Where a word of the dictionary comes from, by rising confidence. The numbers are part of the file's layout. */
export const Source = {
  /** ICU's dictionary alone. */
  Icu: 0,
  /** The lists by subject, for line breaks alone. */
  Subject: 1,
  /** The general lists, which repair relies on too. */
  General: 2,
} as const;

export type Source = (typeof Source)[keyof typeof Source];

/** A set of words to read a text with, letter by letter. An entry is the state after some letters. */
export interface Dictionary {
  /** The entry reached from `entry` by a UTF-16 code unit, 0 where no word continues so. Starts at `ROOT`. */
  readonly next: (entry: number, code: number) => number;
  /** Whether a word ends at `entry`. */
  readonly isWord: (entry: number) => boolean;
  /** The source of the word that ends at `entry`. */
  readonly sourceOf: (entry: number) => Source;
  /** Distances from the end of the word at `entry` of the places where a line may split it if need be, first place first; 0 splits nothing and says that the word yields to others. */
  readonly softBreaks: (entry: number) => readonly number[];
}

const BLOCK = 0x0e00;
/** Bits of an entry: the base of the letters after it (17), its letter (7), its ending (8). */
const BASE_SHIFT = 15;
const LETTER_SHIFT = 8;
const LETTER_MASK = 127;
const ENDING_MASK = 255;

/** The entry before the first letter. */
export const ROOT = 1 << BASE_SHIFT;

const MAGIC = 'THD1';
const HEAD_BYTES = 12;

/** Reads a dictionary from the bytes of its file, whose layout is in `dictionary/README.md`. Throws on other bytes. */
export function parseDictionary(bytes: Uint8Array): Dictionary {
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('The Thai dictionary has another layout: run npm run dictionary.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entriesStart = HEAD_BYTES + view.getUint32(4, true);
  const entries = readEntries(bytes, entriesStart, view.getUint32(8, true));
  const { sources, softBreaks } = readEndings(bytes.subarray(HEAD_BYTES, entriesStart));
  return {
    next: (entry, code) => {
      const letter = code - BLOCK;
      const next = entries[(entry >>> BASE_SHIFT) + letter]!;
      return letter > 0 && letter <= LETTER_MASK && ((next >>> LETTER_SHIFT) & LETTER_MASK) === letter
        ? next
        : 0;
    },
    isWord: (entry) => (entry & ENDING_MASK) !== 0,
    sourceOf: (entry) => sources[entry & ENDING_MASK]!,
    softBreaks: (entry) => softBreaks[entry & ENDING_MASK]!,
  };
}

function readEntries(bytes: Uint8Array, start: number, count: number): Int32Array {
  // Room after the last entry, so that a letter after any base has a slot.
  const entries = new Int32Array(count + LETTER_MASK + 1);
  new Uint8Array(entries.buffer).set(bytes.subarray(start, start + 4 * count));
  if (!IS_LITTLE_ENDIAN) {
    const view = new DataView(entries.buffer);
    entries.forEach((_, index) => (entries[index] = view.getInt32(4 * index, true)));
  }
  return entries;
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The attributes of words by the number of their ending; 0 is no ending. */
interface Endings {
  readonly sources: readonly Source[];
  readonly softBreaks: readonly (readonly number[])[];
}

function readEndings(bytes: Uint8Array): Endings {
  const sources: Source[] = [Source.Icu];
  const softBreaks: (readonly number[])[] = [[]];
  let position = 1;
  for (let left = bytes[0]!; left > 0; left--) {
    const count = bytes[position + 1]!;
    sources.push(bytes[position] as Source);
    softBreaks.push([...bytes.subarray(position + 2, position + 2 + count)]);
    position += 2 + count;
  }
  return { sources, softBreaks };
}

let shared: Dictionary | undefined;

/** The dictionary of the package, read at the first call. */
export const thaiDictionary = (): Dictionary => (shared ??= parseDictionary(readDictionaryFile()));

/** The words of the general lists alone. */
export function generalDictionary(): Dictionary {
  const all = thaiDictionary();
  return { ...all, isWord: (entry) => all.isWord(entry) && all.sourceOf(entry) === Source.General };
}

/**
 * Reads the dictionary of Thai, so that the first text does not wait for it. In a browser it is awaited before functions that give
 * their result at once (`repairThai`, `segment`, `extractReport` …); in Node they need nothing before them.
 */
export async function loadDictionary(): Promise<void> {
  await loadDictionaryFile();
  thaiDictionary();
}
