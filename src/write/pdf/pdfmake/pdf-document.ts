import { createHash, type Hash } from 'node:crypto';
import documentModule, {
  type PdfFont,
  type PdfImage,
  type PdfOutline,
  type PdfReference,
} from 'pdfmake/js/PDFDocument.js';
import { FACE_NAMES, faceName, type FaceName, type FontFamily } from '../../../fonts/index.js';
import { createEmbeddedFont, type ShapedFont } from '../font/index.js';
import { reference } from '../tags/syntax.js';
import { writeStructure, type Structure } from '../tags/write.js';
import { crossReferenceStream, objectStream, type ObjectPlace } from './cross-reference.js';
import type { FileFont } from '../rules/index.js';
import { ACCESSIBILITY_XML, metadataXml } from './metadata.js';

const { default: PDFDocument } = documentModule;

/** pdfmake's PDF document with our fonts, pictures as bytes, and nothing in its bytes that is not in its content. */
export class ReportPdfDocument extends PDFDocument {
  private readonly family: FontFamily;
  private readonly pictures: ReadonlyMap<string, Uint8Array>;
  private readonly faces = new Map<FaceName, ShapedFont>();
  /** Called with all content that is written to pages. */
  watch: ((content: string) => void) | undefined;
  /** What the file was made from, for `dc:source` of its metadata. */
  source: string | undefined;
  /** The structure passes the rules of PDF/UA-1 and of level a of PDF/A. */
  isAccessible = false;
  /** The structure tree; absent where nothing is tagged. */
  structure: Structure | undefined;
  /** Objects that stand in an object stream. */
  private readonly held: [object: number, body: string][] = [];
  private readonly heldAt = new Map<number, ObjectPlace>();
  private reserved: PdfReference | undefined;
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

  /** Ends the document and gives the file. */
  finish(): Uint8Array {
    this.end();
    const bytes = this.read();
    if (!bytes) throw new Error('pdfkit wrote nothing');
    return new Uint8Array(bytes);
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

  /** What text has been drawn with. */
  fontsUsed(): readonly FileFont[] {
    return [...this.faces].map(([name, { codes }]) => ({
      name,
      isEmbedded: true,
      hasToUnicode: true,
      hasGlyphMap: true,
      codes,
    }));
  }

  override addContent(content: string): this {
    this.watch?.(content);
    return super.addContent(content);
  }

  /** pdfkit writes the texts unescaped and without a date of change. */
  override _addInfo(): void {
    this.appendXML(metadataXml(this.info, this.source));
    if (this.isAccessible) this.appendXML(ACCESSIBILITY_XML);
  }

  /** pdfkit writes no count for the outline as a whole (PDF 1.7, table 152). */
  override endOutline(): unknown {
    const visible = (outline: PdfOutline): number =>
      outline.children.reduce((sum, child) => sum + 1 + (child.options.expanded ? visible(child) : 0), 0);
    if (this.outline.children.length > 0) this.outline.outlineData['Count'] = visible(this.outline);
    return super.endOutline();
  }

  /** pdfkit's own tree stays unused: it takes more bytes than the document's text. */
  override endMarkings(): void {
    if (!this.structure) return;
    if (this.isAccessible) this.subset_conformance = 'A';
    const number = writeStructure(this.structure, {
      reserve: () => this._offsets.push(null),
      write: (object, body) => {
        this.writeObject(object, body);
      },
    });
    if (this.held.length > 0) this.writeHeld();
    const { data } = this._root;
    data.StructTreeRoot = literal(reference(number));
    data.MarkInfo = { Marked: true };
  }

  /** PDF/A-1 is PDF 1.4, which has no object streams. */
  private writeObject(object: number, body: string): void {
    if (this.version >= 1.5) {
      this.held.push([object, body]);
      return;
    }
    this._offsets[object - 1] = this._offset;
    this._write(`${String(object)} 0 obj\n${body}\nendobj`);
  }

  /**
   * Keeps a low number for the structure's object stream; called before anything is laid out, of a document that will have
   * a structure. poppler takes the number of an object stream for an offset in the file as well: where it falls into an
   * object that holds a long string, poppler loses that object. Below the first object's offset it falls into none.
   */
  reserveStream(): void {
    if (this.version >= 1.5) this.reserved = this.ref({});
  }

  private writeHeld(): void {
    for (let from = 0; from < this.held.length; from += MAX_OBJECTS_IN_STREAM) {
      const held = this.held.slice(from, from + MAX_OBJECTS_IN_STREAM);
      const { first, content } = objectStream(held);
      const stream = (from === 0 && this.reserved) || this.ref({});
      Object.assign(stream.data, { Type: 'ObjStm', N: held.length, First: first });
      stream.end(content);
      held.forEach(([object], index) => this.heldAt.set(object, { stream: stream.id, index }));
    }
  }

  override _write(data: string | Uint8Array): void {
    this.hash?.update(data);
    super._write(data);
  }

  /** The file's identifier is a digest of its content (PDF 1.7, 14.4). */
  override _finalize(): void {
    if (this.hash) this._id = this.hash.digest().subarray(0, 16);
    this.hash = undefined;
    if (this.heldAt.size === 0) super._finalize();
    else this.endWithStream();
  }

  private endWithStream(): void {
    const places = this._offsets.map(
      (offset, index): ObjectPlace => this.heldAt.get(index + 1) ?? { offset: offset ?? 0 },
    );
    const trailer = { root: this._root.id, info: this._info.id, id: this._id };
    super._write(crossReferenceStream(places.length + 1, this._offset, places, trailer));
    this.push(null);
  }
}

/** Objects of one object stream: a cross-reference stream counts them in two bytes. */
const MAX_OBJECTS_IN_STREAM = 50_000;

/** What pdfkit writes as it stands. */
const literal = (value: string): object => ({ [Symbol.toStringTag]: 'literal', toString: () => value });

const isAscii = (name: string): boolean => !/[\u0080-\uffff]/.test(name);

/**
 * The order of names in a name tree, by their bytes (PDF 1.7, 7.9.6): ASCII ones, then those in UTF-16BE. pdfkit sorts
 * by the locale, and gives limits to the tree's root, which has none.
 */
function compareNames(a: string, b: string): number {
  if (isAscii(a) !== isAscii(b)) return isAscii(a) ? -1 : 1;
  return a < b ? -1 : 1;
}
