import { readFileSync } from 'node:fs';

/** The dictionary's file, which `dictionary/prepare.mjs` writes. */
const FILE = new URL('../../dictionary/thai.dictionary', import.meta.url);

/** The bytes of the dictionary. The only place in this folder that reads a file. */
export const readDictionaryFile = (): Uint8Array => readFileSync(FILE);
