import { assetText } from '../core/platform/index.js';

/** The outline of a sign, in units of `Signs.capHeight`. */
export interface Sign {
  readonly advance: number;
  /** SVG path data of M, l, q and z, y upwards. */
  readonly path: string;
}

/** Signs that Thai fonts lack, from openly licensed fonts: arrows, ticks, boxes, stars, circled numbers, Greek letters. */
export interface Signs {
  /** Height of a capital letter beside the signs, in the unit of their outlines. */
  readonly capHeight: number;
  readonly of: (character: string) => Sign | undefined;
}

/** What `fonts/prepare.mjs` writes. */
interface SignsFile {
  readonly capHeight: number;
  readonly signs: Readonly<Record<string, readonly [advance: number, path: string]>>;
}

let loaded: Signs | undefined;

/** The signs, read once, when a text first asks for one. */
export function loadSigns(): Signs {
  if (loaded) return loaded;
  const file = JSON.parse(assetText('fonts/signs.json')) as SignsFile;
  const signs = new Map(
    Object.entries(file.signs).map(([character, [advance, path]]) => [character, { advance, path }]),
  );
  loaded = { capHeight: file.capHeight, of: (character) => signs.get(character) };
  return loaded;
}
