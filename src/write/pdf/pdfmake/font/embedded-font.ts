import { type FontFace, lineMetrics, type FontFile } from '../../../../fonts/index.js';
import {
  openFace,
  type Drawing,
  type OpenedFace,
  type ShapedGlyph,
  type ShapedRun,
  type ShapedWord,
  type TextFont,
} from '../../font/index.js';
import type {
  PdfkitDocument,
  PdfkitEmbeddedFont,
  PdfkitEmbeddedFontClass,
  PdfkitGlyphPosition,
} from './pdfkit-protocol.js';
import { stockFont, takingDeflated } from './stock-font.js';

/** A font of pdfkit's protocol that gives shaped glyphs to our own line composer. */
export interface ShapedFont extends PdfkitEmbeddedFont, Pick<TextFont, 'words' | 'hex'> {
  /** Glyphs of a text in source order; advances in 1/1000 em. Shaping embeds nothing. */
  shape(text: string): ShapedRun;
  /** Characters that the font lacks among those drawn so far; each is drawn as .notdef and is extracted as itself. */
  readonly missingGlyphs: ReadonlySet<string>;
  /** The text of each CID drawn so far. */
  readonly codes: readonly { readonly text: string; readonly isMissingGlyph: boolean }[];
}

/**
 * A font of the document that shapes with HarfBuzz and preserves the source text exactly. The document embeds it when it
 * ends, if something was drawn with it. `id` is its resource name on the pages, for example "F1", unique in the document.
 * Throws where the face is not TrueType.
 */
export function createEmbeddedFont(document: PdfkitDocument, face: FontFace, id: string): ShapedFont {
  const { base, font } = stockFont(document, face);
  const shaped = new (shapedFontClass(base))(document, font, id, openFace(face));
  document._fontFamilies[id] = shaped;
  return shaped;
}

type ShapedFontClass = new (
  document: PdfkitDocument,
  font: FontFile,
  id: string,
  opened: OpenedFace,
) => ShapedFont;

const classes = new WeakMap<PdfkitEmbeddedFontClass, ShapedFontClass>();

function shapedFontClass(base: PdfkitEmbeddedFontClass): ShapedFontClass {
  const cached = classes.get(base);
  if (cached) return cached;
  const extended = extendEmbeddedFont(base);
  classes.set(base, extended);
  return extended;
}

const isMissingGlyph = ({ parts }: Drawing): boolean => parts.some(({ glyph }) => glyph === 0);

/** Text of CID 0, which is never drawn: ISO 14289-1, 7.21.7 forbids U+0000. */
const UNUSED = 0xfffd;

/** CIDs are two bytes, and the first is .notdef. */
const MAX_DRAWINGS = 0xffff;

function extendEmbeddedFont(base: PdfkitEmbeddedFontClass): ShapedFontClass {
  return class HarfBuzzEmbeddedFont extends base implements ShapedFont {
    readonly missingGlyphs = new Set<string>();
    private readonly opened: OpenedFace;
    /** CIDs in the order of first use, which is the order of the document's text. */
    private readonly cids = new Map<Drawing, string>();

    constructor(document: PdfkitDocument, font: FontFile, id: string, opened: OpenedFace) {
      super(document, font, id);
      this.opened = opened;
      const { ascent, descent, lineGap } = lineMetrics(font);
      this.ascender = ascent;
      this.descender = -descent;
      this.lineGap = lineGap;
    }

    shape(text: string): ShapedRun {
      return this.opened.shaper.shape(text);
    }

    words(text: string): readonly ShapedWord[] {
      return this.opened.shaper.words(text);
    }

    hex({ drawing }: ShapedGlyph): string {
      const cached = this.cids.get(drawing);
      if (cached !== undefined) return cached;
      const cid = this.cids.size + 1;
      if (cid > MAX_DRAWINGS) throw new Error(`a PDF font holds at most ${String(MAX_DRAWINGS)} glyphs`);
      const hex = cid.toString(16).padStart(4, '0');
      this.cids.set(drawing, hex);
      if (isMissingGlyph(drawing)) {
        for (const character of drawing.text) this.missingGlyphs.add(character);
      }
      return hex;
    }

    get codes(): ShapedFont['codes'] {
      return [...this.cids.keys()].map((drawing) => ({
        text: drawing.text,
        isMissingGlyph: isMissingGlyph(drawing),
      }));
    }

    override widthOfString(text: string, size: number): number {
      return (this.opened.shaper.width(text) * size) / 1000;
    }

    override layout(text: string): ShapedRun & { readonly advanceWidth: number } {
      const run = this.shape(text);
      return { ...run, advanceWidth: run.width };
    }

    override encode(text: string): [string[], PdfkitGlyphPosition[]] {
      const { glyphs } = this.shape(text);
      const positions = glyphs.map(({ advance, width }) => ({
        xAdvance: advance,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
        advanceWidth: width,
      }));
      return [glyphs.map((glyph) => this.hex(glyph)), positions];
    }

    /** Gives pdfkit the font program, the widths and the text of every CID; pdfkit writes the PDF objects. */
    override embed(): void {
      const drawings = [...this.cids.keys()];
      const { deflated, advances } = this.opened.program(drawings);
      this.subset = { encode: () => deflated };
      this.widths = advances.map((advance) => (advance * 1000) / this.opened.shaper.unitsPerEm);
      this.unicode = [
        [UNUSED],
        ...drawings.map(({ text }) => Array.from(text, (character) => character.codePointAt(0) ?? 0)),
      ];
      const { document } = this;
      this.document = takingDeflated(document);
      super.embed();
      this.document = document;
    }
  };
}
