import type { Document } from '../document/index.js';
import { type FontFamily, loadOfficialFamily } from '../fonts/index.js';
import { editionDifferences, fillFromEdition, type Edition } from '../report/edition/index.js';
import { createAllowance, type Allowance, OptionError } from '../core/index.js';
import { readEdition, locateInSource, placeInSource, repairsOf, sourceFolder } from '../read/index.js';
import type { BuiltDocument, DocumentOptions } from '../render/index.js';
import {
  ReportError,
  validReport,
  type ParseResult,
  type Report,
  type ReportInput,
} from '../report/index.js';
import type { FixedOptions, GenerateOptions } from './options.js';
import { editionDifference, repaired, replacedCharacters } from './warnings.js';

/** Options of a report's document, whatever its formats. */
export type ToDocumentOptions = DocumentOptions &
  Pick<GenerateOptions, 'criteria' | 'limits' | 'signal' | 'onProgress'> &
  Pick<FixedOptions, 'font'>;

/** Makes the documents of reports; keeps templates, editions and the family between them. */
export interface DocumentMaker {
  readonly family: () => Promise<FontFamily>;
  readonly makeDocument: (
    input: Report | ReportInput,
    options: ToDocumentOptions,
    allowance: Allowance,
  ) => Promise<BuiltDocument>;
  /** Loads the code. */
  readonly prepare: () => Promise<unknown>;
}

/** A maker whose documents are set in a family; absent: the official one. */
export function createDocumentMaker(font?: FontFamily): DocumentMaker {
  const family = once(() => (font ? Promise.resolve(font) : loadOfficialFamily()));
  const builder = once(async () => (await loadRender()).createDocumentBuilder());
  const loadEdition = editionLoader();
  return {
    family,
    prepare: loadRender,
    makeDocument: async (input, options, allowance) => {
      options.onProgress?.('check');
      const { report, replaced } = checked(input, allowance);
      const repairs = repairsOf(input);
      const baseDir = options.baseDir ?? sourceFolder(input) ?? sourceFolder(report);
      const edition = await loadEdition(options.criteria);
      const build = await builder();
      const { document, warnings } = await build(edition ? fillFromEdition(report, edition) : report, {
        ...options,
        ...(font && { fontFamily: font.name }),
        ...(edition?.scale && { scale: edition.scale }),
        family,
        allowance,
        locate: (issues) => locateInSource(input, issues),
        ...(baseDir !== undefined && { baseDir }),
      });
      checkFamily(document, await family());
      return {
        document,
        warnings: [
          ...(repairs ? [repaired(repairs)] : []),
          ...(replaced > 0 ? [replacedCharacters(replaced)] : []),
          ...(edition ? editionDifferences(report, edition).map(editionDifference) : []),
          ...warnings,
        ],
      };
    },
  };
}

/**
 * The document of a report: the tree that every writer gets, with its pictures loaded. Rejects as `generate` does.
 */
export async function toDocument(
  report: Report | ReportInput,
  options: ToDocumentOptions = {},
): Promise<BuiltDocument> {
  const { limits, signal, font } = options;
  const allowance = createAllowance(limits, signal);
  const { document, warnings } = await createDocumentMaker(font).makeDocument(report, options, allowance);
  return { document, warnings: placeInSource(report, warnings) };
}

// What makes documents is loaded where it is first needed: a verb that makes none starts without it.
const loadRender = () => import('../render/index.js');

/** Reads each edition once. */
function editionLoader(): (criteria: string | Edition | undefined) => Promise<Edition | undefined> {
  const editions = new Map<string, Promise<Edition>>();
  return async (criteria) => {
    if (typeof criteria !== 'string') return criteria;
    const known = editions.get(criteria) ?? readEdition(criteria);
    editions.set(criteria, known);
    known.catch(() => editions.delete(criteria));
    return known;
  };
}

/** The family that a theme names is the one that the documents are set in. */
function checkFamily({ theme }: Document, { name }: FontFamily): void {
  if (theme.font.family === name) return;
  throw new OptionError('font', {
    th: `แม่แบบกำหนดแบบอักษร ${theme.font.family} แต่ใช้ได้เฉพาะ ${name} ให้ระบุแบบอักษรด้วย registerFamily`,
    en: `the theme names the font ${theme.font.family}, the documents are set in ${name}; give the option font, from registerFamily`,
  });
}

function checked(input: unknown, { limits }: Allowance): Extract<ParseResult, { ok: true }> {
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
