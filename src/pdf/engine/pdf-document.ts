import { createHash, type Hash } from 'node:crypto';
import documentModule, { type PdfFont, type PdfImage, type PdfOutline } from 'pdfmake/js/PDFDocument.js';
import { FACE_NAMES, faceName, type FaceName, type FontFamily } from '../../fonts/family.js';
import { createEmbeddedFont, type ShapedFont } from '../font/index.js';
import { metadataXml } from './metadata.js';

const { default: PDFDocument } = documentModule;

/** pdfmake's PDF document with our fonts, pictures as bytes, and nothing in its bytes that is not in its content. */
export class ReportPdfDocument extends PDFDocument {
  private readonly family: FontFamily;
  private readonly pictures: ReadonlyMap<string, Uint8Array>;
  private readonly faces = new Map<FaceName, ShapedFont>();
  /** Set by a field of this class, so not yet while the constructor of pdfkit writes the file's first line. */
  private hash: Hash | undefined = createHash('sha256');

  constructor(family: FontFamily, pictures: ReadonlyMap<string, Uint8Array>, options: object) {
    super({}, {}, {}, {}, options);
    this.family = family;
    this.pictures = pictures;
    const { Dests } = this._root.data.Names.data;
    Dests.limits = false;
    Dests._compareKeys = compareNames;
  }

  /** Characters that were drawn though their face has no glyph for them. */
  missingGlyphs(): readonly string[] {
    return [...new Set([...this.faces.values()].flatMap(({ missingGlyphs }) => [...missingGlyphs]))];
  }

  override provideFont(_family: string, bold: boolean, italics: boolean): ShapedFont & PdfFont {
    const name = faceName(bold, italics);
    const known = this.faces.get(name);
    if (known) return known as ShapedFont & PdfFont;
    const id = `F${String(FACE_NAMES.indexOf(name) + 1)}`;
    const font = createEmbeddedFont(this as never, this.family.faces[name], id);
    this.faces.set(name, font);
    return font as ShapedFont & PdfFont;
  }

  override provideImage(label: string): PdfImage {
    const known = this._imageRegistry[label];
    if (known) return known;
    const bytes = this.pictures.get(label);
    if (!bytes) throw new Error(`no picture "${label}"`);
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const image = this.openImage(data);
    image.embed(this);
    this._imageRegistry[label] = image;
    return image;
  }

  /** pdfkit writes the texts unescaped and without a date of change. */
  override _addInfo(): void {
    this.appendXML(metadataXml(this.info));
  }

  /** pdfkit writes no count for the outline as a whole (PDF 1.7, table 152). */
  override endOutline(): unknown {
    const visible = (outline: PdfOutline): number =>
      outline.children.reduce((sum, child) => sum + 1 + (child.options.expanded ? visible(child) : 0), 0);
    if (this.outline.children.length > 0) this.outline.outlineData['Count'] = visible(this.outline);
    return super.endOutline();
  }

  override _write(data: string | Uint8Array): void {
    this.hash?.update(data);
    super._write(data);
  }

  /** The file's identifier is a digest of its content (PDF 1.7, 14.4). */
  override _finalize(): void {
    if (this.hash) this._id = this.hash.digest().subarray(0, 16);
    this.hash = undefined;
    super._finalize();
  }
}

const isAscii = (name: string): boolean => !/[\u0080-\uffff]/.test(name);

/**
 * The order of names in a name tree, by their bytes (PDF 1.7, 7.9.6): ASCII ones, then those in UTF-16BE. pdfkit sorts
 * by the locale, and gives limits to the tree's root, which has none.
 */
function compareNames(a: string, b: string): number {
  if (isAscii(a) !== isAscii(b)) return isAscii(a) ? -1 : 1;
  return a < b ? -1 : 1;
}
