import {
  Blob as FontBlob,
  Buffer as ShapingBuffer,
  BufferFlag,
  ClusterLevel,
  Direction,
  Face,
  Font,
  shape as shapeBuffer,
} from 'harfbuzzjs';

/** A glyph as HarfBuzz gives it; font units. */
export interface RawGlyph {
  readonly glyph: number;
  /** UTF-16 offset of the first character that the glyph belongs to. */
  readonly cluster: number;
  /** Position of the outline's origin, from the start of the run and the baseline. */
  readonly x: number;
  readonly y: number;
  /** How far the pen moves; 0 for a mark. */
  readonly advance: number;
}

/** A font as HarfBuzz holds it, at one unit per font unit. */
export function openHarfBuzzFont(data: Uint8Array): Font {
  return new Font(new Face(new FontBlob(data)));
}

let shared: ShapingBuffer | undefined;

/**
 * One buffer for the process. A new one for each word grows the WebAssembly memory to its limit, beyond which results
 * come back short without an error. `clearContents` keeps flags and cluster level, `reset` would not.
 */
function emptyBuffer(): ShapingBuffer {
  if (shared) {
    shared.clearContents();
    return shared;
  }
  shared = new ShapingBuffer();
  shared.setClusterLevel(ClusterLevel.CHARACTERS);
  shared.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES | BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  return shared;
}

/**
 * Shapes a run of one script, left to right, with the font's default features, as Thai where the script is Thai.
 * Glyphs come in visual order, each with the offset of its character: the decomposed ำ of น้ำ gives its nikhahit
 * before the tone mark, with the cluster of ำ. Default ignorable characters (ZWSP, soft hyphen) have no glyph.
 */
export function shapeRaw(font: Font, text: string, script: string): readonly RawGlyph[] {
  const buffer = emptyBuffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(script === 'Thai' ? 'th' : 'en');
  shapeBuffer(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  let pen = 0;
  return infos.map(({ codepoint, cluster }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const x = pen + xOffset;
    pen += xAdvance;
    return { glyph: codepoint, cluster, x, y: yOffset, advance: xAdvance };
  });
}
