// Writes the dictionary that src/thai reads: ICU's Thai words, and the words of this folder on top of them.
// README.md describes the sources and the layout of the file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { endianness } from 'node:os';
import { packWords } from './automaton.mjs';
import { readEntry, readWords } from './read-icu.mjs';
import { splitLongWord } from './split-long-words.mjs';
import { yieldLevels } from './yielding-words.mjs';

const here = new URL('./', import.meta.url);
const { file, icu } = JSON.parse(readFileSync(new URL('manifest.json', here), 'utf8'));

/** Where a word comes from. The numbers are part of the file's layout. */
const Source = { icu: 0, subject: 1, general: 2 };

/** The first bytes of the file, with the version of its layout. */
const MAGIC = 'THD1';

const THAI_WORD = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{2,}$/u;

/** ICU's words of Thai letters alone, without signs and punctuation. */
function icuWords() {
  const data = readFileSync(createRequire(import.meta.url).resolve(`${icu.package}/${icu.file}`));
  const entry = readEntry(data, icu.entry);
  if (createHash('sha256').update(entry).digest('hex') !== icu.sha256)
    throw new Error(`${icu.entry} of ${icu.package} is not the entry that dictionary/manifest.json names`);
  return readWords(entry).filter((word) => THAI_WORD.test(word));
}

/** The words of a folder's lists: white space between them, comments after #, a hyphen at each soft break. `only`: of one list alone. */
function listedWords(folder, only) {
  const lists = new URL(`words/${folder}/`, here);
  return readdirSync(lists)
    .filter((name) => (only ? name === only : name.endsWith('.txt')))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, lists), 'utf8')
        .replace(/#.*$/gmu, '')
        .split(/\s+/u)
        .filter(Boolean)
        .map((entry) => {
          const word = entry.replaceAll('-', '');
          if (!/^[\u0e01-\u0e4e]+$/u.test(word))
            throw new Error(`${folder}/${name}: ${entry} is not a word of Thai`);
          return entry;
        }),
    );
}

/** Distances of a word's soft breaks from its end, the first break first. Words of different beginnings share them. */
function softBreaks(entry) {
  const parts = entry.split('-').reverse();
  let distance = 0;
  return parts
    .slice(0, -1)
    .map((part) => (distance += part.length))
    .reverse();
}

/** Each word with its attributes. Of a word listed twice, the better source and any soft breaks count. */
function collectWords() {
  const words = new Map();
  const add = (entry, source) => {
    const word = entry.replaceAll('-', '');
    const known = words.get(word);
    const breaks = softBreaks(entry);
    words.set(word, {
      source: Math.max(source, known?.source ?? 0),
      softBreaks: breaks.length > 0 ? breaks : (known?.softBreaks ?? []),
    });
  };
  for (const word of icuWords()) add(word, Source.icu);
  for (const entry of listedWords('subjects')) add(entry, Source.subject);
  for (const entry of listedWords('general')) add(entry, Source.general);
  for (const [word, known] of words)
    if (known.source !== Source.icu && known.softBreaks.length === 0)
      words.set(word, {
        ...known,
        softBreaks: softBreaks(splitLongWord(word, (part) => words.has(part))),
      });
  markYieldingWords(words);
  return words;
}

/**
 * Gives compounds by subject that yield breaks at their end, which make them dearer, one each, and split nothing. They
 * yield to no word of grammar.
 */
function markYieldingWords(words) {
  const grammar = new Set(
    listedWords('general', 'function-words.txt').map((entry) => entry.replaceAll('-', '')),
  );
  const listed = [...words].filter(([word, { source }]) => source !== Source.icu && !grammar.has(word));
  const levels = yieldLevels(
    new Map(listed.map(([word, known]) => [word, Math.min(1, known.softBreaks.length)])),
    (part) => words.has(part),
  );
  for (const [word, known] of listed)
    if (known.source === Source.subject && known.softBreaks.length === 0 && levels.get(word) > 0)
      words.set(word, { ...known, softBreaks: Array(levels.get(word)).fill(0) });
}

/** Numbers the different attributes from 1, and gives each word its number. */
function numberEndings(words) {
  const endings = new Map();
  const numbered = new Map();
  for (const [word, { source, softBreaks: breaks }] of words) {
    const bytes = [source, breaks.length, ...breaks];
    const key = bytes.join(',');
    if (!endings.has(key)) endings.set(key, { number: endings.size + 1, bytes });
    numbered.set(word, endings.get(key).number);
  }
  return { numbered, table: [...endings.values()].map(({ bytes }) => bytes) };
}

function encode(words) {
  const { numbered, table } = numberEndings(words);
  const entries = packWords(numbered);
  const endings = Buffer.from([table.length, ...table.flat()]);
  const padding = Buffer.alloc((4 - (endings.length % 4)) % 4);
  const head = Buffer.alloc(12);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(endings.length + padding.length, 4);
  head.writeUInt32LE(entries.length, 8);
  const body = Buffer.from(entries.buffer);
  if (endianness() === 'BE') body.swap32();
  return Buffer.concat([head, endings, padding, body]);
}

writeFileSync(new URL(file, here), encode(collectWords()));
