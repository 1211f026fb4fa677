import { LEVELS, type LevelName } from '../../core/index.js';
import {
  isCalendarDate,
  itemTitle,
  readLevelName,
  type EvidenceInput,
  type IndicatorInput,
  type Owner,
  type Report,
} from '../../report/index.js';
import { parseThaiDate, toArabicDigits } from '../../thai/index.js';
import type { CellProblem } from '../cell-problem.js';
import { readYear } from '../figures.js';
import { indicatorsIn, namesIndicators } from '../indicator-grid.js';
import { EVIDENCE_COLUMNS } from '../labels.js';
import { parsedParts } from '../parsed-parts.js';
import { gridOf, placeIn, type SheetGrid } from '../sheet/grid.js';
import { readWorkbook } from '../sheet/read-workbook.js';
import {
  BASE_SHEET,
  evidenceHash,
  indicatorsHash,
  ITEM_COLUMN,
  LEVEL_COLUMN,
  OWNER_COLUMNS,
  ownerHash,
  ownerIn,
  ownEvidence,
} from '../sheet/register.js';
import type { Change } from './change.js';
import { itemOfReport, levelOfReport } from '../parts.js';
import { withItem } from './item-change.js';
import { replaceLevel } from './level-change.js';
import { withOwner } from './owner-change.js';

const plain = (label: string): string => label.replace(/\s+/gu, '');
const columnIn = ({ labels }: SheetGrid, label: string): number => labels.map(plain).indexOf(plain(label));
const names =
  (...labels: readonly string[]) =>
  (given: readonly string[]): boolean =>
    labels.every((label) => given.map(plain).includes(plain(label)));

/** What a spreadsheet changes: indicators, evidence, owners, whatever its sheets are called and in whatever order. */
export function sheetChanges(
  file: string,
  data: Uint8Array,
  report: Report,
  onProblem: (problem: CellProblem) => void,
): readonly Change[] {
  const sheets = readWorkbook(data);
  const kept = sheets.find(({ name }) => name === BASE_SHEET);
  const bases = new Map(
    [...(kept?.cells.values() ?? [])].map((row) => [row.get(0)?.text ?? '', row.get(1)?.text ?? ''] as const),
  );
  const frame = (key: string) => {
    const hash = bases.get(key);
    return {
      key,
      file,
      pictures: new Map(),
      ...(hash !== undefined && { base: { form: hash, report: hash } }),
    };
  };
  return sheets
    .filter((sheet) => sheet !== kept)
    .flatMap((sheet): readonly Change[] => {
      for (const [row, cells] of sheet.cells)
        for (const [column, { isOpenFormula }] of cells)
          if (isOpenFormula)
            onProblem({
              code: 'form-cell',
              place: placeIn({ sheet } as SheetGrid, row, column),
              found: '=',
              reason: 'formula',
            });
      const evidence = gridOf(sheet, names(EVIDENCE_COLUMNS[1], ITEM_COLUMN));
      if (evidence) return evidenceChanges(evidence, report, frame, onProblem);
      const owners = gridOf(sheet, names(OWNER_COLUMNS[0], ITEM_COLUMN));
      if (owners) return ownerChanges(owners, frame, onProblem);
      const indicators = gridOf(sheet, namesIndicators);
      return indicators ? indicatorChanges(indicators, report, frame, onProblem) : [];
    });
}

type Frame = (key: string) => Pick<Change, 'key' | 'file' | 'base' | 'pictures'>;
type OnProblem = (problem: CellProblem) => void;

/** The item that a row names; reported where there is none. */
function itemAt(grid: SheetGrid, row: SheetGrid['rows'][number], onProblem: OnProblem): string | undefined {
  const column = columnIn(grid, ITEM_COLUMN);
  const text = row.texts[column] ?? '';
  const code = /^\d\.\d/u.exec(toArabicDigits(text))?.[0];
  if (code !== undefined && itemTitle(code) !== undefined) return code;
  onProblem({
    code: 'form-cell',
    place: placeIn(grid, row.at, Math.max(0, column)),
    found: text,
    reason: 'item',
  });
  return undefined;
}

function indicatorChanges(
  grid: SheetGrid,
  report: Report,
  frame: Frame,
  onProblem: OnProblem,
): readonly Change[] {
  const found = new Map<string, IndicatorInput[]>();
  const column = columnIn(grid, ITEM_COLUMN);
  const known = (report.results?.items ?? []).flatMap(({ code, indicators }) =>
    indicators.map((each) => ({ item: code, ...each })),
  );
  for (const row of grid.rows) {
    const [indicator] = indicatorsIn(
      {
        labels: grid.labels,
        rows: [row.texts],
        place: (_, at) => placeIn(grid, row.at, at),
        labelPlace: (at) => placeIn(grid, grid.labelRow, at),
      },
      // A label is reported once, with the first row.
      (problem) => {
        const isLabel = grid.labels.some((_, at) => problem.place === placeIn(grid, grid.labelRow, at));
        if (!isLabel || row === grid.rows[0]) onProblem(problem);
      },
    );
    if (!indicator) continue;
    const given = /^7\.[1-6](?!\d)/u.exec(toArabicDigits(row.texts[column] ?? ''))?.[0];
    const code =
      given ??
      known.find(({ name }) => name === indicator.name)?.item ??
      /^7\.[1-6](?!\d)/u.exec(indicator.code ?? '')?.[0];
    if (code === undefined) {
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, Math.max(0, column)),
        found: indicator.name,
        reason: 'item',
      });
      continue;
    }
    found.set(code, [...(found.get(code) ?? []), indicator]);
  }
  const { results } = parsedParts({
    levels: new Map(),
    items: new Map([...found].map(([code, indicators]) => [code, { indicators }])),
  });
  return (results?.items ?? []).map(({ code, indicators }) => {
    const apply = (to: Report): Report => {
      const description = itemOfReport(to, code)?.description;
      return withItem(to, code, { indicators, ...(description && { description }) });
    };
    return {
      ...frame(`${code} indicators`),
      hash: indicatorsHash(apply(report), code),
      isEmpty: indicators.length === 0,
      own: (of) => ({
        hash: indicatorsHash(of, code),
        isEmpty: (itemOfReport(of, code)?.indicators ?? []).every(
          ({ target, years }) => target === undefined && years.length === 0,
        ),
      }),
      apply,
    };
  });
}

function evidenceChanges(
  grid: SheetGrid,
  report: Report,
  frame: Frame,
  onProblem: OnProblem,
): readonly Change[] {
  const found = new Map<string, Map<LevelName, EvidenceInput[]>>();
  const at = EVIDENCE_COLUMNS.map((label) => columnIn(grid, label));
  const levelColumn = columnIn(grid, LEVEL_COLUMN);
  for (const row of grid.rows) {
    const textAt = (index: number): string => row.texts[at[index]!] ?? '';
    if (textAt(1) === '' && textAt(2) === '') continue;
    const code = itemAt(grid, row, onProblem);
    const level = readLevelName(row.texts[levelColumn] ?? '')?.level;
    if (code === undefined) continue;
    if (level === undefined || !levelOfReport(report, code, level)) {
      const text = row.texts[levelColumn] ?? '';
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, Math.max(0, levelColumn)),
        found: text,
        reason: 'level',
      });
      continue;
    }
    const year = readYear(textAt(3));
    if ('problem' in year)
      onProblem({
        code: 'form-cell',
        place: placeIn(grid, row.at, at[3]!),
        found: textAt(3),
        ...year.problem,
      });
    const places = textAt(2)
      .split(/\s*\n\s*/u)
      .filter(Boolean);
    const isAddress = (line: string): boolean => /^(?:https?:|mailto:|www\.|#)/iu.test(line);
    const address = places.find(isAddress);
    const link = address !== undefined && /^www\./iu.test(address) ? `https://${address}` : address;
    const document = places.find((line) => !isAddress(line));
    const levels = found.get(code) ?? new Map<LevelName, EvidenceInput[]>();
    found.set(code, levels);
    levels.set(level, [
      ...(levels.get(level) ?? []),
      {
        ...(textAt(0) !== '' && { id: textAt(0) }),
        title: textAt(1) || link || document || '–',
        ...(link !== undefined && { link }),
        ...(document !== undefined && { file: document }),
        ...('year' in year && year.year !== undefined && { year: year.year }),
        ...(textAt(4) !== '' && { unit: textAt(4) }),
      },
    ]);
  }
  const { categories } = parsedParts({
    levels: new Map(
      [...found].map(([code, levels]) => [
        code,
        new Map([...levels].map(([level, evidence]) => [level, { evidence }])),
      ]),
    ),
    items: new Map(),
  });
  return categories.flatMap(({ items }) =>
    items.flatMap(({ code, levels }) =>
      levels.map(({ level, evidence = [] }): Change => ({
        ...frame(`${code}/${level} evidence`),
        hash: evidenceHash(evidence),
        isEmpty: evidence.length === 0,
        own: (of) => ({
          hash: ownEvidence(of, code, level),
          isEmpty: (levelOfReport(of, code, level)?.evidence ?? []).length === 0,
        }),
        apply: (to) => {
          const own = levelOfReport(to, code, level);
          return own ? replaceLevel(to, code, { ...own, evidence: [...evidence] }) : to;
        },
      })),
    ),
  );
}

function ownerChanges(grid: SheetGrid, frame: Frame, onProblem: OnProblem): readonly Change[] {
  const [unit, person, email, due] = OWNER_COLUMNS.map((label) => columnIn(grid, label)) as [
    number,
    number,
    number,
    number,
  ];
  const levelColumn = columnIn(grid, LEVEL_COLUMN);
  return grid.rows.flatMap((row): readonly Change[] => {
    const textAt = (column: number): string => row.texts[column] ?? '';
    if (textAt(unit) === '') return [];
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
    return [
      {
        ...frame(`${level ? `${code}/${level}` : code} owner`),
        hash: ownerHash(owner),
        isEmpty: false,
        own: (of) => {
          const own = ownerIn(of, code, level);
          return { hash: ownerHash(own), isEmpty: own === undefined };
        },
        apply: (to) => withOwner(to, code, level, owner),
      },
    ];
  });
}

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
