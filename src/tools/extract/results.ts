import type { Results } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { toPlain, type SourceBlock, type SourceRow, type SourceTable } from '../../read/index.js';
import { cellPlain, oneLine } from './text.js';
import type { OutlinedChapter } from './outline.js';

type Item = Results['items'][number];
type Indicator = Item['indicators'][number];

/** Columns before the years: indicator, unit, direction, weight, target; and after them: per cent, points, trend. */
const BEFORE_YEARS = 5;
const AFTER_YEARS = 3;

/**
 * The results that a file keeps, with what was changed in their tables: names, units, directions, weights, targets and figures.
 * What the tables only show rounded or work out stays as it is kept.
 */
export function readResults(chapter: OutlinedChapter | undefined, kept: unknown): unknown {
  if (!chapter || !isResults(kept)) return kept;
  const tables = tablesByItem(chapter.blocks);
  return {
    ...kept,
    items: kept.items.map((item) => {
      const table = tables.get(item.code);
      return table ? { ...item, indicators: readRows(table, item.indicators) } : item;
    }),
  };
}

const isResults = (value: unknown): value is Results =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<Results>).items);

function tablesByItem(blocks: readonly SourceBlock[]): ReadonlyMap<string, SourceTable> {
  const found = new Map<string, SourceTable>();
  let code: string | undefined;
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const isHeading = block.role === 'item' || block.outline === 2;
      if (isHeading) code = /^7\.\d/u.exec(toArabicDigits(oneLine(block.pieces)))?.[0];
    } else if (code !== undefined && !isWide(found.get(code))) found.set(code, block);
  }
  return found;
}

/** A table in the text above indicators is hardly as wide as theirs. */
const isWide = (table: SourceTable | undefined): boolean =>
  table?.rows.some(({ cells }) => cells.length > BEFORE_YEARS + AFTER_YEARS) ?? false;

function readRows(
  { rows: [head, second, ...body] }: SourceTable,
  kept: readonly Indicator[],
): readonly Indicator[] {
  const years = (second?.cells ?? []).flatMap(({ blocks }) => {
    const year = /^\d{4}$/u.exec(toArabicDigits(cellPlain(blocks)))?.[0];
    return year === undefined ? [] : [Number(year)];
  });
  const width = BEFORE_YEARS + Math.max(1, years.length) + AFTER_YEARS;
  if (!head || body.some(({ cells }) => cells.length !== width)) return kept;
  const left = [...kept];
  return body.flatMap((row, index): readonly Indicator[] => {
    const name = nameOf(row);
    const same = left.findIndex((indicator) => printedName(indicator) === name);
    const other = body.length === kept.length ? left.indexOf(kept[index]!) : -1;
    const at = same >= 0 ? same : other;
    const [base] = at >= 0 ? left.splice(at, 1) : [];
    if (name === '' && !base) return [];
    return [
      readRow(
        row,
        base ?? { name, direction: 'higher-is-better', years: [], code: undefined, unit: undefined },
        years,
      ),
    ];
  });
}

/** The name of an indicator as its cell shows it: its notes are further paragraphs. */
function nameOf({ cells: [first] }: SourceRow): string {
  const paragraph = first?.blocks.find(
    (block) => block.type === 'paragraph' && toPlain(block.pieces).trim() !== '',
  );
  return paragraph ? cellPlain([paragraph]) : '';
}

const printedName = ({ code, name }: Indicator): string => [code, name].filter(Boolean).join(' ');

const isSame = (a: string, b: string): boolean => toArabicDigits(a) === toArabicDigits(b);

function readRow(row: SourceRow, kept: Indicator, years: readonly number[]): Indicator {
  const [, unit = '', direction = '', weight = '', target = '', ...others] = row.cells.map(({ blocks }) =>
    cellPlain(blocks),
  );
  const name = nameOf(row);
  const isLower = /ต่ำ|น้อย/u.test(direction);
  const shown = new Map(years.map((year, index) => [year, others[index] ?? '']));
  const known = new Set(kept.years.map(({ year }) => year));
  const added = years.filter((year) => !known.has(year) && numberIn(shown.get(year)!) !== undefined);
  const figures = [...kept.years, ...added.map((year) => ({ year, value: null }))];
  return {
    ...kept,
    ...(!isSame(name, printedName(kept)) && renamed(name, kept)),
    ...(!isSame(unit, kept.unit ?? NONE) && { unit: unit === NONE || unit === '' ? undefined : unit }),
    ...(direction !== '' && {
      direction: isLower ? ('lower-is-better' as const) : ('higher-is-better' as const),
    }),
    ...changed('weight', weight, kept.weight),
    ...changed('target', target, kept.target),
    years: figures
      .map(({ year, value }) => ({ year, value: shown.has(year) ? figure(shown.get(year)!, value) : value }))
      .sort((a, b) => a.year - b.year),
  };
}

/** What stands in a cell whose value is not given. */
const NONE = '–';

function renamed(text: string, { code }: Indicator): Partial<Indicator> {
  if (code === undefined) return { name: text };
  if (toArabicDigits(text).startsWith(`${toArabicDigits(code)} `))
    return { name: text.slice(code.length + 1).trim() };
  const [, number, name] = /^(\S+)\s+(.+)$/su.exec(text) ?? [];
  const isCode = number !== undefined && /^[\d.]+$/u.test(toArabicDigits(number));
  return isCode ? { code: toArabicDigits(number), name: name! } : { name: text };
}

function changed(field: 'weight' | 'target', shown: string, kept: number | undefined): Partial<Indicator> {
  const found = figure(shown, kept ?? null);
  return found === (kept ?? null) ? {} : { [field]: found ?? undefined };
}

/** The figure that a cell shows; the kept one where it shows that, rounded, or something that is no figure. */
function figure(shown: string, kept: number | null): number | null {
  if (shown === NONE || shown === '-' || shown === '') return null;
  const found = numberIn(shown);
  if (found === undefined) return kept;
  const decimals = /\.(\d+)/u.exec(toArabicDigits(shown))?.[1]?.length ?? 0;
  return kept !== null && Math.abs(found - kept) <= 0.5000001 * 10 ** -decimals && isRounded(kept, decimals)
    ? kept
    : found;
}

/** Whether a figure has more decimals than are shown, so that what is shown may be it. */
const isRounded = (value: number, decimals: number): boolean =>
  Number(value.toFixed(decimals)) !== value || decimals === 0;

function numberIn(text: string): number | undefined {
  const plain = toArabicDigits(text)
    .replace(/,(?=\d{3})/gu, '')
    .trim();
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
