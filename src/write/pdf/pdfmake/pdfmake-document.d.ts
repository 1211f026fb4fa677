/**
 * The inner files of pdfmake 0.3.11 that make the file, as far as they are used; pdfmake has no types for them. Each is a
 * CommonJS module whose class is its `default`; names with an underscore are pdfmake's or pdfkit's.
 */
declare module 'pdfmake/js/Printer.js' {
  export class PdfPrinter {
    constructor(
      fontDescriptors: object,
      virtualfs?: unknown,
      urlResolver?: unknown,
      localAccessPolicy?: unknown,
    );
    createPdfKitDocument(definition: object, options?: object): Promise<unknown>;
  }
  const module: { readonly default: typeof PdfPrinter };
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  export interface PdfReference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    /** Where it begins in the file. */
    offset?: number;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }
  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, PdfReference>;
    readonly dictionary: PdfReference;
  }
  export interface PdfFont {
    readonly id: string;
    readonly ascender: number;
    readonly descender: number;
    readonly lineGap: number;
    ref(): PdfReference;
    finalize(): void;
    encode(text: string, features?: unknown): [string[], unknown[]];
    widthOfString(text: string, size: number, features?: unknown): number;
  }
  export interface PdfImage {
    /** Its name in the resources of pages. */
    readonly label: string;
    readonly width: number;
    readonly height: number;
    /** Exif orientation of a JPEG. */
    readonly orientation?: number;
    readonly colorSpace?: string;
    /** Bits of a sample of a JPEG. */
    readonly bits?: number;
    obj?: PdfReference | null;
    embed(document: PDFDocument): void;
  }
  export interface PdfNameTree {
    limits: boolean;
    _compareKeys(a: string, b: string): number;
  }
  export interface PdfOutline {
    readonly children: PdfOutline[];
    readonly options: { readonly expanded?: boolean };
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options: { expanded?: boolean; top?: number; left?: number }): PdfOutline;
  }
  export class PDFDocument {
    constructor(
      fonts?: object,
      images?: object,
      patterns?: object,
      attachments?: object,
      options?: object,
      virtualfs?: unknown,
      localAccessPolicy?: unknown,
    );
    readonly page: PdfPage;
    readonly info: Record<string, string | Date>;
    readonly outline: PdfOutline;
    readonly version: number;
    /** Level of PDF/A. */
    subset_conformance?: 'A' | 'B';
    readonly _root: {
      readonly id: number;
      readonly data: {
        readonly Names: { readonly data: { readonly Dests: PdfNameTree } };
        PageLabels?: object;
        StructTreeRoot?: object;
        MarkInfo?: object;
      };
    };
    readonly _info: PdfReference;
    readonly _offset: number;
    /** Of each object by its number less one; null while it is not written. */
    readonly _offsets: (number | null)[];
    on(event: 'pageAdded', listener: () => void): this;
    push(chunk: Uint8Array | null): boolean;
    readonly _fontFamilies: Record<string, PdfFont>;
    readonly _imageRegistry: Record<string, PdfImage>;
    _fontCount: number;
    /** Pictures opened so far, by which they are named. */
    _imageCount: number;
    _font: PdfFont;
    _id: Uint8Array;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    ref(data: object): PdfReference;
    provideImage(label: string): PdfImage;
    openImage(source: Uint8Array): PdfImage;
    addContent(content: string): this;
    addNamedDestination(
      name: string,
      kind: 'XYZ',
      x: number | null,
      y: number | null,
      zoom: number | null,
    ): void;
    link(x: number, y: number, width: number, height: number, url: string, options?: object): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options?: object): this;
    image(image: PdfImage, x: number, y: number, size: { width: number; height: number }): this;
    appendXML(xml: string, newline?: boolean): void;
    endOutline(): unknown;
    endMarkings(): void;
    end(): void;
    _write(data: string | Uint8Array): void;
    _addInfo(): void;
    _finalize(): void;
    /** An object has been written. */
    _refEnd(object: PdfReference): void;
  }
  const module: { readonly default: typeof PDFDocument };
  export default module;
}
