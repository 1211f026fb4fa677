import type { Theme } from '../../document/index.js';
import type { Survey } from './survey.js';

/** The ids in styles.xml, by the theme's names. */
export interface StyleIds {
  readonly paragraphs: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly spans: ReadonlyMap<string, string>;
  /** The style of a heading, by outline level and style name. */
  readonly heading: (level: number, style: string) => string;
}

/** The style of paragraphs that only part tables or end a cell: one point high. */
export const GAP_STYLE = 'PmqaGap';
export const HYPERLINK_STYLE = 'Hyperlink';
export const TABLE_NORMAL_STYLE = 'TableNormal';
export const TABLE_GRID_STYLE = 'TableGrid';
export const NO_LIST_STYLE = 'NoList';
export const NORMAL_STYLE = 'Normal';

/** The id of Word's built-in heading style; Word knows it by its name, "heading 1". */
export const headingStyleId = (level: number): string => `Heading${level}`;

/** The id of Word's built-in style for the contents' entries of an outline level; Word knows it by its name, "toc 1". */
export const contentsStyleId = (level: number): string => `TOC${level}`;

/** Ids for every named style of the theme: ASCII, told from the theme's own names, each one once. */
export function assignStyleIds(
  theme: Theme,
  { headings, contents }: Pick<Survey, 'headings' | 'contents'>,
): StyleIds {
  const taken = new Set([GAP_STYLE.toLowerCase()]);
  const assign = (kind: string, styles: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
    new Map(Object.keys(styles).map((key) => [key, uniqueId(`Pmqa${kind}${pascalCase(key)}`, taken)]));
  const paragraphs = new Map(assign('', theme.paragraphs));
  contents?.styles.forEach((key, index) => paragraphs.set(key, contentsStyleId(index + 1)));
  const further = new Map<string, string>();
  for (const { level, styles } of headings) {
    for (const style of styles.slice(1)) {
      further.set(`${level} ${style}`, uniqueId(`PmqaHeading${level}${pascalCase(style)}`, taken));
    }
  }
  return {
    paragraphs,
    lists: assign('List', theme.lists),
    tables: assign('Table', theme.tables),
    spans: assign('Span', theme.spans ?? {}),
    heading: (level, style) => further.get(`${level} ${style}`) ?? headingStyleId(level),
  };
}

const pascalCase = (key: string): string =>
  (key.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

/** Word compares style ids without regard to case. */
function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id.toLowerCase()); count += 1) id = `${wanted}${count}`;
  taken.add(id.toLowerCase());
  return id;
}
