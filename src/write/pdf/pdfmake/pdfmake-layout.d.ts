/**
 * The inner files of pdfmake 0.3.11 that lay out and draw, as far as they are used; pdfmake has no types for them. Each
 * is a CommonJS module whose class is its `default`.
 */
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
    getCurrentPage(): Page | null;
    moveToNextPage(): object;
  }
  const module: { readonly default: typeof DocumentContext };
  export default module;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type documentContext from 'pdfmake/js/DocumentContext.js';
  type DocumentContext = InstanceType<(typeof documentContext)['default']>;
  export class PageElementWriter {
    constructor(context: DocumentContext);
    context(): DocumentContext;
    pushContext(width: number, height: number): void;
    popContext(): void;
  }
  const module: { readonly default: typeof PageElementWriter };
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
    processSection(node: object): void;
    processVerticalContainer(node: object): void;
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
