import { PmqaError } from '../../problem/pmqa-error.js';
import type { AssetPlace, Assets } from '../platform.js';
import { shippedAsset } from './shipped-assets.js';

let given: Assets | undefined;

export const setAssets = (assets: Assets): void => void (given = assets);

/** Assets that were read, which `readAssetNow` gives. */
const loaded = new Map<string, Uint8Array>();
const loading = new Map<string, Promise<Uint8Array>>();

/** A place as the page writes it. */
const asUrl = (place: string | URL): URL =>
  new URL(place, (globalThis as { location?: { href: string } }).location?.href);

async function find(name: string): Promise<URL | Uint8Array> {
  const place = await givenPlace(name);
  if (place === undefined) return shipped(name);
  return place instanceof Uint8Array ? place : asUrl(place);
}

function givenPlace(name: string): AssetPlace | undefined | Promise<AssetPlace | undefined> {
  if (typeof given === 'function') return given(name);
  if (typeof given !== 'string' && !(given instanceof URL)) return given?.[name];
  const { href } = asUrl(given);
  return new URL(name, href.endsWith('/') ? href : `${href}/`);
}

function shipped(name: string): URL {
  const url = shippedAsset(name);
  if (url) return url;
  throw new PmqaError({ code: 'missing-asset', asset: name, searched: 'import.meta.url' });
}

/** Where an asset can be imported from. */
export async function moduleUrl(name: string): Promise<string> {
  const found = await find(name);
  if (found instanceof URL) return found.href;
  return URL.createObjectURL(new Blob([found as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
}

export function readAsset(name: string): Promise<Uint8Array> {
  const read = loading.get(name) ?? load(name);
  loading.set(name, read);
  read.catch(() => loading.delete(name));
  return read;
}

async function load(name: string): Promise<Uint8Array> {
  const found = await find(name);
  const data = found instanceof URL ? await fetched(name, found) : found;
  loaded.set(name, data);
  return data;
}

async function fetched(asset: string, url: URL): Promise<Uint8Array> {
  const missing = (cause: unknown): never => {
    throw new PmqaError({ code: 'missing-asset', asset, searched: url.href }, { cause });
  };
  const response = await fetch(url).catch(missing);
  if (!response.ok) missing(new Error(`HTTP ${String(response.status)}`));
  return new Uint8Array(await response.arrayBuffer());
}

export async function loadAssets(...names: readonly string[]): Promise<void> {
  await Promise.all(names.map(readAsset));
}

/** The bytes of an asset that `loadAssets` has made ready. */
export function readAssetNow(name: string): Uint8Array {
  const data = loaded.get(name);
  if (data) return data;
  throw new PmqaError({ code: 'asset-not-loaded', asset: name });
}
