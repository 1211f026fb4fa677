import { assetText } from '../core/platform/index.js';
import type { LevelName } from '../core/index.js';

/**
 * The codes, titles and level names of PMQA 4.0, in the words of the Office of the Public Sector Development Commission. The
 * statements of the standard are not included: they come from the report or from an edition of the criteria.
 */
export const STANDARD = 'PMQA 4.0';

export const COLUMN_LABELS = {
  level: 'ระดับ',
  guideline: 'แนวทางดำเนินการ',
  result: 'ผลการดำเนินงาน',
} as const;

interface TitledTopic {
  readonly number: number;
  readonly title: string;
}

interface TitledCategory {
  readonly number: number;
  readonly title: string;
  readonly items?: readonly { readonly code: string; readonly title: string }[];
  /** Of category 0. */
  readonly sections?: readonly (TitledTopic & {
    readonly groups: readonly {
      readonly label: string;
      readonly title: string;
      readonly topics: readonly TitledTopic[];
    }[];
  })[];
}

const SHIPPED = 'templates/editions/pmqa-4.0.json';

/** The edition in the package, without statements. */
const { categories, levels } = JSON.parse(assetText(SHIPPED)) as {
  readonly categories: readonly TitledCategory[];
  readonly levels: readonly { readonly key: LevelName; readonly label: string; readonly approach: string }[];
};

const byLevel = (text: (level: (typeof levels)[number]) => string): Readonly<Record<LevelName, string>> =>
  Object.fromEntries(levels.map((level) => [level.key, text(level)])) as Record<LevelName, string>;

/** The printed names of the levels. */
export const LEVEL_LABELS = byLevel(({ label }) => label);

/** The approach that each level assesses: A&D, Alignment, Integration. */
export const LEVEL_APPROACHES = byLevel(({ approach }) => approach);

/** Titles of the categories by number; 0 is the organisational profile, 7 the results. */
export const CATEGORY_TITLES: Readonly<Record<number, string>> = Object.fromEntries(
  categories.map(({ number, title }) => [number, title]),
);

/** Titles of the items by code: four items in each of the categories 1 to 6, six in category 7. */
export const ITEM_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  categories.flatMap(({ items = [] }) => items.map(({ code, title }) => [code, title])),
);

/** The sections, groups and topics of category 0. */
export const PROFILE_OUTLINE: NonNullable<TitledCategory['sections']> =
  categories.find(({ number }) => number === 0)?.sections ?? [];

/** The title of an item by its code; undefined if the standard has no such item. */
export const itemTitle = (code: string): string | undefined =>
  Object.hasOwn(ITEM_TITLES, code) ? ITEM_TITLES[code] : undefined;

/** Codes of a category's items, in order. */
export const itemCodes = (category: number): readonly string[] =>
  Object.keys(ITEM_TITLES).filter((code) => code.startsWith(`${category}.`));

/** The agency's name in a new report, until somebody replaces it. */
export const AGENCY_PLACEHOLDER = 'ชื่อส่วนราชการ';
