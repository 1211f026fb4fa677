/** An entry of a document's outline. */
export interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

export interface PdfFile {
  readonly numPages: number;
  getOutline(): Promise<readonly OutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
  getDestinations(): Promise<Readonly<Record<string, readonly unknown[] | undefined>>>;
  getPageIndex(page: unknown): Promise<number>;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
  getViewport(options: { readonly scale: number }): PageSize;
  render(options: object): { readonly promise: Promise<void>; cancel(): void };
  getTextContent(): Promise<{
    readonly items: readonly {
      readonly str?: string;
      readonly hasEOL?: boolean;
      readonly transform?: readonly number[];
    }[];
  }>;
  cleanup(): void;
}
