/** An item of category 7 as its form shows it. */
export interface ResultItem {
  readonly code: string;
  readonly description?: string;
  readonly indicators?: readonly Indicator[];
  readonly [field: string]: unknown;
}

export interface Indicator {
  readonly years?: readonly { readonly year: number | string; readonly value: number | string | null }[];
  readonly [field: string]: unknown;
}

/** The indicators of an item as a table of texts: a column for each year after those of `COLUMNS`. */
export interface Grid {
  readonly years: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** The indicator that the row was, with what the table does not show. */
  readonly own: Indicator;
  /** Texts of the columns, then of the years. */
  readonly cells: readonly string[];
}

/** Columns before those of years. */
export const COLUMNS = ['code', 'name', 'unit', 'weight', 'target'] as const;

/** Columns whose cells are numbers; those of years are too. */
export const isNumeric = (column: number): boolean => column >= COLUMNS.indexOf('weight');

/** Years that an indicator may have. */
export const MAX_YEARS = 5;

const textOf = (value: unknown): string =>
  value === null ? '-' : value === undefined ? '' : String(value as string);

/** A table of an item; one without figures has the last three years. */
export function gridOf({ indicators = [] }: ResultItem, fiscalYear: string): Grid {
  const found = indicators.flatMap((each) => (each.years ?? []).map(({ year }) => String(year)));
  const last = Number(fiscalYear);
  const usual = Number.isInteger(last) ? [last - 2, last - 1, last].map(String) : [];
  const years = found.length > 0 ? [...new Set(found)].sort() : usual;
  return { years, rows: indicators.map((own) => ({ own, cells: cellsOf(own, years) })) };
}

const cellsOf = (own: Indicator, years: readonly string[]): readonly string[] => [
  ...COLUMNS.map((name) => textOf(own[name])),
  ...years.map((year) => textOf(own.years?.find((each) => String(each.year) === year)?.value)),
];

/** The indicators of a table. A cell that was not typed in stays what it was; an empty row is none. */
export const indicatorsOf = ({ years, rows }: Grid): readonly Indicator[] =>
  rows
    .filter(({ own, cells }) => cells.some((cell) => cell.trim() !== '') || Object.keys(own).length > 0)
    .map(({ own, cells }) => {
      const fields = COLUMNS.map((name, index) => {
        const cell = cells[index] ?? '';
        return [name, cell === textOf(own[name]) ? own[name] : cell] as const;
      });
      const values = years.flatMap((year, index) => {
        const cell = (cells[COLUMNS.length + index] ?? '').trim();
        if (cell === '') return [];
        const before = own.years?.find((each) => String(each.year) === year);
        return [before && textOf(before.value) === cell ? before : { year, value: cell }];
      });
      return {
        ...own,
        ...Object.fromEntries(fields.filter(([, field]) => field !== undefined)),
        years: values,
      };
    });

/** A row that nobody has filled in. */
export const emptyRow = ({ years }: Pick<Grid, 'years'>): GridRow => ({
  own: {},
  cells: Array<string>(COLUMNS.length + years.length).fill(''),
});

/** A table with another text in a cell; rows are added down to it. */
export function withCell(grid: Grid, row: number, column: number, text: string): Grid {
  const rows = [...grid.rows];
  while (rows.length <= row) rows.push(emptyRow(grid));
  const { own, cells } = rows[row]!;
  rows[row] = { own, cells: cells.map((cell, index) => (index === column ? text : cell)) };
  return { ...grid, rows };
}

/** A table with one more year, after the last one; its column is empty. */
export function withYear(grid: Grid): Grid {
  const last = Number(grid.years.at(-1));
  const year = Number.isInteger(last) && last > 0 ? String(last + 1) : '';
  return {
    years: [...grid.years, year],
    rows: grid.rows.map(({ own, cells }) => ({ own, cells: [...cells, ''] })),
  };
}

/** A table without a year and its figures. */
export const withoutYear = (grid: Grid, at: number): Grid => ({
  years: grid.years.filter((_, index) => index !== at),
  rows: grid.rows.map(({ own, cells }) => ({
    own,
    cells: cells.filter((_, index) => index !== COLUMNS.length + at),
  })),
});
