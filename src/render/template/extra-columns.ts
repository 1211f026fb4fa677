import type { Theme } from '../../document/index.js';

/** A column of the tables of levels that prints a field of each level's `extra`. */
export interface ExtraColumn {
  readonly label: string;
  readonly field: string;
  /** Per cent of the table's width. */
  readonly width: number;
}

/** The tables of levels, with and without the assessor's column, by the number of their own columns. */
const LEVEL_TABLES: Readonly<Record<string, number>> = { levels: 3, 'assessed-levels': 4 };

/** The widths of the tables of levels with a theme's own columns, to which the others give their room in proportion. */
export function withExtraColumns(
  tables: Theme['tables'],
  columns: readonly ExtraColumn[] = [],
): Theme['tables'] {
  if (columns.length === 0) return tables;
  const widths = columns.map(({ width }) => width);
  const share = 1 - widths.reduce((sum, width) => sum + width, 0) / 100;
  return Object.fromEntries(
    Object.entries(tables).map(([name, style]) => {
      if (style.columns.length !== LEVEL_TABLES[name] || share <= 0) return [name, style];
      const total = style.columns.reduce((sum, width) => sum + width, 0);
      const own = style.columns.map((width) => (width * share * 100) / total);
      return [name, { ...style, columns: [...own, ...widths] }];
    }),
  );
}
