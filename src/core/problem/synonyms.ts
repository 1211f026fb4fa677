import { suggest } from './suggest.js';

/** Names that other formats and programs give to fields and values, and what they are called here. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  url: ['link', 'target', 'image'],
  href: ['link', 'target'],
  src: ['image', 'file'],
  path: ['file', 'image'],
  image: ['figure'],
  images: ['figures'],
  picture: ['image', 'figure'],
  img: ['image', 'figure'],
  p: ['paragraph'],
  h1: ['heading'],
  h2: ['heading'],
  ul: ['list'],
  ol: ['list'],
  strong: ['bold'],
  b: ['bold'],
  em: ['italic'],
  i: ['italic'],
  u: ['underline'],
  s: ['strike'],
  sup: ['superscript'],
  sub: ['subscript'],
  br: ['break'],
  colspan: ['columnSpan'],
  items: ['children'],
  content: ['text', 'result'],
  name: ['title'],
  description: ['result', 'text'],
  department: ['agency'],
  organization: ['agency'],
  organisation: ['agency'],
  year: ['fiscalYear'],
  level1: ['basic'],
  level2: ['advance'],
  level3: ['significance'],
  up: ['higher-is-better'],
  down: ['lower-is-better'],
  language: ['digits'],
  logo: ['emblem'],
  toc: ['contents'],
  coverpage: ['titlePage'],
  output: ['formats'],
  type: ['formats'],
};

/** Letters from which on a common beginning or end is more than chance. */
const BEGINNING = 4;

/** The field or value of a list that a wrong one most likely means: misspelt, named as elsewhere, or shortened. */
export function meantName(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]/gu, '');
  const synonym = (Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain]! : []).find((name) =>
    known.includes(name),
  );
  return synonym ?? suggest(word, known) ?? known.find((name) => isPartOf(plain, name.toLowerCase()));
}

const isPartOf = (word: string, name: string): boolean =>
  (word.length >= BEGINNING && name.startsWith(word)) ||
  (name.length >= BEGINNING && (word.startsWith(name) || word.endsWith(name)));
