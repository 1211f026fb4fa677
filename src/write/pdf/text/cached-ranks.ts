import type { BreakRanks } from './prepare.js';

/** UTF-16 units of all cached texts: three megabytes with their ranks. */
const MAX_CACHED_UNITS = 1_000_000;

/** The same ranks, cached by text. */
export function cachedRanks(breakRanks: BreakRanks): BreakRanks {
  let cache = new Map<string, ReturnType<BreakRanks>>();
  let units = 0;
  return (text) => {
    const cached = cache.get(text);
    if (cached) return cached;
    if (units + text.length > MAX_CACHED_UNITS) {
      cache = new Map();
      units = 0;
    }
    const ranks = breakRanks(text);
    cache.set(text, ranks);
    units += text.length;
    return ranks;
  };
}
