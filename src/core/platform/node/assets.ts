import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { PmqaError } from '../../problem/pmqa-error.js';
import { shippedAsset, shippedAssets } from './shipped-assets.js';

/**
 * Where the data files of the package are: fonts, the dictionary, WebAssembly, modules of threads. A folder (path or URL) laid
 * out as `dist/bundle/assets`, or the single files by their names there, as bytes, paths or URLs.
 */
export type Assets = string | URL | Readonly<Record<string, string | URL | Uint8Array>>;

let given: Assets | undefined;

/** From now on this thread looks for the data files there. */
export const setAssets = (assets: Assets): void => void (given = assets);

/** Where this thread finds the data files, for a thread whose module may be elsewhere. */
export function assetsForThread(): Assets {
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

function find(name: string): URL | Uint8Array {
  if (given === undefined) return shipped(name);
  if (typeof given === 'string' || given instanceof URL) {
    const { href } = asUrl(given);
    return new URL(name, href.endsWith('/') ? href : `${href}/`);
  }
  const asset = given[name];
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

/** The bytes of an asset. */
export async function readAsset(name: string): Promise<Uint8Array> {
  const found = find(name);
  return found instanceof URL
    ? readFile(found).catch((error: unknown) => missing(name, found, error))
    : found;
}

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
