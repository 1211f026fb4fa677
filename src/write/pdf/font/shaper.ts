import type { Font } from 'harfbuzzjs';
import { createCache, type Cache } from '../../../core/index.js';
import type { FontFace } from '../../../fonts/index.js';
import { drawPieces } from './draw.js';
import { createDrawings } from './drawings.js';
import type { ShapedGlyph, ShapedRun, ShapedWord } from './glyph.js';
import { openHarfBuzzFont, shapeRaw } from './harfbuzz.js';
import { itemise, type ScriptRun } from './itemise.js';
import type { SignGlyphs } from './signs.js';
import { syllableEnd } from './syllable.js';

/** Shapes texts in one face; caches words for all documents. */
export interface Shaper {
  /** Glyphs in source order. Zero-width spaces, soft hyphens and other ignorable characters give none. */
  readonly shape: (text: string) => ShapedRun;
  /** The same word by word, straight from the cache without copies. A white-space character is a word. */
  readonly words: (text: string) => readonly ShapedWord[];
  /** Width of a text, 1/1000 em; the same as that of `shape`. */
  readonly width: (text: string) => number;
  readonly unitsPerEm: number;
}

/** Longer words are not cached. Thai has no spaces between words: the text between two spaces is a clause. */
const MAX_CACHED_WORD = 512;
/** UTF-16 units of words cached for a face, some 100 bytes each: the text of five long reports. */
const MAX_CACHED_UNITS = 300_000;

/** Syllables cached for a face: a long report has about two thousand, all of Thai ten times as many. */
const MAX_CACHED_SYLLABLES = 30_000;

/** A shaped run that grows. */
interface GrowingRun extends ShapedRun {
  readonly glyphs: ShapedGlyph[];
  readonly clusters: number[];
  width: number;
}

const emptyRun = (): GrowingRun => ({ glyphs: [], clusters: [], width: 0 });

/** Appends what was shaped of the text that begins at `start`. */
function appendRun(run: GrowingRun, { glyphs, clusters, width }: ShapedRun, start: number): void {
  for (const glyph of glyphs) run.glyphs.push(glyph);
  for (const cluster of clusters) run.clusters.push(cluster + start);
  run.width += width;
}

/** A shaper for a face, with signs where the face has none. Throws where HarfBuzz cannot read the font. */
export function createShaper(face: FontFace, signs?: SignGlyphs): Shaper {
  const font: Font = openHarfBuzzFont(face.data);
  const unitsPerEm = font.face.upem;
  const scale = 1000 / unitsPerEm;
  const drawingOf = createDrawings();
  const advances = new Map<number, number>();
  const syllables = createCache<string, ShapedRun>(MAX_CACHED_SYLLABLES);
  /** By script, then by text: a key of both would have to be put together for every word met. */
  const words = new Map<string, Cache<string, ShapedRun>>();
  const wordsIn = (script: string): Cache<string, ShapedRun> => {
    const known = words.get(script);
    if (known) return known;
    const cache = createCache<string, ShapedRun>(MAX_CACHED_UNITS, (text) => text.length);
    words.set(script, cache);
    return cache;
  };

  const hmtx = (glyph: number): number => {
    const cached = advances.get(glyph);
    if (cached !== undefined) return cached;
    const advance = signs?.advanceOf(glyph) ?? font.glyphHAdvance(glyph);
    advances.set(glyph, advance);
    return advance;
  };

  const shapeWhole = (text: string, script: string): ShapedRun => {
    // A tab has no glyph; it is drawn as a space and extracted as a tab.
    const given = shapeRaw(font, text === '\t' ? ' ' : text, script);
    const raw = signs ? signs.fill(text, given) : given;
    const glyphs: ShapedGlyph[] = [];
    const clusters: number[] = [];
    let width = 0;
    for (const piece of drawPieces(text, raw, hmtx)) {
      const drawing = drawingOf(piece);
      glyphs.push({
        drawing,
        advance: piece.advance * scale,
        width: piece.width * scale,
        startsGrapheme: drawing.startsGrapheme,
      });
      clusters.push(piece.cluster);
      width += piece.advance;
    }
    return { glyphs, clusters, width: width * scale };
  };

  const syllableOf = (text: string): ShapedRun =>
    syllables.get(text) ?? syllables.set(text, shapeWhole(text, 'Thai'));

  /** Undefined where the word holds anything but syllables and punctuation. */
  const shapeSyllables = (word: string): ShapedRun | undefined => {
    const joined = emptyRun();
    for (let start = 0; start < word.length;) {
      const end = syllableEnd(word, start);
      if (end === undefined) return undefined;
      appendRun(joined, syllableOf(word.slice(start, end)), start);
      start = end;
    }
    return joined;
  };

  const shapeWord = ({ text, script }: ScriptRun): ShapedRun =>
    (face.separateSyllables && script === 'Thai' ? shapeSyllables(text) : undefined) ??
    shapeWhole(text, script);

  const wordOf = (run: ScriptRun): ShapedRun => {
    if (run.text.length > MAX_CACHED_WORD) return shapeWord(run);
    const cache = wordsIn(run.script);
    return cache.get(run.text) ?? cache.set(run.text, shapeWord(run));
  };

  const wordsOf = (text: string): readonly ShapedWord[] =>
    itemise(text).map((run) => ({ run: wordOf(run), start: run.start }));

  return {
    unitsPerEm,
    words: wordsOf,
    shape(text) {
      const shaped = emptyRun();
      for (const { run, start } of wordsOf(text)) appendRun(shaped, run, start);
      return shaped;
    },
    width: (text) => wordsOf(text).reduce((sum, { run }) => sum + run.width, 0),
  };
}
