import type { Opportunities } from './prepare.js';

/** UTF-16 units of text kept at most: some ten megabytes with their opportunities. */
const MOST_KEPT = 1_000_000;

/** The same opportunities, those of texts met before from memory. */
export function remembered(opportunities: Opportunities): Opportunities {
  let known = new Map<string, ReturnType<Opportunities>>();
  let kept = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (kept + text.length > MOST_KEPT) {
      known = new Map();
      kept = 0;
    }
    const own = opportunities(text);
    known.set(text, own);
    kept += text.length;
    return own;
  };
}
