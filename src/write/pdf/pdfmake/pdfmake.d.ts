/**
 * What the engine uses of pdfmake 0.3.11's inner files, which carry no types of their own. Each is a CommonJS module
 * whose class is its `default`; names with an underscore are pdfmake's or pdfkit's.
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
    readonly width: number;
    readonly height: number;
    /** Exif orientation of a JPEG. */
    readonly orientation?: number;
    readonly colorSpace?: string;
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
    push(chunk: null): boolean;
    readonly _fontFamilies: Record<string, PdfFont>;
    readonly _imageRegistry: Record<string, PdfImage>;
    _fontCount: number;
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
    /** What has been written and not been read yet, whole. */
    read(): Uint8Array | null;
  }
  const module: { readonly default: typeof PDFDocument };
  export default module;
}

declare module 'pdfmake/js/DocumentContext.js' {
  export interface PageItem {
    readonly type: string;
    readonly item: object;
  }
  export interface Page {
    readonly items: PageItem[];
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly pageMargins: {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    };
    readonly customProperties: Record<string, unknown>;
  }
  export class DocumentContext {
    readonly pages: Page[];
    readonly pageMargins: Page['pageMargins'];
    x: number;
    y: number;
    page: number;
    availableWidth: number;
    availableHeight: number;
    moveDown(offset: number): boolean;
    getCurrentPage(): Page | null;
    moveToNextPage(orientation?: string): object;
  }
  const module: { readonly default: typeof DocumentContext };
  export default module;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type documentContext from 'pdfmake/js/DocumentContext.js';
  import type { PageItem } from 'pdfmake/js/DocumentContext.js';
  type DocumentContext = InstanceType<(typeof documentContext)['default']>;
  export interface Fragment {
    readonly items: readonly PageItem[];
    readonly height: number;
    xOffset?: number;
    yOffset?: number;
  }
  export class PageElementWriter {
    constructor(context: DocumentContext);
    context(): DocumentContext;
    addLine(line: object, keepPosition?: boolean, index?: number): unknown;
    addImage(image: object, index?: number): unknown;
    addVector(
      vector: object,
      absoluteX?: boolean,
      absoluteY?: boolean,
      index?: number,
      page?: number,
    ): unknown;
    addFragment(
      fragment: Fragment,
      useXOffset?: boolean,
      useYOffset?: boolean,
      keepPosition?: boolean,
    ): unknown;
    moveToNextPage(orientation?: string): void;
    pushContext(width: number, height: number): void;
    popContext(): void;
    getCurrentPositionOnPage(): object;
  }
  const module: { readonly default: typeof PageElementWriter };
  export default module;
}

declare module 'pdfmake/js/Line.js' {
  export class Line {
    constructor(maxWidth: number);
    readonly maxWidth: number;
    x?: number;
    y?: number;
    getHeight(): number;
    getAscenderHeight(): number;
    getWidth(): number;
    clone(): Line;
  }
  const module: { readonly default: typeof Line };
  export default module;
}

declare module 'pdfmake/js/DocMeasure.js' {
  export class DocMeasure {
    constructor(
      pdfDocument: object,
      styles: object,
      defaultStyle: object,
      svgMeasure: unknown,
      tableLayouts: object,
    );
    readonly pdfDocument: object;
    measureDocument(structure: object): object;
    measureNode(node: object): object;
    measureLeaf(node: object): object;
  }
  const module: { readonly default: typeof DocMeasure };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Page } from 'pdfmake/js/DocumentContext.js';
  export interface LayoutResult {
    readonly pages: Page[];
    readonly linearNodeList: object[];
  }
  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: unknown);
    linearNodeList: object[];
    layoutDocument(
      structure: object,
      pdfDocument: object,
      styles: object,
      defaultStyle: object,
      background?: unknown,
      header?: unknown,
      footer?: unknown,
      watermark?: unknown,
      pageBreakBefore?: unknown,
    ): Page[];
    tryLayoutDocument(structure: object, pdfDocument: object): LayoutResult;
    processNode(node: object): void;
    processSection(node: object): void;
    processVerticalContainer(node: object): void;
    processLeaf(node: object): void;
    processTable(node: object): void;
    processImage(node: object): void;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Page } from 'pdfmake/js/DocumentContext.js';
  export class Renderer {
    constructor(pdfDocument: object, progress?: unknown);
    renderPages(pages: readonly Page[]): void;
    renderLine(line: object, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: object): void;
  }
  const module: { readonly default: typeof Renderer };
  export default module;
}
