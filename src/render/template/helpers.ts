import type { HelperOptions } from 'handlebars';
import type { Digits } from '../../document/index.js';
import { type DrawingView, qrCode } from '../chart/index.js';
import { contentWidths } from './content-widths.js';
import { CHART_HELPERS } from './chart-helpers.js';
import type { RenderData } from './render-data.js';
import { MissingArgument } from './rendering-error.js';
import {
  encodeTarget,
  isUnnumbered,
  markerNumber,
  markerText,
  type ListStyleName,
  plainText,
  type Inline,
} from '../../markdown/index.js';
import {
  roundLabel,
  LEVEL_APPROACHES,
  LEVEL_LABELS,
  type Statement,
  type TableBlock,
  type TableCellContent,
} from '../../report/index.js';
import type { LevelName } from '../../core/index.js';
import { formatThaiDate, toThaiDigits } from '../../thai/index.js';
import { templateAsset } from '../asset.js';
import { pageNumberParts, type NumberPart } from './page-number.js';
import { cellStyle, type Cell } from './cell-style.js';
import { sourceOf } from './sources.js';

const dataOf = (options: HelperOptions): RenderData => options.data as RenderData;
const digitsOf = (options: HelperOptions): Digits => dataOf(options).digits;

/** Handlebars looks strictly at `{{field}}` only; what a helper is given may be missing without a word. */
function given(value: unknown, options: HelperOptions): string {
  if (value !== undefined && value !== null) return String(value);
  const { name, loc } = options as HelperOptions & { name: string; loc: hbs.AST.SourceLocation };
  throw new MissingArgument(name, { loc } as hbs.AST.Node);
}

const inDigits = (value: unknown, options: HelperOptions): string =>
  digitsOf(options) === 'thai' ? toThaiDigits(given(value, options)) : given(value, options);

/** As `{{#if}}` asks. */
const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

type Direction = 'higher-is-better' | 'lower-is-better';
const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  'higher-is-better': 'ยิ่งสูงยิ่งดี',
  'lower-is-better': 'ยิ่งต่ำยิ่งดี',
};

/** Columns of `inRows`: more have no width. */
const MAX_COLUMNS = 100;

/** The helpers that templates may call, besides those of Handlebars itself. None gives raw markup. */
export const HELPERS = {
  ...CHART_HELPERS,
  /** `{{digits text}}`: text with its numbers in the document's digits; addresses, file names and codes are kept. */
  digits: (value: unknown, options: HelperOptions): string => inDigits(value, options),
  /** `src="{{asset "logo.png"}}"`: a picture in the template's own folder. */
  asset: (name: unknown, options: HelperOptions): string => templateAsset(given(name, options)),
  /** `{{everyDigit text}}`: the same for text that is read from a page again, where a code has lost its limits. */
  everyDigit: (value: unknown, options: HelperOptions): string =>
    digitsOf(options) === 'thai'
      ? given(value, options).replaceAll(/[0-9]/gu, (digit) => toThaiDigits(digit))
      : given(value, options),
  /** `{{date iso}}` 30 กันยายน 2563, `{{date iso "short"}}` 30 ก.ย. 63. */
  date: (iso: unknown, ...rest: readonly unknown[]): string => {
    const options = rest.at(-1) as HelperOptions;
    return inDigits(formatThaiDate(given(iso, options), rest[0] === 'short' ? 'short' : 'long'), options);
  },
  /** `{{levelLabel level}}`: Basic, Advance, Significance. */
  levelLabel: (level: unknown): string => LEVEL_LABELS[level as LevelName] ?? String(level),
  /** `{{levelHeading level}}`: Basic (A&D), Advance (Alignment), Significance (Integration). */
  levelHeading: (level: unknown): string =>
    `${LEVEL_LABELS[level as LevelName]} (${LEVEL_APPROACHES[level as LevelName]})`,
  /** `{{#if (isGiven field)}}`: whether a field is there at all, which a field that is false is too. */
  isGiven: (value: unknown): boolean => value !== undefined && value !== null,
  /** `{{categoryLabel number title}}`: หมวด 1 การนำองค์การ. */
  categoryLabel: (number: unknown, title: unknown, options: HelperOptions): string =>
    inDigits(`หมวด ${String(number)} ${String(title)}`.trim(), options),
  /** `{{directionLabel direction}}`: which figures of an indicator are the better ones. */
  directionLabel: (direction: unknown): string =>
    DIRECTION_LABELS[direction as Direction] ?? String(direction),
  /** `{{roundLabel months year}}`: (รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563. */
  roundLabel: (months: unknown, year: unknown, options: HelperOptions): string =>
    inDigits(roundLabel({ roundMonths: Number(months), fiscalYear: Number(year) }), options),
  /** `{{#each (pageNumberParts)}}`: what the theme's `pageNumber` prints, texts and fields in their order. */
  pageNumberParts: (options: HelperOptions): readonly NumberPart[] =>
    pageNumberParts(dataOf(options).theme.pageNumber),
  /** `{{#each (asList value)}}`: a list as it is, any other value as a list of one. */
  asList: (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]),
  /** `{{#if (eq level "basic")}}`: whether two values are the same. */
  eq: (a: unknown, b: unknown): boolean => a === b,
  /** `{{#if (and a b)}}`: whether all of them are there, and none is false, 0 or empty. */
  and: (...values: readonly unknown[]): boolean => values.slice(0, -1).every(isFilled),
  /** `{{#if (or a b)}}`: whether any of them is. */
  or: (...values: readonly unknown[]): boolean => values.slice(0, -1).some(isFilled),
  /** `{{#if (not a)}}`. */
  not: (value: unknown): boolean => !isFilled(value),
  /** `{{formatNumber extra.budget}}` 12,500, `{{formatNumber rate 2}}` 0.25: a number with commas, and so many decimals. */
  formatNumber: (value: unknown, ...rest: readonly unknown[]): string => {
    const options = rest.at(-1) as HelperOptions;
    const decimals =
      rest.length > 1 ? Math.min(10, Math.max(0, Math.floor(Number(rest[0])) || 0)) : undefined;
    const figure = Number(given(value, options));
    if (Number.isNaN(figure)) return inDigits(value, options);
    const places = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 10 };
    return inDigits(figure.toLocaleString('en-US', places), options);
  },
  /** `{{> (blockPartial type)}}`: the partial of a block. */
  blockPartial: (type: unknown): string => `blocks/${String(type)}`,
  /** `{{listTag style}}`: ol for a list that counts, ul for one with a fixed marker. */
  listTag: (style: unknown): string => (isUnnumbered(style as ListStyleName) ? 'ul' : 'ol'),
  /** `{{listNumber style marker}}`: the number that a marker stands for; nothing where it is written by hand. */
  listNumber: (style: unknown, marker: unknown): number | undefined =>
    markerNumber(style as ListStyleName, String(marker)),
  /** `{{#if (isStandardMarker style marker)}}`: whether a marker is one that the list's style writes itself. */
  isStandardMarker: (style: unknown, marker: unknown): boolean =>
    markerNumber(style as ListStyleName, String(marker)) !== undefined ||
    (isUnnumbered(style as ListStyleName) && markerText(style as ListStyleName, 1) === marker),
  /** `{{#if (below n count)}}`: whether `n` is less than `count`. */
  below: (n: unknown, count: unknown): boolean => Number(n) < Number(count),
  /** `{{cellStyle table cell}}`: the style of a cell in a table’s body, by the alignment of its column. */
  cellStyle: (table: unknown, cell: unknown): string => cellStyle(table as TableBlock, cell as Cell),
  /** `{{> statements list=(statementList "dash" criteria)}}`: with boxes where the report says which ones are met. */
  statementList: (style: unknown, statements: unknown): string =>
    (statements as readonly Statement[]).some(({ met }) => met !== undefined)
      ? `${String(style)}-ticks`
      : String(style),
  /** `{{#each (inRows list columns)}}`: a list in rows of so many entries, the last row filled up with empty ones. */
  inRows: (list: unknown, columns: unknown): readonly (readonly unknown[])[] => {
    const [all, count] = [
      list as readonly unknown[],
      Math.min(MAX_COLUMNS, Math.max(1, Math.floor(Number(columns)) || 1)),
    ];
    return Array.from({ length: Math.ceil(all.length / count) }, (_, row) =>
      Array.from({ length: count }, (_, column) => all[row * count + column] ?? {}),
    );
  },
  /** `{{#each (contentWidths rows narrow)}}`: widths of the columns of a table by what its cells hold. */
  contentWidths: (rows: unknown, narrow: unknown): readonly number[] =>
    contentWidths(rows as readonly (readonly TableCellContent[])[], narrow === true ? 'narrow' : 'wide'),
  /** `{{#if (isNumbered caption "ภาพที่" "รูปที่")}}`: whether a text begins with one of the words and a number. */
  isNumbered: (text: unknown, ...rest: readonly unknown[]): boolean => {
    const own = plainText(text as Inline[]).trim();
    return rest.slice(0, -1).some((word) => {
      const after = own.startsWith(String(word)) ? own.slice(String(word).length) : '';
      return /^\s*[\d๐-๙]/u.test(after);
    });
  },
  /** `{{#with (qrCode address)}}{{> drawing alt=…}}{{/with}}`; nothing where the address is too long for a code. */
  qrCode: (address: unknown, options: HelperOptions): DrawingView | undefined =>
    qrCode(encodeTarget(given(address, options).trim()), dataOf(options).theme.drawings.qrCode.size),
  /** `{{linkTarget address}}`: an address as the target of a link, Thai letters percent-encoded. */
  linkTarget: (address: unknown): string => encodeTarget(String(address).trim()),
  /** `{{plain text}}`: text without its marks, for an attribute. */
  plain: (text: unknown): string =>
    Array.isArray(text) ? plainText(text as Inline[]).replaceAll('\n', ' ') : '',
  /**
   * `data-source="{{source this}}"`, `data-source="{{source this "evidence" @index}}"`: the path in the report of what an
   * element is made from, or of a field of that; nothing where it is not from the report.
   */
  source: (value: unknown, ...rest: readonly unknown[]): string => {
    const path = sourceOf(value);
    if (path === undefined) return '';
    const keys = rest.slice(0, -1).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return path + keys.join('');
  },
  /**
   * `data-control-NAME="{{json value}}"`: a value that the Word file keeps without showing it; nothing where it is absent.
   */
  json: (value: unknown): string => (value === undefined ? '' : JSON.stringify(value)),
} as const;

/** The name of a helper that the package has. */
export type HelperName = keyof typeof HELPERS;
