import type { DocumentOptions } from '../render/index.js';
import type { Edition } from '../report/edition/index.js';
import type { FontFamily } from '../fonts/index.js';
import type { Limits, Warning } from '../core/index.js';

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Steps of one report's way, in order, as `onProgress` tells them. */
export type Stage = 'check' | 'template' | 'images' | 'pdf' | 'docx';

/** How reports become files; every option has a default. */
export interface GenerateOptions extends DocumentOptions {
  /** Files to make; both where it is absent. */
  readonly formats?: readonly Format[];
  /**
   * Edition of the standard, or the .json or .yaml file that holds one: its statements stand where the report has none,
   * and what the report words differently is told in warnings. Default: titles alone, which the package carries.
   */
  readonly criteria?: string | Edition;
  /**
   * Whether the files keep what an extraction, a later build and a merge need and no reader sees: hidden controls and the
   * provenance in Word, the report's SHA-256 in the PDF. `false` makes files for submission: they hold nothing that is not
   * printed. Default true.
   */
  readonly roundTrip?: boolean;
  /** How much the report may ask for; what is not given is as in `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /**
   * Ends the work with the signal's reason. It is asked at every step, but this thread's own events are let in between
   * stages alone; `limits.seconds` holds within a stage too.
   */
  readonly signal?: AbortSignal;
  /** Called at the start of every stage. */
  readonly onProgress?: (stage: Stage) => void;
}

/** Options that hold for every report of a generator, for what it keeps depends on them. */
export interface WriterOptions {
  /** Family to set the documents in, from `registerFamily`. Default: TH Sarabun New, which the package carries. */
  readonly font?: FontFamily;
  /** Names and phrases that no line may part: agencies, people, projects. */
  readonly keepTogether?: readonly string[];
  readonly pdf?: PdfOutputOptions;
}

/** What the PDF is beside its pages. */
export interface PdfOutputOptions {
  /**
   * The file holds the document's structure: for those who hear it, and for programs that take its text or tables. Where
   * the structure passes the rules, the file says PDF/UA-1 and level a of PDF/A. Default true.
   */
  readonly tagged?: boolean;
  /** Standard that the file follows at least. Default PDF/A-2b. */
  readonly standard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
}

/** How a generator, or a single report, becomes documents. */
export type GeneratorOptions = GenerateOptions & WriterOptions;

export interface GeneratedReport {
  /** The Word file's bytes, where it was asked for. */
  readonly docx?: Uint8Array;
  /** The PDF file's bytes, where it was asked for. */
  readonly pdf?: Uint8Array;
  /** Pages of the PDF, where it was asked for. */
  readonly pages?: number;
  readonly warnings: readonly Warning[];
}
