import type { BreakRanks } from './prepare.js';

/** UTF-16 units of text kept at most: three megabytes with their ranks. */
const MOST_KEPT = 1_000_000;

/** The same ranks, those of texts met before from memory. */
export function remembered(breakRanks: BreakRanks): BreakRanks {
  let known = new Map<string, ReturnType<BreakRanks>>();
  let kept = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (kept + text.length > MOST_KEPT) {
      known = new Map();
      kept = 0;
    }
    const own = breakRanks(text);
    known.set(text, own);
    kept += text.length;
    return own;
  };
}
