import { loadImages, type ImageLoader } from './images.js';
import { withoutMetadata } from '../picture/index.js';
import { MarkupError, readDocument, type Document, type DocumentInfo } from '../document/index.js';
import { type FontFamilies, type FontFamily, loadOfficialFamily } from '../fonts/index.js';
import { DEFAULT_BUDGET, type Budget, type MarkupIssue, type Warning } from '../core/index.js';
import { asDraft } from './draft.js';
import { createImageLoader } from './image-loader.js';
import { keepPictures } from './kept-pictures.js';
import type { Issue } from '../core/index.js';
import { BUDDHIST_ERA_OFFSET } from '../thai/index.js';
import { checkDay, ReportError, type Report, selectParts } from '../report/index.js';
import type { DocumentOptions } from './options.js';
import type { Scale } from '../report/score/index.js';
import {
  createRenderer,
  summaryOf,
  titleLines,
  withSources,
  type Renderer,
  type TemplateHelpers,
  type Rendering,
} from './template/index.js';
import { addMetadata } from './metadata/add-metadata.js';
import { extraFindings } from './extra-findings.js';
import { loadOwnFonts, type CheckFamily } from './own-fonts.js';
import { contrastWarnings } from './contrast.js';
import { lineUpFigures } from './line-up-figures.js';
import { pictureIssues, pictureWarnings } from './picture-issues.js';
import { unprintedTexts } from './unprinted-texts.js';
import { indicatorWarnings, unprintedParts } from './warnings.js';

/** A report as a document tree, with the warnings of making it. */
export interface BuiltDocument {
  readonly document: Document;
  readonly warnings: readonly Warning[];
}

/** A document with the families of its template's own font files. */
export interface SetDocument extends BuiltDocument {
  readonly families: FontFamilies;
}

export interface BuildOptions extends DocumentOptions {
  /** Called at the start of every stage. */
  readonly onProgress?: (stage: 'template' | 'images') => unknown;
  /** Points of scores; absent: the official ones. */
  readonly scale?: Scale;
  /** Name of the family that the documents are set in, where it is not the theme's. */
  readonly fontFamily?: string;
  /** Gives the family; absent: the official one. */
  readonly family?: () => Promise<FontFamily>;
  /** Checks the font files of a template; absent: they are not read. */
  readonly checkFont?: CheckFamily;
  /** What the report may ask for. */
  readonly budget?: Budget;
  /** Adds to issues where in a file they stand. */
  readonly locate?: (issues: readonly Issue[]) => readonly Issue[];
}

/** Turns parsed reports into document trees, pictures loaded; keeps the templates and pictures it has read. */
export function createDocumentBuilder(
  helpers?: TemplateHelpers,
): (report: Report, options: BuildOptions) => Promise<SetDocument> {
  const pictures = keepPictures();
  const renderers = new Map<string | undefined, Promise<Renderer>>();
  const rendererFor = (folder: string | undefined): Promise<Renderer> => {
    const known = renderers.get(folder);
    if (known) return known;
    const renderer = createRenderer(folder, helpers);
    renderers.set(folder, renderer);
    renderer.catch(() => renderers.delete(folder));
    return renderer;
  };
  const fonts = new Map<string, Promise<FontFamilies>>();
  const fontsOf = ({ theme, themeIssue }: Rendering, options: BuildOptions): Promise<FontFamilies> => {
    const { template: folder, checkFont: check } = options;
    if (folder === undefined || !check || theme.fonts === undefined) return Promise.resolve(new Map());
    const known = fonts.get(folder);
    if (known) return known;
    const loaded = loadOwnFonts(theme.fonts, { folder, issueAt: themeIssue, check });
    fonts.set(folder, loaded);
    loaded.catch(() => fonts.delete(folder));
    return loaded;
  };
  return async (whole, options) => {
    const report = selectParts(whole, options.only);
    const date = documentDate(report, options.date);
    const {
      digits = 'arabic',
      titlePage,
      contents,
      letteredFront,
      // The scores of a category are those of all its items.
      summary = options.only?.some((part) => typeof part === 'string') ? false : undefined,
      scale,
      openings,
      evidence,
      qrCodes,
      recommendations,
      continuedLevels,
      align,
      fontFamily,
      onProgress,
      budget = DEFAULT_BUDGET,
    } = options;
    await budget.yieldToEventLoop();
    await onProgress?.('template');
    const renderer = await rendererFor(options.template);
    const sourced = withSources(whole);
    const viewOptions = {
      digits,
      ...(titlePage !== undefined && { titlePage }),
      date,
      ...(contents !== undefined && { contents }),
      ...(letteredFront && { letteredFront }),
      ...(summary !== undefined && { summary }),
      ...(scale && { scale }),
      ...(openings !== undefined && { openings }),
      ...(evidence && { evidence }),
      ...(qrCodes && { qrCodes }),
      ...(recommendations !== undefined && { recommendations }),
      ...(continuedLevels !== undefined && { continuedLevels }),
      ...(align && { align }),
      ...(fontFamily !== undefined && { fontFamily }),
      budget,
    };
    const readWith = ({ render }: Renderer): Promise<{ rendering: Rendering; document: Document }> => {
      const rendering = render(selectParts(sourced.report, options.only), viewOptions);
      return asTemplateError(rendering.errorAt, () => ({
        rendering,
        document: readDocument(rendering.markup, {
          info: documentInfo(report, date),
          theme: rendering.theme,
          digits,
        }),
      }));
    };
    const { rendering, document } = await readWith(renderer);
    const families = await fontsOf(rendering, options);
    await budget.yieldToEventLoop();
    const unprinted =
      options.template === undefined
        ? []
        : unprintedTexts(whole, {
            official: (await readWith(await rendererFor(undefined))).document,
            own: document,
            omit: rendering.omit,
          });
    const { title, thaiDigits } = rendering.view;
    const complete =
      options.roundTrip === false
        ? document
        : addMetadata(document, { report, parts: sourced.parts, title, thaiDigits });
    await budget.yieldToEventLoop();
    await onProgress?.('images');
    const own = options.fontFamily === undefined && families.get(rendering.theme.font.family);
    const familyOfText = own ? () => Promise.resolve(own) : (options.family ?? loadOfficialFamily);
    const load = createImageLoader(
      { report: options.baseDir, ...(options.template !== undefined && { template: options.template }) },
      familyOfText,
      budget,
      pictures,
    );
    const loaded = await loadImages(complete, options.roundTrip === false ? cleaned(load) : load);
    const missing = pictureIssues(whole, loaded.problems);
    if (options.pictures === 'strict' && missing.length > 0)
      throw new ReportError(options.locate?.(missing) ?? missing);
    const linedUp = await lineUpFigures(loaded.document, familyOfText);
    return {
      document: asDraft(linedUp, options.draft),
      families,
      warnings: [
        ...unprinted,
        ...(options.template === undefined ? [] : contrastWarnings(loaded.document)),
        ...extraFindings(whole, renderer.extraSchema),
        ...unprintedParts(report, summaryOf(report, summary, scale) !== undefined),
        ...indicatorWarnings(whole, report),
        ...pictureWarnings(whole, missing),
      ],
    };
  };
}

/** Loads pictures without what their files say of their making: a file for submission holds nothing that is not printed. */
const cleaned =
  (load: ImageLoader): ImageLoader =>
  async (source, shown) => {
    const image = await load(source, shown);
    return 'problem' in image ? image : withoutMetadata(image);
  };

async function asTemplateError<Value>(
  errorAt: (offset: number, issue: MarkupIssue) => Promise<Error>,
  read: () => Value,
): Promise<Value> {
  try {
    return read();
  } catch (error) {
    throw error instanceof MarkupError ? await errorAt(error.offset, error.issue) : error;
  }
}

/** The date given, else the report's, else 30 September, on which a Thai fiscal year ends. */
function documentDate({ date, fiscalYear }: Report, given: string | undefined): string {
  checkDay('date', given);
  return given ?? date ?? `${fiscalYear - BUDDHIST_ERA_OFFSET}-09-30`;
}

function documentInfo(report: Report, date: string): DocumentInfo {
  const { name, rest } = titleLines(report);
  const categories = report.categories.map(({ number, title }) => `หมวด ${number} ${title}`);
  const [only] = categories.length === 1 ? categories : [];
  const year = `ปีงบประมาณ พ.ศ. ${report.fiscalYear}`;
  return {
    title: rest
      ? `${name} ${rest}`
      : [name, only, `(รอบ ${report.roundMonths} เดือน)`, year].filter(Boolean).join(' '),
    author: report.agency,
    subject: `${report.standard} รอบ ${report.roundMonths} เดือน ${year}`,
    keywords: [report.standard, report.agency, year, ...categories],
    language: 'th-TH',
    date,
  };
}
