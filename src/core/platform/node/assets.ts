import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { PmqaError } from '../../problem/pmqa-error.js';
import type { AssetPlace, Assets } from '../platform.js';
import { shippedAsset, shippedAssets } from './shipped-assets.js';

let given: Assets | undefined;

/** From now on this thread looks for the data files there. */
export const setAssets = (assets: Assets): void => void (given = assets);

/** Where this thread finds the data files, for a thread whose module may be elsewhere. */
export function assetsForThread(): Exclude<Assets, (...args: never[]) => unknown> {
  // A function cannot be sent.
  if (typeof given === 'function') return shippedAssets();
  if (given instanceof URL || typeof given === 'string') return asUrl(given).href;
  const own = Object.entries(given ?? {}).map(
    ([name, asset]) => [name, asset instanceof Uint8Array ? asset : asUrl(asset).href] as const,
  );
  return { ...shippedAssets(), ...Object.fromEntries(own) };
}

/** In a thread: what `assetsForThread` gave. */
export function useAssetsOfThread(): void {
  const { assets } = ((workerData as unknown) ?? {}) as { readonly assets?: Assets };
  if (assets !== undefined) setAssets(assets);
}

/** A drive of Windows is one letter, a scheme is more. */
const SCHEME = /^[a-z][a-z\d+.-]+:/iu;

const asUrl = (place: string | URL): URL =>
  place instanceof URL || SCHEME.test(place) ? new URL(place) : pathToFileURL(place);

type Place = URL | Uint8Array;

function find(name: string): Place {
  const found = findPlace(name);
  if (!(found instanceof Promise)) return found;
  throw new PmqaError({ code: 'asset-not-loaded', asset: name });
}

function findPlace(name: string): Place | Promise<Place> {
  if (given === undefined) return shipped(name);
  if (typeof given === 'function') {
    const place = given(name);
    return place instanceof Promise ? place.then((each) => asPlace(name, each)) : asPlace(name, place);
  }
  if (typeof given === 'string' || given instanceof URL) {
    const { href } = asUrl(given);
    return new URL(name, href.endsWith('/') ? href : `${href}/`);
  }
  return asPlace(name, given[name]);
}

function asPlace(name: string, asset: AssetPlace | undefined): Place {
  if (asset === undefined) return shipped(name);
  return asset instanceof Uint8Array ? asset : asUrl(asset);
}

function shipped(name: string): URL {
  const url = shippedAsset(name);
  // A bundle in CommonJS does not know where it is.
  if (!url)
    throw new PmqaError({ code: 'missing-asset', asset: name, searched: 'import.meta.url (undefined)' });
  return url;
}

/** Throws `missing-asset`, which says what to do, for a file that does not exist; any other error as it is. */
function missing(asset: string, url: URL, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  const searched = url.protocol === 'file:' ? fileURLToPath(url) : url.href;
  throw new PmqaError({ code: 'missing-asset', asset, searched }, { cause: error });
}

/** Where an asset lies. Throws for one that was given as bytes: only a file can be a module or a thread. */
export function assetUrl(name: string): URL {
  const found = find(name);
  if (found instanceof URL) return found;
  throw new Error(`${name} is given as bytes; it is needed as a file`);
}

/** Where an asset can be imported from. */
export const moduleUrl = (name: string): Promise<string> => Promise.resolve(assetUrl(name).href);

/** The bytes of an asset. */
export async function readAsset(name: string): Promise<Uint8Array> {
  const found = await findPlace(name);
  return found instanceof URL
    ? readFile(found).catch((error: unknown) => missing(name, found, error))
    : found;
}

/** Makes assets ready for `readAssetNow`. In Node every file is. */
export const loadAssets = (..._names: readonly string[]): Promise<void> => Promise.resolve();

/** The bytes of an asset, at once. */
export function readAssetNow(name: string): Uint8Array {
  const found = find(name);
  if (!(found instanceof URL)) return found;
  try {
    return readFileSync(found);
  } catch (error) {
    return missing(name, found, error);
  }
}
