import type { DocumentOptions } from '../render/index.js';
import type { Edition } from '../report/edition/index.js';
import type { FontFamily } from '../fonts/index.js';
import type { Limits, Warning } from '../core/index.js';
import type { Assets } from '../core/platform/index.js';
import type { Format, Writer, WriterOptions } from '../write/index.js';

/** Steps of one report's way, in order, as `onProgress` reports them; the formats `Own` are a caller's. */
export type Stage<Own extends string = never> = 'check' | 'template' | 'images' | Format | Own;

/** How reports become files; every option has a default. */
export interface GenerateOptions<Own extends string = never> extends DocumentOptions {
  /** Files to make; all where it is absent. */
  readonly formats?: readonly (Format | Own)[];
  /**
   * Edition of the standard, or the .json or .yaml file that holds one: its statements stand where the report has none,
   * and what the report words differently is reported in warnings. Default: titles alone, which the package carries.
   */
  readonly criteria?: string | Edition;
  /** How much the report may ask for; what is not given is as in `LIMITS`. */
  readonly limits?: Partial<Limits>;
  /**
   * Ends the work with the signal's reason. It is asked at every step, but this thread's own events are let in between
   * stages alone; `limits.seconds` holds within a stage too.
   */
  readonly signal?: AbortSignal;
  /** Called at the start of every stage, which waits for a promise that it gives; an error of it ends the work. */
  readonly onProgress?: (stage: Stage<Own>) => unknown;
}

/** Options that hold for every report of a generator, because what it keeps depends on them. */
export interface FixedOptions<Own extends string = never> extends WriterOptions {
  /** Family to set the documents in, from `registerFamily`. Default: TH Sarabun New, which the package carries. */
  readonly font?: FontFamily;
  /**
   * Where the data files of the package are, for a program that was bundled without them. The same as `useAssets`: it holds for
   * the whole thread. Default: beside the package's modules.
   */
  readonly assets?: Assets;
  /** Writers of your own; one for a format of the package takes the place of the package's. */
  readonly writers?: readonly Writer<Own>[];
}

/** How a generator, or a single report, becomes documents. */
export type GeneratorOptions<Own extends string = never> = GenerateOptions<NoInfer<Own>> & FixedOptions<Own>;

/** The bytes of each file that was asked for, by its format. Each has a separate `ArrayBuffer`, as `new Response(pdf)` needs. */
export type GeneratedFiles<Own extends string = never> = {
  readonly [Name in Format | Own]?: Uint8Array<ArrayBuffer>;
};

export type GeneratedReport<Own extends string = never> = GeneratedFiles<Own> & {
  /** Pages of the PDF, or of another format that has pages, where it was asked for. */
  readonly pages?: number;
  readonly warnings: readonly Warning[];
};
