import { readAsset } from '../../../core/platform/index.js';
import * as harfbuzz from 'harfbuzzjs';

/** What the bundle adds to harfbuzzjs (scripts/bundle-plugins.mjs), which otherwise finds its WebAssembly by itself. */
interface Startable {
  readonly start?: (wasm: Uint8Array) => Promise<void>;
}

let started: Promise<void> | undefined;

/** Makes HarfBuzz ready; to be awaited before a face is opened. */
export const startHarfBuzz = (): Promise<void> => (started ??= start());

async function start(): Promise<void> {
  await (harfbuzz as Startable).start?.(await readAsset('wasm/harfbuzz.wasm'));
}
