import { setAssets } from '../core/platform/index.js';
import { createBudget } from '../core/index.js';
import { checkOptions, GENERATE, GENERATOR } from '../options/index.js';
import { placeInSource } from '../read/index.js';
import type { ReportInput } from '../report/index.js';
import type { PrintedReport } from '../tools/provenance/index.js';
import { createServices, type FileProvenance } from '../write/index.js';
import { createDocumentMaker } from './document-maker.js';
import { placedGlyphs } from './warnings.js';
import type { FormatChoice, GeneratedReport, GenerateOptions, GeneratorOptions } from './options.js';
import { checkedFile, checkSelection, selected, writersOf } from './selection.js';

/** Makes documents of any number of reports; keeps fonts, templates and caches between them. */
export interface Generator<Own extends string = never, Chosen extends FormatChoice<Own> = FormatChoice<Own>> {
  /**
   * The documents of one report. Rejects with `ReportError` for a report that is not valid, `EditionError` for criteria
   * that are not, `TemplateError` for a template that cannot be used, `OptionError` for an option that does not fit,
   * `LimitError` where the documents grow beyond a limit, the signal's reason once it is aborted.
   */
  readonly generate: <const Asked extends FormatChoice<Own> = Chosen>(
    report: ReportInput,
    options?: GenerateOptions<Own, Asked>,
  ) => Promise<GeneratedReport<Own, Asked>>;
  /**
   * Loads the code of the generator's formats and Node's dictionary of Thai, which the first report waits for otherwise:
   * for a server, while it starts. Fonts and the template are read with the first report.
   */
  readonly prepare: () => Promise<void>;
}

/**
 * A generator with options for all its reports; options given with a report override them. Throws `OptionError` for an
 * option that is not one, or has a value that is not documented.
 */
export function createGenerator<
  Own extends string = never,
  const Chosen extends FormatChoice<Own> = undefined,
>(given: GeneratorOptions<Own, Chosen> = {}): Generator<Own, Chosen> {
  const defaults = checkOptions(GENERATOR, given);
  const { font, helpers, assets } = defaults;
  if (assets !== undefined) setAssets(assets);
  const { makeDocument, prepare } = createDocumentMaker(font, helpers);
  const writers = writersOf(defaults);
  return {
    prepare: async () => {
      await Promise.all([prepare(), ...selected(writers, defaults.formats).map((each) => each.prepare?.())]);
    },
    generate: async <const Asked extends FormatChoice<Own> = Chosen>(
      input: ReportInput,
      own: GenerateOptions<Own, Asked> = {},
    ) => {
      const options = { ...defaults, ...checkOptions(GENERATE, own) };
      checkSelection(options, writers);
      const budget = createBudget(options.limits, options.signal);
      await budget.yieldToEventLoop();
      const { document, report, warnings, family, families } = await makeDocument(input, options, budget);
      const found = [...warnings];
      const files = new Map<string, Uint8Array>();
      let pages: number | undefined;
      const services = createServices(document, {
        family,
        families,
        budget,
        writers,
        ...(options.roundTrip !== false && {
          provenance: () => provenanceFor({ report, only: options.only }),
        }),
      });
      for (const { format, write } of selected(writers, options.formats)) {
        await budget.yieldToEventLoop();
        await options.onProgress?.(format);
        const written = checkedFile(format, await write(document, services));
        files.set(format, written.bytes);
        pages ??= written.pages;
        found.push(...(written.warnings ?? []).flatMap((warning) => placedGlyphs(warning, report)));
      }
      await budget.yieldToEventLoop();
      return {
        ...Object.fromEntries(files),
        ...(pages !== undefined && { pages }),
        warnings: placeInSource(input, found),
      } as unknown as GeneratedReport<Own, Asked>;
    },
  };
}

/** The documents of one report; `createGenerator` does the same faster for many. */
export const generateReport = async <
  Own extends string = never,
  const Chosen extends FormatChoice<Own> = undefined,
>(
  report: ReportInput,
  options: GeneratorOptions<Own, Chosen> = {},
): Promise<GeneratedReport<Own, Chosen>> => createGenerator<Own, Chosen>(options).generate<Chosen>(report);

/** The origin of the files of a report. */
async function provenanceFor(printed: PrintedReport): Promise<FileProvenance> {
  const { originOf } = await import('../tools/provenance/index.js');
  return originOf(printed);
}
