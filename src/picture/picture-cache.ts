import { sha256 } from '../core/platform/index.js';
import { createCache } from '../core/index.js';
import type { FontFamily } from '../fonts/index.js';
import type { RasterFile } from './raster.js';

/** Bytes of written pictures that a process keeps, at most. */
const MAX_BYTES = 64e6;

const cache = createCache<string, RasterFile>(MAX_BYTES, (_, { data }) => data.length);

/**
 * A picture that has to be drawn or written anew, from the cache where the same source was drawn with the same family and the
 * same settings before: programs that make many documents show the same logos and charts in them. `digest` is the source's.
 */
export async function drawOnce(
  source: Uint8Array | string,
  family: FontFamily | undefined,
  settings: string,
  draw: () => RasterFile | Promise<RasterFile>,
  digest: string = sha256(source),
): Promise<RasterFile> {
  const key = `${digest} ${family ? idOf(family) : ''} ${settings}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const drawn = await draw();
  return drawn.data === source ? drawn : cache.set(key, drawn);
}

const ids = new WeakMap<FontFamily, number>();
let families = 0;

function idOf(family: FontFamily): number {
  const id = ids.get(family) ?? (families += 1);
  ids.set(family, id);
  return id;
}
