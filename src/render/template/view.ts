import type { Orientation, Digits } from '../../document/index.js';
import type {
  Category,
  Item,
  ListBlock,
  Cover,
  Signature,
  Level,
  FollowUp,
  Plan,
  Report,
} from '../../report/index.js';
import { markerNumber } from '../../markdown/index.js';
import { OFFICIAL_SCALE, type Scale } from '../../report/score/index.js';
import { listEvidence, type EvidenceList, type EvidencePlace, type EvidenceRow } from './evidence.js';
import { openingOf, type Opening } from './opening.js';
import { activityTable, followUpHeading, type ActivityTable } from './plan.js';
import { profileView, type ProfileView } from './profile.js';
import { resultsView, type ResultsView } from './results.js';
import { summaryOf, type Summary } from './summary.js';
import type { ExtraColumn } from './extra-columns.js';
import type { ResolvedTheme } from './theme.js';
import { titleLines, type TitleLines } from './title.js';

/** What a report's rendering takes besides the report. */
export interface ViewOptions {
  /** A separate page for the title; absent: if the report has a cover. */
  readonly titlePage?: boolean;
  /** A table of contents; absent: where the report has several categories. */
  readonly contents?: boolean;
  /** Front matter is numbered ก ข ค. */
  readonly letteredFront?: boolean;
  /** ISO 8601 calendar date of the document. */
  readonly date: string;
  /** Whether categories have an opening page; absent: those that have something to show on it. */
  readonly openings?: boolean;
  /** Points of scores; absent: the official ones. */
  readonly scale?: Scale;
  /** A page of scores; absent: where three categories have one. */
  readonly summary?: boolean;
  /** Where evidence is listed; absent: in the cells. */
  readonly evidence?: EvidencePlace;
  /** A QR code under each address of evidence. */
  readonly qrCodes?: boolean;
  /** Whether tables have a column for the assessor's recommendations; absent: where the report has any. */
  readonly recommendations?: boolean;
  /** Levels name themselves on further pages; absent: they do. */
  readonly continuedLevels?: boolean;
  readonly digits: Digits;
}

export type CategoryView = Omit<Category, 'items'> & {
  readonly items: readonly (Omit<Item, 'levels'> & {
    readonly levels: readonly (Level & { readonly references?: readonly number[] })[];
  })[];
  readonly opening?: Opening;
};

/**
 * What the templates see: the parsed report, and beside it what they would have to work out. A field that is not there
 * may be asked for with `{{#if}}`; to print one is an error, so that a misspelt name in a template is told.
 */
export interface View {
  readonly report: Report;
  /** Categories 1 to 6, with what their partial works on. */
  readonly categories: readonly CategoryView[];
  /** The page of scores. */
  readonly summary: Summary | undefined;
  /** Category 7. */
  readonly results: ResultsView | undefined;
  /** Category 0. */
  readonly profile: ProfileView | undefined;
  readonly titlePage: boolean;
  /** A table of contents after the title. */
  readonly contents: boolean;
  /** Category 0 begins on a page of its own, after something else. */
  readonly startsProfile: boolean;
  /** Something stands between the title and the first category. */
  readonly front: boolean;
  /** What is before category 0 or 1 has pages ก ข ค in a section that holds the title; the count begins anew after it. */
  readonly lettered: boolean;
  readonly cover: Partial<Cover>;
  readonly date: string;
  readonly title: TitleLines;
  /** One category: its heading is the second line of the title. */
  readonly single: boolean;
  /** Several categories: each has pages of its own, with its name in the running header. */
  readonly several: boolean;
  /** One category, and results or plans after it: these have sections of their own, whose headers do not name the category. */
  readonly ownBack: boolean;
  readonly orientation: Orientation;
  /** Columns of the tables of levels with fields of `extra`; empty where the theme has none. */
  readonly extraColumns: readonly ExtraColumn[];
  /** The first page after the cover has a header and footer of its own. */
  readonly firstPage: boolean;
  /** Improvement plans and what has become of them, with the tables of their activities. */
  readonly plans: readonly (Plan & { readonly table: ActivityTable })[] | undefined;
  readonly followUps:
    readonly (FollowUp & { readonly heading: string; readonly table: ActivityTable })[] | undefined;
  /** The list of all evidence, where it does not stand in the cells. */
  readonly evidence: readonly EvidenceRow[] | undefined;
  readonly qrCodes: boolean;
  /** Tables have a column for the assessor's recommendations. */
  readonly recommendations: boolean;
  /** Levels name themselves on further pages. */
  readonly continuedLevels: boolean;
  /**
   * Where numbers are printed in Thai digits: `converted` if the report has Arabic ones alone, `mixed` if what is
   * printed does not tell which ones it has.
   */
  readonly thaiDigits: 'converted' | 'mixed' | undefined;
  /** Those who sign, two side by side; one who stands alone stands on the right. */
  readonly signatures: readonly (readonly (Signature | undefined)[])[] | undefined;
}

export function createView(report: Report, theme: ResolvedTheme, options: ViewOptions): View {
  const { date, digits, openings, evidence, recommendations, scale = OFFICIAL_SCALE } = options;
  const list = evidence === 'appendix' ? listEvidence(report.categories) : undefined;
  const titlePage = options.titlePage ?? report.cover !== undefined;
  const contents = options.contents ?? report.categories.length > 1;
  const summary = summaryOf(report, options.summary, scale);
  const opened = report.executiveSummary !== undefined || summary !== undefined;
  const lettered = options.letteredFront === true && (contents || opened);
  return {
    report,
    summary,
    startsProfile: opened && !lettered,
    categories: report.categories.map((category) => {
      const opening = openingOf(category, openings);
      return {
        ...category,
        items: list ? category.items.map((item) => withReferences(item, list)) : category.items,
        ...(opening && { opening }),
      };
    }),
    profile: report.profile && profileView(report.profile),
    results: report.results && resultsView(report.results, theme, scale),
    titlePage,
    contents,
    front: !lettered && (contents || opened || report.profile !== undefined),
    lettered,
    cover: report.cover ?? {},
    date,
    title: titleLines(report),
    ownBack:
      report.categories.length === 1 && (report.results ?? report.plans ?? report.followUps) !== undefined,
    single: report.categories.length === 1,
    several: report.categories.length > 1,
    orientation: theme.page.orientation,
    extraColumns: theme.extraColumns ?? [],
    firstPage: theme.firstPage === 'different',
    plans: report.plans?.map((plan) => ({ ...plan, table: activityTable(plan.activities, theme) })),
    followUps: report.followUps?.map((round) => ({
      ...round,
      heading: followUpHeading(round, report.fiscalYear),
      table: activityTable(round.activities, theme),
    })),
    evidence: list && list.rows.length > 0 ? list.rows : undefined,
    qrCodes: options.qrCodes ?? false,
    recommendations: recommendations ?? hasRecommendations(report),
    continuedLevels: options.continuedLevels ?? true,
    thaiDigits: digits === 'arabic' ? undefined : hasThaiDigits(report) ? 'mixed' : 'converted',
    signatures: report.signatures && inPairs(report.signatures),
  };
}

/** An item whose levels refer to the list of evidence by its numbers. */
const withReferences = (item: Item, { numberOf }: EvidenceList): CategoryView['items'][number] => ({
  ...item,
  levels: item.levels.map((level) =>
    level.evidence?.length ? { ...level, references: level.evidence.map(numberOf) } : level,
  ),
});

const hasRecommendations = ({ categories }: Report): boolean =>
  categories.some(({ items }) => items.some(({ levels }) => levels.some((level) => level.recommendation)));

const inPairs = (signatures: readonly Signature[]): NonNullable<View['signatures']> =>
  Array.from({ length: Math.ceil(signatures.length / 2) }, (_, row) => {
    const pair = signatures.slice(2 * row, 2 * row + 2);
    return pair.length === 1 ? [undefined, ...pair] : pair;
  });

/** Whether a report writes Thai digits itself; the markers that a list in Thai digits counts are those of its style. */
const hasThaiDigits = (report: Report): boolean => /[๐-๙]/u.test(JSON.stringify(report, withoutCounted));

function withoutCounted(_key: string, value: unknown): unknown {
  const list = value as Partial<ListBlock> | null;
  if (list?.type !== 'list' || list.style !== 'thai-digits') return value;
  return list.items?.map(({ marker, ...rest }) =>
    markerNumber('thai-digits', marker) === undefined ? { ...rest, marker } : rest,
  );
}
