import type { LevelName, Words } from '../../core/index.js';
import type { EvidenceInput, Level, Report } from '../../report/index.js';
import { itemCodes, itemTitle, LEVEL_LABELS, resultItemOf } from '../../report/index.js';
import { LEVELS } from '../../core/index.js';
import { plainText } from '../../markdown/index.js';
import { levelBody } from '../../read/folder/index.js';
import { emptyItems } from './outline.js';
import { partsOf, shown, type PartKey, type PartsView } from './parts/index.js';

/** A criterion or guideline as a form shows it. */
export interface StatementView {
  readonly text: string;
  readonly points: readonly string[];
  /** Absent: it has no tick box. */
  readonly met?: boolean;
}

/** A level as a form shows it; one that the report lacks is empty. */
export interface LevelView {
  readonly level: LevelName;
  readonly label: string;
  readonly criteria: readonly StatementView[];
  readonly guidelines: readonly StatementView[];
  /** Markdown; paths of pictures are from the report's folder. */
  readonly result: string;
  readonly evidence: readonly EvidenceInput[];
}

export interface ItemView {
  readonly code: string;
  readonly title: string;
  /** Nobody has written anything in it. */
  readonly isEmpty: boolean;
  readonly levels: readonly LevelView[];
}

export interface CategoryView {
  readonly number: number;
  readonly title: string;
  readonly items: readonly ItemView[];
}

/** A report as the page shows it. */
export interface ReportView {
  readonly fields: Readonly<Record<ReportField, string>>;
  readonly categories: readonly CategoryView[];
  readonly parts: PartsView;
  /** Titles of the items of category 7, by their codes. */
  readonly resultTitles: Readonly<Record<string, string>>;
}

/** Fields of the whole report that have a form. */
export const REPORT_FIELDS = [
  'agency',
  'fiscalYear',
  'roundMonths',
  'title',
  'date',
  'unit',
  'contact',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** An entry of the list of findings, and what part of the report it is about. */
export interface NoteView {
  readonly severity: 'error' | 'warning';
  readonly message: Words;
  readonly label: Words;
  /** Whether the label names the one place that it is about. */
  readonly place?: true;
  readonly category?: number;
  readonly item?: string;
  readonly level?: LevelName;
  /** The form that it leads to, where it is about no level. */
  readonly part?: PartKey;
  /** The field that it is about, by its key in the form: `plans/0/title`. */
  readonly field?: string;
  readonly file?: string;
  readonly line?: number;
  /** The path of a file of evidence that is not there and can be attached. */
  readonly missing?: string;
}

export function viewOf(report: Report): ReportView {
  const empty = emptyItems(report);
  const given = report as unknown as Readonly<Record<string, unknown>>;
  return {
    fields: Object.fromEntries(
      REPORT_FIELDS.map((name) => [name, textOf(shown(given[name], name))]),
    ) as ReportView['fields'],
    categories: report.categories.map(({ number, title, items }) => ({
      number,
      title: textOf(title),
      items: items.map(({ code, title: own, levels }) => ({
        code,
        title: textOf(own) || (itemTitle(code) ?? ''),
        isEmpty: empty.has(code),
        levels: LEVELS.map((name) => levelView(name, levels)),
      })),
    })),
    parts: partsOf(report),
    resultTitles: Object.fromEntries(
      itemCodes(7).map((code) => [code, resultItemOf(report, code)?.title ?? itemTitle(code) ?? '']),
    ),
  };
}

/** Evidence as rows of plain text. */
export const evidenceView = (evidence: Level['evidence'] = []): readonly EvidenceInput[] =>
  evidence.map(({ title, ...rest }) => ({ ...rest, title: plainText(title) }) as EvidenceInput);

function levelView(level: LevelName, levels: readonly Level[]): LevelView {
  const found = levels.find((each) => each.level === level);
  return {
    level,
    label: LEVEL_LABELS[level],
    criteria: statements(found?.criteria),
    guidelines: statements(found?.guidelines),
    result: found ? levelBody(found, '.') : '',
    evidence: evidenceView(found?.evidence),
  };
}

/** Criteria or guidelines as plain text. */
export const statements = (given: Level['criteria'] = []): readonly StatementView[] =>
  given.map(({ text, points, met }) => ({
    text: plainText(text),
    points: points.map((point) => plainText(point)),
    ...(met !== undefined && { met }),
  }));

const textOf = (value: unknown): string =>
  value === undefined ? '' : Array.isArray(value) ? plainText(value as never) : String(value);
