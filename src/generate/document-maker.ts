import type { Document } from '../document/index.js';
import { type FontFamilies, type FontFamily, loadOfficialFamily } from '../fonts/index.js';
import {
  checkedEdition,
  editionDifferences,
  fillFromEdition,
  type Edition,
} from '../report/edition/index.js';
import { loadDictionary } from '../thai/index.js';
import { loadAssets, loadCompression } from '../core/platform/index.js';
import { checkFamily } from '../write/probe/index.js';
import { createBudget, fromOption, type Budget, OptionError } from '../core/index.js';
import { checkOptions, TO_DOCUMENT } from '../options/index.js';
import {
  conflictsOf,
  readEdition,
  refuseMissingFolder,
  locateInSource,
  placeInSource,
  repairsOf,
  sourceFolder,
  sourceNotes,
} from '../read/index.js';
import type { BuiltDocument, DocumentOptions, TemplateHelpers } from '../render/index.js';
import {
  ReportError,
  validReport,
  type ParseResult,
  type Report,
  type ReportInput,
} from '../report/index.js';
import type { FixedOptions, GenerateOptions } from './options.js';
import { editionDifference, repaired, replacedCharacters, unresolvedConflict } from './warnings.js';

/** Options of a report's document, whatever its formats. */
export type ToDocumentOptions = DocumentOptions &
  Pick<GenerateOptions, 'criteria' | 'limits' | 'signal' | 'onProgress'> &
  Pick<FixedOptions, 'font' | 'helpers'>;

/** The colour profile of PDF/A. */
const COLOURS = 'colour/sRGB_IEC61966_2_1.icc';

/** Makes the documents of reports; keeps templates, editions and the family between them. */
export interface DocumentMaker {
  readonly makeDocument: (
    input: ReportInput,
    options: ToDocumentOptions,
    budget: Budget,
  ) => Promise<MadeDocument>;
  /** Loads the code. */
  readonly prepare: () => Promise<unknown>;
}

/** A document, and the whole report that it was made from. */
export interface MadeDocument extends BuiltDocument {
  readonly report: Report;
  /** The family that it is set in, and those that its styles name besides. */
  readonly family: () => Promise<FontFamily>;
  readonly families: FontFamilies;
}

/** A maker whose documents are set in a family; absent: the official one. */
export function createDocumentMaker(font?: FontFamily, helpers?: TemplateHelpers): DocumentMaker {
  const family = once(() => (font ? Promise.resolve(font) : loadOfficialFamily()));
  const builder = once(async () => (await loadRender()).createDocumentBuilder(helpers));
  const loadEdition = editionLoader();
  return {
    prepare: loadRender,
    makeDocument: async (input, options, budget) => {
      await Promise.all([loadDictionary(), loadAssets(COLOURS), loadCompression()]);
      await options.onProgress?.('check');
      const { report, replaced } = checked(input, budget);
      const repairs = repairsOf(input);
      if (options.baseDir !== undefined) await fromOption('baseDir', refuseMissingFolder(options.baseDir));
      const baseDir = options.baseDir ?? sourceFolder(input) ?? sourceFolder(report);
      const edition = await loadEdition(options.criteria);
      const build = await builder();
      const { document, families, warnings } = await build(
        edition ? fillFromEdition(report, edition) : report,
        {
          ...options,
          ...(font && { fontFamily: font.name }),
          ...(edition?.scale && { scale: edition.scale }),
          family,
          checkFont: checkFamily,
          budget,
          locate: (issues) => locateInSource(input, issues),
          ...(baseDir !== undefined && { baseDir }),
        },
      );
      const own = font ? undefined : families.get(document.theme.font.family);
      if (!own) refuseOtherFamily(document, await family());
      return {
        document,
        report,
        family: own ? () => Promise.resolve(own) : family,
        families,
        warnings: [
          ...conflictsOf(input).map(unresolvedConflict),
          ...sourceNotes(input),
          ...(repairs ? [repaired(repairs, report)] : []),
          ...(replaced > 0 ? [replacedCharacters(replaced)] : []),
          ...(edition
            ? editionDifferences(report, edition).map((each) => editionDifference(each, report))
            : []),
          ...warnings,
        ],
      };
    },
  };
}

/**
 * The document of a report: the tree that every writer gets, with its pictures loaded. Rejects as `generate` does.
 */
export async function toDocument(report: ReportInput, given: ToDocumentOptions = {}): Promise<BuiltDocument> {
  const options = checkOptions(TO_DOCUMENT, given);
  const { limits, signal, font, helpers } = options;
  const budget = createBudget(limits, signal);
  const { document, warnings } = await createDocumentMaker(font, helpers).makeDocument(
    report,
    options,
    budget,
  );
  return { document, warnings: placeInSource(report, warnings) };
}

// What makes documents is loaded where it is first needed: a verb that makes none starts without it.
const loadRender = () => import('../render/index.js');

/** Reads each edition once. */
function editionLoader(): (criteria: string | Edition | undefined) => Promise<Edition | undefined> {
  const editions = new Map<string | Edition, Promise<Edition>>();
  const load = async (criteria: string | Edition): Promise<Edition> =>
    typeof criteria === 'string' ? fromOption('criteria', readEdition(criteria)) : checkedEdition(criteria);
  return async (criteria) => {
    if (criteria === undefined) return undefined;
    const known = editions.get(criteria) ?? load(criteria);
    editions.set(criteria, known);
    known.catch(() => editions.delete(criteria));
    return known;
  };
}

/** The family that a theme names is the one that the documents are set in. */
function refuseOtherFamily({ theme }: Document, { name }: FontFamily): void {
  if (theme.font.family === name) return;
  throw new OptionError('font', { code: 'other-font', theme: theme.font.family, given: name });
}

function checked(input: unknown, { limits }: Budget): Extract<ParseResult, { ok: true }> {
  const parsed = validReport(input, { limits });
  if (!parsed.ok) throw new ReportError(parsed.issues);
  return parsed;
}

/** Runs a function at its first call and gives the same promise ever after; a failure is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
