import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { packageFile } from './package-file.js';

/** Files of other packages, as the bundle names them. */
const OF_PACKAGES: Readonly<Record<string, string>> = {
  'wasm/harfbuzz.wasm': 'harfbuzzjs/dist/harfbuzz.wasm',
  'wasm/resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'wasm/webp.wasm': '@cwasm/webp/webp.wasm',
  'wasm/nsgif.wasm': '@cwasm/nsgif/nsgif.wasm',
  'wasm/nsbmp.wasm': '@cwasm/nsbmp/nsbmp.wasm',
  'pdfjs/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
  'pdfjs/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
};

/** Modules that run in threads; they exist only where sources are compiled. */
const THREADS: Readonly<Record<string, string>> = {
  'threads/vector-thread.js': '../../../picture/vector-thread.js',
  'threads/pdf-thread.js': '../../../read/pdf/pdf-thread.js',
};

/**
 * Where a data file of the package is. This is for a checkout: the bundle replaces this module (scripts/assets.mjs) with one that
 * names each file literally, so that other bundlers find it.
 */
export function shippedAsset(name: string): URL | undefined {
  const dependency = OF_PACKAGES[name];
  if (dependency) return pathToFileURL(createRequire(import.meta.url).resolve(dependency));
  // The build writes them.
  if (name.startsWith('schema/')) return packageFile(`dist/${name}`);
  const thread = THREADS[name];
  return thread ? new URL(thread, import.meta.url) : packageFile(name);
}

/** The places of all data files by their names, for threads whose modules are elsewhere. Not needed in a checkout. */
export const shippedAssets = (): Readonly<Record<string, string>> => ({});

/** A short text of the package, which the bundle holds in its code. */
export const assetText = (name: string): string => readFileSync(packageFile(name), 'utf8');
