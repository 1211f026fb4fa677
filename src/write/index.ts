import type { Words } from '../core/index.js';
import { docxWriter } from './docx/index.js';
import { pdfWriter } from './pdf/index.js';
import type { WriterOptions } from './writer.js';

/** The formats of the package, in the order in which their files are named. A new format is its folder and a line here. */
const WRITERS = [docxWriter, pdfWriter] as const;

/** A format that the package writes. */
export type Format = ReturnType<(typeof WRITERS)[number]>['format'];

/** A writer for each format of the package; their code is loaded when it is first needed. */
export const createWriters = (options: WriterOptions = {}): readonly ReturnType<(typeof WRITERS)[number]>[] =>
  WRITERS.map((create) => create(options));

const writers = createWriters();

/** The formats that the library writes by itself. */
export const FORMATS: readonly Format[] = writers.map(({ format }) => format);

/** Formats that have pages. */
export const PAGED_FORMATS: ReadonlySet<Format> = new Set(
  writers.filter((writer) => 'pagesOf' in writer).map(({ format }) => format),
);

/** What is said while a format of the package is written. */
export const FORMAT_WORDS = Object.fromEntries(
  writers.map(({ format, working }) => [format, working]),
) as Readonly<Record<Format, Words>>;

export { createServices, type ServiceOptions } from './services.js';
export type {
  FileProvenance,
  PageNumbers,
  PageStarts,
  PdfOutputOptions,
  Writer,
  WriterOptions,
  WriterServices,
  WrittenFile,
} from './writer.js';
