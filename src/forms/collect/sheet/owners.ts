import { LEVELS, type LevelName } from '../../../core/index.js';
import { isCalendarDate, readLevelName, type Owner, type Report } from '../../../report/index.js';
import { parseThaiDate, toArabicDigits } from '../../../thai/index.js';
import { placeIn, type SheetGrid } from '../../sheet/grid.js';
import { ITEM_COLUMN, LEVEL_COLUMN, OWNER_COLUMNS, ownerHash, ownerIn } from '../../sheet/register.js';
import type { Change } from '../change.js';
import {
  columnIn,
  isOneOf,
  itemAt,
  reportOthers,
  reportUnnamed,
  type Frame,
  type OnProblem,
} from './columns.js';

/** What a sheet of owners changes: a change for each row. */
export function ownerChanges(grid: SheetGrid, frame: Frame, onProblem: OnProblem): readonly Change[] {
  const [unit, person, email, due] = OWNER_COLUMNS.map((label) => columnIn(grid, label)) as [
    number,
    number,
    number,
    number,
  ];
  const levelColumn = columnIn(grid, LEVEL_COLUMN);
  reportOthers(grid, isOneOf(ITEM_COLUMN, LEVEL_COLUMN, ...OWNER_COLUMNS), onProblem);
  const named = grid.rows.flatMap((row): readonly OwnerRow[] => {
    const textAt = (column: number): string => row.texts[column] ?? '';
    if (textAt(unit) === '') {
      reportUnnamed(grid, row, [person, email, due], onProblem);
      return [];
    }
    const code = itemAt(grid, row, onProblem);
    if (code === undefined) return [];
    const level = LEVELS.find((each) => each === readLevelName(textAt(levelColumn))?.level);
    const day = dayIn(textAt(due));
    if (textAt(due) !== '' && day === undefined)
      onProblem({ code: 'form-cell', place: placeIn(grid, row.at, due), found: textAt(due), reason: 'date' });
    const owner: Owner = {
      unit: textAt(unit),
      ...(textAt(person) !== '' && { person: textAt(person) }),
      ...(textAt(email) !== '' && { email: textAt(email) }),
      ...(day !== undefined && { due: day }),
    };
    const change: Change = {
      ...frame(`${level ? `${code}/${level}` : code} owner`),
      hash: ownerHash(owner),
      isEmpty: false,
      own: (of) => {
        const own = ownerIn(of, code, level);
        return { hash: ownerHash(own), isEmpty: own === undefined };
      },
      apply: (to) => withOwner(to, code, level, owner),
    };
    return [{ change, place: placeIn(grid, row.at, unit), found: owner.unit }];
  });
  return withoutContradictions(named, onProblem);
}

/** A row that gives an item or level to somebody. */
interface OwnerRow {
  readonly change: Change;
  readonly place: string;
  readonly found: string;
}

/** Rows of one sheet that give one part to different people say nothing; each of them is reported. */
function withoutContradictions(rows: readonly OwnerRow[], onProblem: OnProblem): readonly Change[] {
  const owners = new Map<string, Set<string>>();
  for (const { change } of rows)
    owners.set(change.key, (owners.get(change.key) ?? new Set()).add(change.hash));
  return rows.flatMap(({ change, place, found }) => {
    if (owners.get(change.key)!.size === 1) return [change];
    onProblem({ code: 'form-cell', place, found, reason: 'twice' });
    return [];
  });
}

/** A report with the owner of an item, or of a level of it. */
const withOwner = (report: Report, code: string, level: LevelName | undefined, owner: Owner): Report => ({
  ...report,
  categories: report.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => {
      if (item.code !== code) return item;
      if (level === undefined) return { ...item, owner };
      return {
        ...item,
        levels: item.levels.map((each) => (each.level === level ? { ...each, owner } : each)),
      };
    }),
  })),
  ...(report.results && {
    results: {
      ...report.results,
      items: report.results.items.map((item) => (item.code === code ? { ...item, owner } : item)),
    },
  }),
});

/** Days from which Excel counts: 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A day as people or Excel write it, as year-month-day. */
function dayIn(text: string): string | undefined {
  const plainText = toArabicDigits(text);
  if (isCalendarDate(plainText)) return plainText;
  if (/^\d{5}$/u.test(plainText))
    return new Date(FIRST_DAY + Number(plainText) * DAY).toISOString().slice(0, 10);
  return parseThaiDate(text);
}
