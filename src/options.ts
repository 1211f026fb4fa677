import type { BodyAlignment, EvidencePlace } from './template/index.js';
import type { Edition } from './edition/index.js';
import type { FontFamily } from './fonts/family.js';
import type { Limits } from './limits/index.js';
import type { ReportPath, SourcePosition } from './model/index.js';
import type { Digits } from './document/index.js';

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Steps of one report's way, in order, as `onProgress` tells them. */
export type Stage = 'check' | 'template' | 'images' | 'pdf' | 'docx';

/** How reports become documents; every option has a default. */
export interface GenerateOptions {
  /** Files to make; both where it is absent. */
  readonly formats?: readonly Format[];
  /** A template folder whose partials and theme lines stand over the official ones. */
  readonly template?: string;
  /** Digits of all numbers but those in addresses, file names and codes. Default `arabic`. */
  readonly digits?: Digits;
  /**
   * The document's date, `YYYY-MM-DD` in the Common Era. Default: the report's own, else the last day of the fiscal
   * year. Never today's: the same report gives the same bytes.
   */
  readonly date?: string;
  /** Alignment of running text in both formats. Default: as the theme says, `left` in the official one. */
  readonly align?: BodyAlignment;
  /** A page of its own for the title. Default: where the report has a `cover`; else the title stands over the first table. */
  readonly titlePage?: boolean;
  /**
   * Whether each category opens with a page of its goal and an overview of its items. Default: where a category has a goal,
   * a summary of an item, or a level with `passed`.
   */
  readonly openings?: boolean;
  /**
   * A page of scores: bars of the items, a radar of the categories, a table. Default: where three categories have a
   * score, given or computed from their ticks.
   */
  readonly summary?: boolean;
  /** Where evidence is listed: in each level's result, or once, in a table at the end. Default `cell`. */
  readonly evidence?: EvidencePlace;
  /** A QR code under each address of evidence, for readers of the printed report. Default false. */
  readonly qrCodes?: boolean;
  /**
   * Whether the tables have a fourth column for the assessor's recommendations, empty where there is none. Default: where
   * any level has a `recommendation`.
   */
  readonly recommendations?: boolean;
  /**
   * A table of contents after the title, with the pages of the PDF. Default: where several categories are printed.
   */
  readonly contents?: boolean;
  /** Numbers of the categories to print; all where it is absent. */
  readonly only?: readonly number[];
  /**
   * Edition of the standard, or the .json or .yaml file that holds one: its statements stand where the report has none,
   * and what the report words differently is told in warnings. Default: titles alone, which the package carries.
   */
  readonly criteria?: string | Edition;
  /**
   * What a picture that cannot be shown does. `placeholder`, the default: a line in its place names it, and a warning
   * says why. `strict`: no documents are made, and `ReportError` has an issue for each.
   */
  readonly pictures?: 'placeholder' | 'strict';
  /** Folder that the report's pictures are in. Default: the folder that `readReport` read the report from. */
  readonly baseDir?: string;
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

/** Something that a user of the documents should know; the documents are complete all the same. */
export interface Warning {
  readonly code:
    | 'repaired'
    | 'not-printed'
    | 'picture'
    | 'no-trend'
    | 'zero-target'
    | 'missing-glyphs'
    | 'not-accessible'
    | 'edition-difference'
    | 'not-read'
    | 'conflict'
    | 'replaced-characters';
  readonly message: { readonly th: string; readonly en: string };
  /** Where in the report, where it is about a place. */
  readonly path?: ReportPath;
  /** Where that stands, for a report that was read from files. */
  readonly source?: SourcePosition;
}

export interface GeneratedReport {
  /** The Word file's bytes, where it was asked for. */
  readonly docx?: Uint8Array;
  /** The PDF file's bytes, where it was asked for. */
  readonly pdf?: Uint8Array;
  /** Pages of the PDF, where it was asked for. */
  readonly pages?: number;
  readonly warnings: readonly Warning[];
}

/** An option that cannot be used as it is given. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  readonly option: string;
  /** The message in Thai. */
  readonly thai: string;

  constructor(option: string, message: { readonly th: string; readonly en: string }) {
    super(message.en);
    this.option = option;
    this.thai = message.th;
  }
}
