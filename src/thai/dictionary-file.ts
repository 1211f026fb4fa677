import { readAssetNow } from '../core/platform/node/index.js';

/** The bytes of the dictionary, which `dictionary/prepare.mjs` writes. The only place in this folder that reads a file. */
export const readDictionaryFile = (): Uint8Array => readAssetNow('dictionary/thai.dictionary');
