import { createCache } from '../../../core/index.js';
import type { BreakRanks } from './prepare.js';

/** UTF-16 units of text kept at most: three megabytes with their ranks. */
const MAX_CACHED_CHARACTERS = 1_000_000;

/** The same ranks; those of texts that have come before are read from memory. */
export function cachedRanks(breakRanks: BreakRanks): BreakRanks {
  const cache = createCache<string, ReturnType<BreakRanks>>(MAX_CACHED_CHARACTERS, (text) => text.length);
  return (text) => cache.get(text) ?? cache.set(text, breakRanks(text));
}
