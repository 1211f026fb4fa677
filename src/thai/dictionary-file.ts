import { loadAssets, readAssetNow } from '../core/platform/index.js';

const FILE = 'dictionary/thai.dictionary';

/** The bytes of the dictionary, which `dictionary/prepare.mjs` writes. The only place in this folder that reads a file. */
export const readDictionaryFile = (): Uint8Array => readAssetNow(FILE);

/** Makes them ready, where files cannot be read at once. */
export const loadDictionaryFile = (): Promise<void> => loadAssets(FILE);
