import type { Theme } from '../../document/index.js';
import { roundLabel, type Activity, type FollowUp } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';

/** Fields of an activity in the order of their columns; `theme.tables.activities` has a width for each. */
const FIELDS = [
  'item',
  'activity',
  'indicator',
  'target',
  'period',
  'budget',
  'progress',
  'problem',
  'nextStep',
  'unit',
] as const satisfies readonly (keyof Activity)[];

type Field = (typeof FIELDS)[number];

/** A table of activities that has a column for each field that any of them has. */
export interface ActivityTable {
  readonly has: Readonly<Record<Field, boolean>>;
  /** Of the columns that there are, in the theme's proportions. */
  readonly widths: readonly number[];
  readonly activities: readonly Activity[];
}

export function activityTable(activities: readonly Activity[], { tables }: Theme): ActivityTable {
  const shown = FIELDS.map((field) => activities.some((activity) => activity[field] !== undefined));
  const weights = tables['activities']?.columns ?? [];
  return {
    has: Object.fromEntries(FIELDS.map((field, i) => [field, shown[i]])) as ActivityTable['has'],
    widths: FIELDS.flatMap((_, i) => (shown[i] ? [weights[i] ?? 10] : [])),
    activities,
  };
}

/** Characters at a title's end in which its year is looked for. */
const END = 100;
const LAST_YEAR = /ปีงบประมาณ\s*(?:พ\.\s?ศ\.)?\s*(\d{4})$/u;

/** What heads a follow-up: its title and its round. A title that ends in the fiscal year names it for both. */
export function followUpHeading({ title = '', roundMonths }: FollowUp, fiscalYear: number): string {
  const year = LAST_YEAR.exec(toArabicDigits(title.trimEnd().slice(-END)))?.[1];
  const label =
    Number(year) === fiscalYear ? `(รอบ ${roundMonths} เดือน)` : roundLabel({ roundMonths, fiscalYear });
  return title === '' ? label : `${title} ${label}`;
}
