import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PmqaError } from '../../../../src/core/index.js';
import {
  assetsForThread,
  assetUrl,
  readAsset,
  readAssetNow,
  setAssets,
} from '../../../../src/core/platform/node/assets.js';
import { useAssets } from '../../../../src/options/index.js';
import { inFolder } from '../../../support/folder.js';

const DICTIONARY = 'dictionary/thai.dictionary';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the files of the package', () => {
  afterEach(() => setAssets({}));

  it('are its own where nothing is given', async () => {
    expect(await readAsset(DICTIONARY)).toEqual(readFileSync('dictionary/thai.dictionary'));
    expect(text((await readAsset('wasm/harfbuzz.wasm')).subarray(1, 4))).toBe('asm');
  });

  it('come from a folder, by path or URL, at once or not', () =>
    inFolder({ 'dictionary/thai.dictionary': 'ก' }, async (folder) => {
      for (const place of [folder, `${folder}/`, pathToFileURL(folder), pathToFileURL(folder).href]) {
        useAssets(place);
        expect(text(await readAsset(DICTIONARY))).toBe('ก');
        expect(text(readAssetNow(DICTIONARY))).toBe('ก');
      }
    }));

  it('come one by one, as bytes or a place; the others are the package’s own', () =>
    inFolder({ 'words.bin': 'ข' }, async (folder) => {
      useAssets({ [DICTIONARY]: path.join(folder, 'words.bin'), 'wasm/webp.wasm': new Uint8Array([1]) });
      expect(text(readAssetNow(DICTIONARY))).toBe('ข');
      expect(await readAsset('wasm/webp.wasm')).toEqual(new Uint8Array([1]));
      expect(() => assetUrl('wasm/webp.wasm')).toThrow('given as bytes');
      expect((await readAsset('wasm/nsgif.wasm')).length).toBeGreaterThan(1000);
    }));

  it('are known to a thread that gets them as data', () =>
    inFolder({ 'words.bin': 'ข' }, (folder) => {
      setAssets({ [DICTIONARY]: pathToFileURL(path.join(folder, 'words.bin')) });
      setAssets(structuredClone(assetsForThread()));
      expect(text(readAssetNow(DICTIONARY))).toBe('ข');
      return Promise.resolve();
    }));

  it('are named where one is missing, with what to do', () =>
    inFolder({}, async (folder) => {
      useAssets(folder);
      const error = await readAsset(DICTIONARY).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PmqaError);
      const { problem, message } = error as PmqaError;
      const searched = path.join(folder, DICTIONARY);
      expect(problem).toEqual({ code: 'missing-asset', asset: DICTIONARY, searched });
      expect(message).toContain('dist/bundle/assets');
      expect(() => readAssetNow(DICTIONARY)).toThrow(searched);
    }));

  it('refuses what is no place', () => {
    for (const wrong of [undefined, 1, '', ['a'], { a: 1 }, new Map()])
      expect(() => useAssets(wrong as string)).toThrow(/assets.*a folder \(path or URL\)/u);
  });
});
