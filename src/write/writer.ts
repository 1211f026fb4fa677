import type { Budget, Warning, Words } from '../core/index.js';
import type { Document, Drawing, TextBlock } from '../document/index.js';
import type { FontFamilies, FontFamily } from '../fonts/index.js';

/** Writes documents in one format. Keeps what it can use again: the same writer takes any number of documents. */
export interface Writer<Format extends string = string> {
  /** Name of the format and ending of its files: a small letter, then small letters and digits. */
  readonly format: Format;
  /** What the command says while the writer works. */
  readonly working?: Words;
  /** Loads the writer's code, which the first document waits for otherwise. */
  readonly prepare?: () => Promise<unknown>;
  /**
   * The page of each anchor (see `anchorsOf`), as its section counts, without a file. A writer that lays out pages has this:
   * it goes before the others, which get its numbers from `services.pages`.
   */
  readonly pagesOf?: (document: Document, services: WriterServices) => Promise<PageNumbers>;
  /** What begins at the top of a page; a writer that lays out pages may have it. */
  readonly pageStartsOf?: (document: Document, services: WriterServices) => Promise<PageStarts>;
  /** Rejects with an Error where the document cannot be written. */
  readonly write: (document: Document, services: WriterServices) => Promise<WrittenFile>;
}

/** Pages by the ids of their anchors, as their sections count them: 3 also where ค is printed. */
export type PageNumbers = ReadonlyMap<string, number>;

/** What stands at the top of pages other than the first. */
export interface PageStarts {
  /** Headings and paragraphs that begin there. */
  readonly begun: ReadonlySet<TextBlock>;
  /** Those that go on there from the page before. */
  readonly parted: ReadonlySet<TextBlock>;
}

/** Where nothing was laid out. */
export const NO_PAGE_STARTS: PageStarts = { begun: new Set(), parted: new Set() };

/** What a writer gives: the bytes of a file, and warnings. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** Number of pages, where the format has any. */
  readonly pages?: number;
  /** What a reader of the file may miss. */
  readonly warnings?: readonly Warning[];
}

/** What the writers of one document share. Each thing is made when it is first asked for, and once. */
export interface WriterServices {
  /** The family that the document is set in. */
  readonly family: () => Promise<FontFamily>;
  /** Families that styles of the theme name besides it, by their names; absent: none. */
  readonly families?: () => Promise<FontFamilies>;
  /** The page of each anchor. */
  readonly pages: () => Promise<PageNumbers>;
  /** What begins at the top of a page; nothing where no writer lays out pages. */
  readonly pageStarts: () => Promise<PageStarts>;
  /** A drawing of the document as a PNG file, for formats that take pictures alone. */
  readonly drawPng: (drawing: Drawing) => Promise<Uint8Array>;
  /**
   * What the file keeps of its origin, for a later build or extraction. Absent in files for submission, which hold nothing
   * that is not printed.
   */
  readonly provenance?: () => Promise<FileProvenance>;
  /** What the document may still ask for: `check` it in long work, `turn` between steps. */
  readonly budget: Budget;
}

/** The origin of a file: the report that it was made from. */
export interface FileProvenance {
  /** Names the report by its SHA-256, for the metadata of a PDF (`dc:source`). */
  readonly source: string;
  /** The custom XML part of a Word file, by the file's other parts. */
  readonly customXml: (parts: ReadonlyMap<string, Uint8Array>) => string;
}

/** Options of the package's own writers; they hold for all documents of a writer. */
export interface WriterOptions {
  /** Names and phrases that no line may split: agencies, people, projects. */
  readonly keepTogether?: readonly string[];
  /** What the PDF is besides its pages: tagged or not, its standard. */
  readonly pdf?: PdfOutputOptions;
}

/** What the PDF is besides its pages. */
export interface PdfOutputOptions {
  /**
   * The file holds the document's structure: for screen readers, and for programs that take its text or tables. Where
   * the structure passes the rules, the file says PDF/UA-1 and level a of PDF/A. Default true.
   */
  readonly tagged?: boolean;
  /** Standard that the file follows at least. Default PDF/A-2b. */
  readonly standard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
  /** Whether pages and fonts are compressed; without compression a file is made sooner and is several times as large. Default true. */
  readonly compressed?: boolean;
}
