import * as harfbuzz from 'harfbuzzjs';
import { readAsset } from '../../../core/platform/node/index.js';

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
