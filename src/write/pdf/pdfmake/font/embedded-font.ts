import { type FontFace, lineMetrics, type FontFile } from '../../../../fonts/index.js';
import type { Drawing, ShapedGlyph, ShapedRun, ShapedWord } from '../../font/glyph.js';
import { openFace, type OpenedFace } from '../../font/opened-face.js';
import type {
  PdfkitDocument,
  PdfkitEmbeddedFont,
  PdfkitEmbeddedFontClass,
  PdfkitGlyphPosition,
} from './pdfkit-protocol.js';

/** pdfkit's font protocol and, beside it, glyphs for a writer that composes its own lines. */
export interface ShapedFont extends PdfkitEmbeddedFont {
  /** Glyphs of a text in source order; advances in 1/1000 em. Nothing is embedded by shaping. */
  shape(text: string): ShapedRun;
  /** The same word by word, nothing copied. */
  words(text: string): readonly ShapedWord[];
  /** The glyph's CID in four hex digits; from now on the document embeds it. Throws beyond 65,535 of them. */
  hex(glyph: ShapedGlyph): string;
  /** Characters that the font lacks among those drawn so far; each is drawn as .notdef and reads as itself. */
  readonly missingGlyphs: ReadonlySet<string>;
  /** What each CID drawn so far stands for. */
  readonly codes: readonly { readonly text: string; readonly isMissingGlyph: boolean }[];
}

/**
 * A font of the document that shapes with HarfBuzz and gives back the source text exactly. The document embeds it when
 * it ends, where something was drawn with it. `id` is its resource name on the pages, for example "F1", and must be the
 * document's own. Throws where the face is not TrueType.
 */
export function createEmbeddedFont(document: PdfkitDocument, face: FontFace, id: string): ShapedFont {
  const { base, font } = stockFont(document, face);
  const shaped = new (shapedFontClass(base))(document, font, id, openFace(face));
  document._fontFamilies[id] = shaped;
  return shaped;
}

/** pdfkit's own class for embedded fonts, which it does not export, and the face as its fontkit has opened it. */
function stockFont(
  document: PdfkitDocument,
  face: FontFace,
): { base: PdfkitEmbeddedFontClass; font: FontFile } {
  const { _font: before, _fontCount: count } = document;
  const names = new Set(Object.keys(document._fontFamilies));
  document.font(face.data);
  const stock = document._font;
  document._font = before;
  document._fontCount = count;
  for (const name of Object.keys(document._fontFamilies)) {
    if (!names.has(name)) Reflect.deleteProperty(document._fontFamilies, name);
  }
  if (!stock) throw new Error(`pdfkit did not open ${face.file}`);
  return { base: stock.constructor as PdfkitEmbeddedFontClass, font: stock.font };
}

type ShapedFontClass = new (
  document: PdfkitDocument,
  font: FontFile,
  id: string,
  opened: OpenedFace,
) => ShapedFont;

const classes = new WeakMap<PdfkitEmbeddedFontClass, ShapedFontClass>();

function shapedFontClass(base: PdfkitEmbeddedFontClass): ShapedFontClass {
  const known = classes.get(base);
  if (known) return known;
  const own = extendEmbeddedFont(base);
  classes.set(base, own);
  return own;
}

const isMissingGlyph = ({ parts }: Drawing): boolean => parts.some(({ glyph }) => glyph === 0);

/** What CID 0, which nothing is drawn with, stands for; U+0000 is no character to PDF/UA (ISO 14289-1, 7.21.7). */
const NOTHING = 0xfffd;

/** CIDs are two bytes, and the first is .notdef. */
const MOST_DRAWINGS = 0xffff;

/** The document, but what is written into the first reference that it gives out is deflated already. */
function takingDeflated(document: PdfkitDocument): PdfkitDocument {
  let isFirst = true;
  const ref = (data?: object): unknown => {
    // pdfkit fills in the length; a filter that is named keeps it from deflating.
    const given = isFirst ? { Length: null, Filter: 'FlateDecode' } : data;
    isFirst = false;
    return document.ref(given);
  };
  return Object.create(document, { ref: { value: ref } }) as PdfkitDocument;
}

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
      const known = this.cids.get(drawing);
      if (known !== undefined) return known;
      const cid = this.cids.size + 1;
      if (cid > MOST_DRAWINGS) throw new Error(`a PDF font holds at most ${String(MOST_DRAWINGS)} glyphs`);
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

    /** Hands pdfkit the font program, the widths and the text of every CID; pdfkit writes the PDF objects. */
    override embed(): void {
      const drawings = [...this.cids.keys()];
      const { deflated, advances } = this.opened.program(drawings);
      this.subset = { encode: () => deflated };
      this.widths = advances.map((advance) => (advance * 1000) / this.opened.shaper.unitsPerEm);
      this.unicode = [
        [NOTHING],
        ...drawings.map(({ text }) => Array.from(text, (character) => character.codePointAt(0) ?? 0)),
      ];
      const { document } = this;
      this.document = takingDeflated(document);
      super.embed();
      this.document = document;
    }
  };
}
