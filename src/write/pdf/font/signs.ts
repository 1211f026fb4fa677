import { loadSigns, type Sign } from '../../../fonts/index.js';
import { simpleRecord, type Outlines, type Point } from './glyf.js';
import type { RawGlyph } from './harfbuzz.js';

/** First glyph number of the signs, beyond those that a font can have; the code point is added. */
const FIRST = 0x10000;

/** Cap height of a font that has no entry for it, em. */
const DEFAULT_CAP_HEIGHT = 0.7;

/** Signs that a face lacks, in the size of its capital letters. */
export interface SignGlyphs {
  /** Outlines of the face and of the signs. */
  readonly outlines: Outlines;
  /** Glyphs of a text with a sign for each character that the face has no glyph for. */
  readonly fill: (text: string, glyphs: readonly RawGlyph[]) => readonly RawGlyph[];
  /** Advance of a sign, font units; undefined for a glyph of the face. */
  readonly advanceOf: (glyph: number) => number | undefined;
}

interface SignGlyph {
  readonly record: Uint8Array;
  readonly advance: number;
  readonly leftSideBearing: number;
}

/** The signs for a face, by its outlines; each is drawn when it is first used. */
export function createSignGlyphs(face: Outlines): SignGlyphs {
  const drawn = new Map<string, SignGlyph | undefined>();
  const drawnSign = (character: string): SignGlyph | undefined => {
    if (!drawn.has(character)) {
      const { of, capHeight } = loadSigns();
      const sign = of(character);
      drawn.set(character, sign && draw(sign, capHeightOf(face) / capHeight));
    }
    return drawn.get(character);
  };
  const signOf = (glyph: number): SignGlyph | undefined =>
    glyph < FIRST ? undefined : drawnSign(String.fromCodePoint(glyph - FIRST));
  const fill = (text: string, glyphs: readonly RawGlyph[]): readonly RawGlyph[] => {
    let moved = 0;
    return glyphs.map((raw) => {
      const code = text.codePointAt(raw.cluster) ?? 0;
      const x = raw.x + moved;
      const sign = raw.glyph === 0 ? drawnSign(String.fromCodePoint(code)) : undefined;
      if (!sign) return { ...raw, x };
      moved += sign.advance - raw.advance;
      return { ...raw, glyph: FIRST + code, x, advance: sign.advance };
    });
  };
  return {
    outlines: {
      tables: face.tables,
      record: (glyph) => signOf(glyph)?.record ?? face.record(glyph),
      metrics: (glyph) => signOf(glyph) ?? face.metrics(glyph),
    },
    fill: (text, glyphs) => (glyphs.some(({ glyph }) => glyph === 0) ? fill(text, glyphs) : glyphs),
    advanceOf: (glyph) => signOf(glyph)?.advance,
  };
}

function draw({ advance, path }: Sign, scale: number): SignGlyph {
  const contours = contoursOf(path, scale);
  const leftSideBearing = Math.min(...contours.flat().map(([x]) => x));
  return { record: simpleRecord(contours), advance: Math.round(advance * scale), leftSideBearing };
}

/** The contours of path data, scaled. The end of a contour that closes it anyway is left out. */
const contoursOf = (path: string, scale: number): readonly (readonly Point[])[] =>
  path
    .split('z')
    .filter((contour) => contour !== '')
    .map((contour) => {
      let [x, y] = [0, 0];
      const points = [...contour.matchAll(/([Mlq])([^Mlq]+)/gu)].flatMap(([, letter, numbers = '']) => {
        const at = (dx = 0, dy = 0): readonly [number, number] => [
          Math.round((x + dx) * scale),
          Math.round((y + dy) * scale),
        ];
        const values = (numbers.match(/-?\d+/gu) ?? []).map(Number);
        const control = letter === 'q' ? [[...at(values[0], values[1]), 'control'] as const] : [];
        const [dx = 0, dy = 0] = values.slice(-2);
        const end = at(dx, dy);
        [x, y] = [x + dx, y + dy];
        return [...control, end];
      });
      const [first, last] = [points[0], points.at(-1)];
      return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? points.slice(1) : points;
    });

/** Height of a capital letter, font units (OpenType: OS/2, sCapHeight, from version 2). */
function capHeightOf({ tables }: Outlines): number {
  const os2 = tables.get('OS/2');
  const capHeight = os2 && os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0;
  return capHeight > 0 ? capHeight : DEFAULT_CAP_HEIGHT * (tables.get('head')?.getUint16(18) ?? 1000);
}
