import type { ReportPath } from '../../core/index.js';
import { type Level, type Report, LEVEL_LABELS } from '../../report/index.js';

export interface PlacedLevel {
  readonly level: Level;
  readonly item: Report['categories'][number]['items'][number];
  readonly path: ReportPath;
  /** How a person names it: 1.1 Basic. */
  readonly name: string;
}

/** Every level of categories 1 to 6 with its place. */
export const levelsOf = (report: Report): readonly PlacedLevel[] =>
  report.categories.flatMap(({ items }, c) =>
    items.flatMap((item, i) =>
      item.levels.map((level, l) => ({
        level,
        item,
        path: ['categories', c, 'items', i, 'levels', l],
        name: `${item.code} ${LEVEL_LABELS[level.level]}`,
      })),
    ),
  );
