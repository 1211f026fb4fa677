/** What makes a place fit for a line's end, best first: see `BreakOpportunity`. */
export type BreakRank = 'space' | 'word' | 'content' | 'prefix' | 'weak' | 'token';

/** A rank a position of a text: an index into `BREAK_RANKS`. */
export type RankArray = Uint8Array<ArrayBuffer>;

export const Rank = { None: 0, Token: 1, Weak: 2, Prefix: 3, Content: 4, Word: 5, Space: 6 } as const;

/** The public name of each rank, by its number; `undefined` where no line may end. */
export const BREAK_RANKS: readonly (BreakRank | undefined)[] = [
  undefined,
  'token',
  'weak',
  'prefix',
  'content',
  'word',
  'space',
];

/** Takes away the opportunities at positions `from` to `to`, both included. */
export function forbid(ranks: RankArray, from: number, to: number): void {
  if (to >= from) ranks.fill(Rank.None, from, to + 1);
}
