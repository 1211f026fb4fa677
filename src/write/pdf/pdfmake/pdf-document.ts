import { createDigest, type Digest } from '../../../core/platform/index.js';
import documentModule, {
  type PdfFont,
  type PdfImage,
  type PdfOutline,
  type PdfReference,
} from 'pdfmake/js/PDFDocument.js';
import type { FontFamilies, FontFamily } from '../../../fonts/index.js';
import type { TextFont } from '../font/index.js';
import { nameOrder, reference, writeStructure, type Structure } from '../tags/index.js';
import { crossReferenceStream, type ObjectLocation } from './cross-reference.js';
import { createFaces, type Faces } from './faces.js';
import type { ShapedFont } from './font/index.js';
import { ACCESSIBILITY_XML, metadataXml } from './metadata.js';
import { embedPhotograph } from './photograph.js';
import { plainPngImage } from './png-image.js';
import { dictionary } from './stream-object.js';
import { createObjectStreams } from './object-streams.js';

const { default: PDFDocument } = documentModule;

/** pdfmake's PDF document with our fonts, pictures as bytes, and bytes that depend on its content alone. */
export class ReportPdfDocument extends PDFDocument {
  private readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly faces: Faces;
  /** Called with all content that is written to pages. */
  watch: ((content: string) => void) | undefined;
  /** What the file was made from, for `dc:source` of its metadata. */
  source: string | undefined;
  /** The structure passes the rules of PDF/UA-1 and of level a of PDF/A. */
  isAccessible = false;
  /** The structure tree; absent where nothing is tagged. */
  structure: Structure | undefined;
  private readonly streams = createObjectStreams(() => this.ref({}));
  /** Not set yet while the constructor of pdfkit writes the file's first line. */
  private hash: Digest | undefined = createDigest();
  /** What has been written, in order. Only declared: pdfkit's constructor writes before fields of this class are set. */
  declare private written?: (Uint8Array | undefined)[];

  constructor(
    family: FontFamily,
    families: FontFamilies,
    pictures: ReadonlyMap<string, Uint8Array>,
    options: object,
  ) {
    super({}, {}, {}, {}, options);
    this.faces = createFaces(this as never, family, families);
    this.pictures = pictures;
    const { Dests } = this._root.data.Names.data;
    // pdfkit gives limits to the tree's root, which has none, and sorts by the locale.
    Dests.limits = false;
    Dests._compareKeys = nameOrder;
  }

  /** Ends the document and gives the file: the one copy of its pictures that is made. Each part is let go once it is copied. */
  finish(): Uint8Array {
    this.end();
    const { written = [] } = this;
    const bytes = new Uint8Array(written.reduce((length, part) => length + (part?.length ?? 0), 0));
    let at = 0;
    written.forEach((part, index) => {
      bytes.set(part!, at);
      at += part!.length;
      written[index] = undefined;
    });
    return bytes;
  }

  /** pdfkit's stream would join all that is written, and hand out another copy. */
  override push(part: Uint8Array | null): boolean {
    if (part) (this.written ??= []).push(part);
    return true;
  }

  /** Writes an object with a stream as pdfkit does, without a copy of its bytes. */
  writeStream(object: PdfReference, data: Uint8Array): void {
    object.data['Length'] = data.length;
    object.offset = this._offset;
    this._write(`${String(object.id)} 0 obj`);
    this._write(dictionary(object.data));
    this._write('stream');
    this._write(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    this._write('\nendstream');
    this._write('endobj');
    this._refEnd(object);
  }

  override provideFont(family: string, bold: boolean, italics: boolean): ShapedFont & PdfFont {
    return this.faces.provide(bold, italics, family) as ShapedFont & PdfFont;
  }

  override provideImage(label: string): PdfImage {
    const cached = this._imageRegistry[label];
    if (cached) return cached;
    const bytes = this.pictures.get(label);
    if (!bytes) throw new Error(`no picture "${label}"`);
    const image =
      plainPngImage(bytes, () => `I${(this._imageCount += 1)}`) ??
      this.openImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!embedPhotograph(this, image, bytes)) image.embed(this);
    this._imageRegistry[label] = image;
    return image;
  }

  /** Makes a font a resource of the current page. */
  useFont({ id }: TextFont): void {
    const font = this._fontFamilies[id];
    if (font) this.page.fonts[id] ??= font.ref();
  }

  override addContent(content: string): this {
    this.watch?.(content);
    return super.addContent(content);
  }

  /** pdfkit writes the texts unescaped and without a modification date. */
  override _addInfo(): void {
    this.appendXML(metadataXml(this.info, this.source));
    if (this.isAccessible) this.appendXML(ACCESSIBILITY_XML);
  }

  /** pdfkit writes no count for the entire outline (PDF 1.7, table 152). */
  override endOutline(): unknown {
    const visible = (outline: PdfOutline): number =>
      outline.children.reduce((sum, child) => sum + 1 + (child.options.expanded ? visible(child) : 0), 0);
    if (this.outline.children.length > 0) this.outline.outlineData['Count'] = visible(this.outline);
    return super.endOutline();
  }

  /** pdfkit's own tree is not used: it takes more bytes than the document's text. */
  override endMarkings(): void {
    if (!this.structure) return;
    if (this.isAccessible) this.subset_conformance = 'A';
    const number = writeStructure(this.structure, {
      reserve: () => this._offsets.push(null),
      write: (object, body) => {
        this.writeObject(object, body);
      },
    });
    this.streams.write();
    const { data } = this._root;
    data.StructTreeRoot = literal(reference(number));
    data.MarkInfo = { Marked: true };
  }

  /** PDF/A-1 is PDF 1.4, which has no object streams. */
  private writeObject(object: number, body: string): void {
    if (this.version >= 1.5) {
      this.streams.add(object, body);
      return;
    }
    this._offsets[object - 1] = this._offset;
    this._write(`${String(object)} 0 obj\n${body}\nendobj`);
  }

  /** Called before anything is laid out, for a document that will have a structure. */
  reserveStream(): void {
    if (this.version >= 1.5) this.streams.reserve();
  }

  override _write(data: string | Uint8Array): void {
    this.hash?.update(data);
    super._write(data);
  }

  /** The file's identifier is a digest of its content (PDF 1.7, 14.4). */
  override _finalize(): void {
    if (this.hash) this._id = this.hash.digest().subarray(0, 16);
    this.hash = undefined;
    if (this.streams.locations.size === 0) super._finalize();
    else this.endWithStream();
  }

  private endWithStream(): void {
    const locations = this._offsets.map(
      (offset, index): ObjectLocation => this.streams.locations.get(index + 1) ?? { offset: offset ?? 0 },
    );
    const trailer = { root: this._root.id, info: this._info.id, id: this._id };
    super._write(crossReferenceStream(locations.length + 1, this._offset, locations, trailer));
    this.push(null);
  }
}

/** A value that pdfkit writes as it is. */
const literal = (value: string): object => ({ [Symbol.toStringTag]: 'literal', toString: () => value });
