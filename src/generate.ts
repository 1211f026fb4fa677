import { contentsOf, type Document } from './document/index.js';
import type { FontFamily } from './fonts/family.js';
import { loadOfficialFamily } from './fonts/official.js';
import { editionDifferences, fillFromEdition, type Edition } from './edition/index.js';
import { createAllowance, type Allowance } from './limits/index.js';
import { readEdition, locateInSource, placeInSource, repairsOf, sourceFolder } from './input/index.js';
import { ReportError, validReport, type ParseResult, type Report, type ReportInput } from './model/index.js';
import {
  FORMATS,
  OptionError,
  type GeneratedReport,
  type GenerateOptions,
  type GeneratorOptions,
  type Warning,
} from './options.js';
import { checkSelection } from './selection.js';
import type { PdfWriter } from './pdf/index.js';
import { loadDictionary } from './thai/dictionary.js';
import { editionDifference, pdfWarning, repaired, replacedCharacters } from './warnings.js';

/** Makes documents of any number of reports; keeps fonts, templates and caches between them. */
export interface Generator {
  /**
   * The documents of one report. Rejects with `ReportError` for a report that is not valid, `EditionError` for criteria
   * that are not, `TemplateError` for a template that cannot be used, `OptionError` for an option that does not fit,
   * `LimitError` where the documents grow beyond a limit, the signal's reason once it is aborted.
   */
  readonly generate: (report: Report | ReportInput, options?: GenerateOptions) => Promise<GeneratedReport>;
  /**
   * Loads the code of the generator's formats and Node's dictionary of Thai, which the first report waits for otherwise: for a
   * server, while it starts. Fonts and the template are read with the first report.
   */
  readonly prepare: () => Promise<void>;
}

// What makes documents is loaded where it is first needed: a verb that makes none starts without it.
const loadBuilder = () => import('./build-document.js');
const loadPdf = () => import('./pdf/index.js');
const loadDocx = () => import('./docx/index.js');

/** A generator with options of its own; options given with a report stand over them. */
export function createGenerator(defaults: GeneratorOptions = {}): Generator {
  const { font, keepTogether, pdf } = defaults;
  const family = once(() => (font ? Promise.resolve(font) : loadOfficialFamily()));
  const builder = once(async () => (await loadBuilder()).createDocumentBuilder());
  const pdfWriter = once(async (): Promise<PdfWriter> => {
    const [{ createPdfWriter }, loaded] = await Promise.all([loadPdf(), family()]);
    return createPdfWriter(loaded, {
      ...pdf,
      ...(keepTogether && { keepTogether }),
    });
  });

  const editions = new Map<string, Promise<Edition>>();
  const loadEdition = async (criteria: string | Edition | undefined): Promise<Edition | undefined> => {
    if (typeof criteria !== 'string') return criteria;
    const known = editions.get(criteria) ?? readEdition(criteria);
    editions.set(criteria, known);
    known.catch(() => editions.delete(criteria));
    return known;
  };

  const writeDocx = async (
    document: Document,
    pages: ReadonlyMap<string, number> | undefined,
    allowance: Allowance,
  ): Promise<Uint8Array> => {
    const [writer, loaded] = await Promise.all([loadDocx(), family()]);
    return writer.writeDocx(document, loaded, { ...(pages && { pages }), allowance });
  };

  return {
    prepare: async () => {
      const { formats = FORMATS } = defaults;
      await Promise.all([
        loadBuilder(),
        formats.includes('pdf') && loadPdf(),
        formats.includes('docx') && loadDocx(),
      ]);
      if (formats.includes('pdf')) loadDictionary();
    },
    generate: async (input, given = {}) => {
      const options = { ...defaults, ...given };
      checkSelection(options);
      const allowance = createAllowance(options.limits, options.signal);
      await allowance.turn();
      const formats = options.formats ?? FORMATS;
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
      const result: { docx?: Uint8Array; pdf?: Uint8Array; pages?: number; warnings: Warning[] } = {
        warnings: [
          ...(repairs ? [repaired(repairs)] : []),
          ...(replaced > 0 ? [replacedCharacters(replaced)] : []),
          ...(edition ? editionDifferences(report, edition).map(editionDifference) : []),
          ...warnings,
        ],
      };
      let places: ReadonlyMap<string, number> | undefined;
      if (formats.includes('pdf')) {
        await allowance.turn();
        options.onProgress?.('pdf');
        const {
          bytes,
          pages,
          warnings: found,
          destinations,
        } = await (await pdfWriter()).write(document, allowance);
        places = destinations;
        Object.assign(result, { pdf: bytes, pages });
        result.warnings.push(...found.map((warning) => pdfWarning(warning, document.theme.font.family)));
      }
      if (formats.includes('docx')) {
        await allowance.turn();
        if (!places && contentsOf(document).length > 0)
          places = await (await pdfWriter()).layOut(document, allowance);
        options.onProgress?.('docx');
        result.docx = await writeDocx(document, places, allowance);
      }
      await allowance.turn();
      return { ...result, warnings: placeInSource(input, result.warnings) };
    },
  };
}

/** The documents of one report; `createGenerator` does the same faster for many. */
export const generateReport = (
  report: Report | ReportInput,
  options: GeneratorOptions = {},
): Promise<GeneratedReport> => createGenerator(options).generate(report);

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
