import type { FormCellProblem } from '../core/index.js';
import { toArabicDigits } from '../thai/index.js';
import type { IndicatorInput } from '../report/index.js';
import { readFigure, readYear, type CellRefusal } from './figures.js';
import { DIRECTION_LABELS, INDICATOR_COLUMNS, INDICATOR_NOTE } from './labels.js';

/** A table of texts, of a Word file or a sheet; `place` names a cell as people find it. */
export interface TextGrid {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly place: (row: number, column: number) => string;
  /** Of the cell of a label. */
  readonly labelPlace: (column: number) => string;
}

const plain = (text: string): string => toArabicDigits(text).replace(/\s+/gu, '');

/** Whether labels are those of a table of indicators: its name and a figure. */
export const namesIndicators = (labels: readonly string[]): boolean => {
  const all = labels.map(plain);
  return (
    all.includes('ตัวชี้วัด') && (all.includes('เป้าหมาย') || all.some((label) => yearIn(label) !== undefined))
  );
};

/** Whether a label is one of a table of indicators. */
export const isIndicatorLabel = (label: string): boolean =>
  [...INDICATOR_COLUMNS, INDICATOR_NOTE].some((each) => plain(each) === plain(label)) ||
  yearIn(label) !== undefined;

/** The year that a label names, in whatever era: 2568, ปี2568, พ.ศ.๒๕๖๘. */
const yearIn = (label: string): string | undefined =>
  /^(?:ผล(?:การดำเนินงาน)?)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(\d{4})$/u.exec(plain(label))?.[1];

/** The indicators of a table, a row each; every cell that is refused is reported. */
export function indicatorsIn(
  grid: TextGrid,
  onProblem: (problem: FormCellProblem) => void,
): readonly IndicatorInput[] {
  const labels = grid.labels.map(plain);
  const columnOf = (label: string): number => labels.indexOf(plain(label));
  const [code, name, unit, direction, weight, target] = INDICATOR_COLUMNS.map(columnOf) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const note = columnOf(INDICATOR_NOTE);
  const years = labels.flatMap((label, column) => {
    const text = yearIn(label);
    if (text === undefined) return [];
    const read = readYear(text);
    if ('problem' in read) {
      onProblem({
        code: 'form-cell',
        place: grid.labelPlace(column),
        found: grid.labels[column]!,
        ...read.problem,
      });
      return [];
    }
    return [{ column, year: read.year! }];
  });
  return grid.rows.flatMap((row, index): IndicatorInput[] => {
    const textAt = (column: number): string => (column < 0 ? '' : (row[column] ?? '').trim());
    if (textAt(name) === '') {
      const given = [target, note, ...years.map(({ column }) => column)].map(textAt);
      const found = given.filter((text) => text !== '').join(' ');
      if (found !== '')
        onProblem({
          code: 'form-cell',
          place: grid.place(index, Math.max(0, name)),
          found,
          reason: 'unnamed',
        });
      return [];
    }
    const refuse = (column: number, problem: CellRefusal): undefined =>
      void onProblem({
        code: 'form-cell',
        place: grid.place(index, column),
        found: textAt(column),
        ...problem,
      });
    const figure = (column: number): number | null | undefined => {
      const read = readFigure(textAt(column));
      return 'problem' in read ? refuse(column, read.problem) : read.value;
    };
    const [share, goal] = [figure(weight), figure(target)];
    const values = years
      .map(({ column, year }) => ({ year, value: figure(column) }))
      .filter((each): each is { year: number; value: number | null } => each.value !== undefined)
      .sort((a, b) => a.year - b.year);
    const isLower = [DIRECTION_LABELS['lower-is-better'], 'ต่ำ', 'ลด'].some((word) =>
      textAt(direction).includes(word),
    );
    return [
      {
        ...(textAt(code) !== '' && { code: toArabicDigits(textAt(code)) }),
        name: textAt(name),
        ...(!/^[-–—]?$/u.test(textAt(unit)) && { unit: textAt(unit) }),
        ...(isLower && { direction: 'lower-is-better' as const }),
        ...(typeof share === 'number' && share > 0 && { weight: share }),
        ...(typeof goal === 'number' && { target: goal }),
        years: values,
        ...(textAt(note) !== '' && { note: textAt(note) }),
      },
    ];
  });
}
