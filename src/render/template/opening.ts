import type { Category } from '../../report/index.js';
import { LEVELS, type LevelName } from '../../core/index.js';
import type { Inline } from '../../markdown/index.js';
import { madeFrom } from './sources.js';

/** What the opening page of a category shows: its goal, and of every item what each level asks for and whether it is reached. */
export interface Opening {
  readonly goal?: readonly Inline[];
  /** The levels, in the order of the columns. */
  readonly levels: readonly LevelName[];
  readonly rows: readonly OpeningRow[];
}

export interface OpeningRow {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly OpeningCell[];
}

export interface OpeningCell {
  readonly level: LevelName;
  /** The report has the level. */
  readonly present: boolean;
  /** Whether the agency claims the level, where it says so. */
  readonly passed?: boolean;
  /** What the level asks for. */
  readonly summary?: string;
  /** Guidelines that are met, of those that the report says it of. */
  readonly met?: { readonly count: number; readonly total: number };
}

/**
 * The opening page of a category; none where `wanted` says so. Where it says nothing, a category has one that has a
 * goal, a summary, or a level that the agency claims or denies.
 */
export function openingOf(category: Category, wanted: boolean | undefined): Opening | undefined {
  const { goal, items } = category;
  const rowOf = (item: Category['items'][number]): OpeningRow => ({
    code: item.code,
    title: item.shortTitle ?? item.title,
    cells: LEVELS.map((name) => {
      const level = item.levels.find((each) => each.level === name);
      const told = level?.guidelines.filter(({ met }) => met !== undefined) ?? [];
      const summary = item.summary?.[name];
      return {
        level: name,
        present: level !== undefined,
        ...(level?.passed !== undefined && { passed: level.passed }),
        ...(summary !== undefined && { summary }),
        ...(told.length > 0 && { met: { count: told.filter(({ met }) => met).length, total: told.length } }),
      };
    }),
  });
  const rows = items.map((item) => madeFrom(item, rowOf(item)));
  const says = rows.some(({ cells }) =>
    cells.some(({ passed, summary }) => passed !== undefined || summary !== undefined),
  );
  return (wanted ?? (goal !== undefined || says))
    ? madeFrom(category, { ...(goal && { goal }), levels: LEVELS, rows })
    : undefined;
}
