/** How much one report may need; `Infinity` is no limit. */
export interface Limits {
  /** Bytes of each file of a report, and of all its texts together as UTF-8. */
  readonly reportBytes: number;
  /** UTF-16 units of one text; a data: URL counts as a picture instead. */
  readonly fieldCharacters: number;
  /** Levels of nested objects and lists. */
  readonly depth: number;
  /** Different pictures of a report. */
  readonly pictures: number;
  /** Bytes of one picture's file. */
  readonly pictureBytes: number;
  /** Bytes of all pictures of a report together. */
  readonly allPictureBytes: number;
  /** Pixels of one picture, which take four bytes each in memory once it is decoded. */
  readonly picturePixels: number;
  /** Seconds that drawing one SVG picture may take, if it contains elements that can take long; all of a report, twice as many. */
  readonly pictureSeconds: number;
  /** UTF-16 units of the markup that templates produce from a report. */
  readonly markupCharacters: number;
  /** Pages of the PDF. */
  readonly pages: number;
  /** Seconds that a report's documents may take. */
  readonly seconds: number;
}

const MEGABYTE = 2 ** 20;

/** The default limits, far above any real report; time has no limit. */
export const LIMITS: Limits = {
  reportBytes: 100 * MEGABYTE,
  fieldCharacters: 4_000_000,
  depth: 100,
  pictures: 5_000,
  pictureBytes: 20 * MEGABYTE,
  allPictureBytes: 1024 * MEGABYTE,
  picturePixels: 60_000_000,
  pictureSeconds: 10,
  markupCharacters: 200_000_000,
  pages: 20_000,
  seconds: Infinity,
};

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly (keyof Limits)[];

/** The given limits, with the defaults for the others. */
export const limitsWith = (given: Partial<Limits> = {}): Limits => ({ ...LIMITS, ...given });
