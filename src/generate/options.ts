import type { DocumentOptions, TemplateHelpers } from '../render/index.js';
import type { Edition } from '../report/edition/index.js';
import type { FontFamily } from '../fonts/index.js';
import type { Limits, Warning } from '../core/index.js';
import type { Assets } from '../core/platform/index.js';
import type { Format, Writer, WriterOptions } from '../write/index.js';

/** Steps of one report's way, in order, as `onProgress` reports them; the formats `Own` are a caller's. */
export type Stage<Own extends string = never> = 'check' | 'template' | 'images' | Format | Own;

/** Formats as `formats` names them; absent: all. */
export type FormatChoice<Own extends string = never> = readonly (Format | Own)[] | undefined;

/** How reports become files; every option has a default. */
export interface GenerateOptions<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> extends DocumentOptions {
  /** Files to make; all where it is absent. The result has these, by its type too. */
  readonly formats?: Chosen;
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
  /**
   * Custom helpers that templates may call, by name. They are trusted code: each receives frozen copies of plain data, and its result
   * is escaped.
   */
  readonly helpers?: TemplateHelpers;
  /** Writers of your own; one for a format of the package takes the place of the package's. */
  readonly writers?: readonly Writer<Own>[];
}

/** How a generator, or a single report, becomes documents. */
export type GeneratorOptions<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> = GenerateOptions<NoInfer<Own>, Chosen> & FixedOptions<Own>;

/** Whether a type is one name alone, and not one of several. */
type IsOne<Name, Each = Name> = Each extends Name ? ([Name] extends [Each] ? true : false) : never;

/** The formats that a list written in the program names; none of a list that is known when the program runs. */
type NamedFormat<List extends readonly string[]> = number extends List['length']
  ? never
  : { [At in keyof List]: IsOne<List[At]> extends true ? List[At] : never }[number];

/** The formats that are made in any case. */
type CertainFormat<Own extends string, Chosen extends FormatChoice<Own>> = [Chosen] extends [undefined]
  ? Format | Own
  : [Chosen] extends [readonly string[]]
    ? NamedFormat<Chosen>
    : never;

/** The formats that may be made: others than the certain ones only where a list is known when the program runs. */
type PossibleFormat<Own extends string, Chosen extends FormatChoice<Own>> = undefined extends Chosen
  ? Format | Own
  : NonNullable<Chosen>[number];

/**
 * The bytes of each file that was asked for, by its format. Each has a separate `ArrayBuffer`, as `new Response(pdf)` needs.
 * What `formats` names in the program is there; what it does not name has no field.
 */
export type GeneratedFiles<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> = {
  readonly [Name in CertainFormat<Own, Chosen>]: Uint8Array<ArrayBuffer>;
} & {
  readonly [
    Name in Exclude<PossibleFormat<Own, Chosen>, CertainFormat<Own, Chosen>>
  ]?: Uint8Array<ArrayBuffer>;
};

/** Number of pages: there where the package's PDF is, else where a format has pages. */
type PageCount<Own extends string, Chosen extends FormatChoice<Own>> =
  'pdf' extends Exclude<CertainFormat<Own, Chosen>, Own>
    ? {
        /** Pages of the PDF. */
        readonly pages: number;
      }
    : {
        /** Pages of the PDF, or of another format that has pages, where it was asked for. */
        readonly pages?: number;
      };

/** The files of a report, and what its author should know. */
export type GeneratedReport<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> = GeneratedFiles<Own, Chosen> &
  PageCount<Own, Chosen> & {
    /** What the files do not show as the report means it; each with its place and words. */
    readonly warnings: readonly Warning[];
  };
