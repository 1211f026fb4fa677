/** Megapixels that one drawing may have, from sharp to coarse. */
const MEGAPIXELS = [16, 4, 1, 1 / 4, 1 / 16] as const;
/** Megapixels that all drawings of a report have together before they become coarser, some five seconds of work. */
const ALL_MEGAPIXELS = 200;
/** A drawing takes at most this share of what is left. */
const SHARE = 1 / 8;
/** Drawings that can take long share this many times the seconds of one. */
const SECONDS_SHARE = 2;

/** What drawing the SVG files of one report takes together. The same report is drawn in the same way each time. */
export interface DrawingBudget {
  /** Pixels that the next drawing may have: fewer where a report has very many. */
  readonly pixels: () => number;
  readonly takePixels: (drawn: number) => void;
  /** Seconds that the next drawing may take, of those that one may. */
  readonly seconds: (one: number) => number;
  readonly takeSeconds: (seconds: number) => void;
}

export function createDrawingBudget(): DrawingBudget {
  let pixels = ALL_MEGAPIXELS * 1e6;
  let seconds = 0;
  return {
    pixels: () => (MEGAPIXELS.find((most) => most * 1e6 <= pixels * SHARE) ?? MEGAPIXELS.at(-1)!) * 1e6,
    takePixels: (drawn) => {
      pixels -= drawn;
    },
    seconds: (one) => Math.max(0, Math.min(one, one * SECONDS_SHARE - seconds)),
    takeSeconds: (taken) => {
      seconds += taken;
    },
  };
}
