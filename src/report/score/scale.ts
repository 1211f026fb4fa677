/** Points of the levels, and of indicators by per cent achieved. */
export interface Scale {
  /** Points of Basic, where all its guidelines are met. */
  readonly basic: number;
  /** Points that Advance adds. */
  readonly advance: number;
  /** Points that Significance adds. */
  readonly significance: number;
  /** Points from a per cent achieved on, best first; below the last, points in proportion to it. */
  readonly achieved: readonly {
    /** Per cent of the target above which the points are given. */
    readonly above: number;
    /** Points, up to 500. */
    readonly points: number;
  }[];
}

/**
 * Points up to 500 as the public form berzebub/PMQA4.0 computes them; not checked against the printed handbook of the
 * standard. An edition may have its own scale.
 */
export const OFFICIAL_SCALE: Scale = {
  basic: 300,
  advance: 100,
  significance: 100,
  achieved: [
    { above: 105, points: 500 },
    { above: 101, points: 400 },
  ],
};
