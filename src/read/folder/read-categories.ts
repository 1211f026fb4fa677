import type { ParsedSource } from '../source.js';
import { inNumberOrder, type ReportPath } from '../../core/index.js';
import type { LevelFile } from './folder-files.js';
import type { Positions } from './read-positions.js';

type Fields = Readonly<Record<string, unknown>>;

/** A level's file and what has been read from it. */
export interface ReadLevel extends LevelFile {
  readonly source: ParsedSource;
}

const TOP = () => ({ line: 1, column: 1 });

/**
 * The categories of `report.yaml` with the levels of the files. Categories and items are in the order of `report.yaml`
 * where it names all of them, else by their numbers.
 */
export function mergeLevels(given: unknown, levels: readonly ReadLevel[], positions: Positions): unknown {
  if (given !== undefined && !Array.isArray(given)) return given;
  const categories = complete(given ?? [], 'number', [...new Set(levels.map(({ category }) => category))]);
  return categories.map(({ entry: category, from }, place) => {
    if (!isFields(category)) return category;
    const own = levels.filter((level) => level.category === category['number']);
    const at = ['categories', place];
    locateEntry(at, ['categories', from], own[0], positions);
    const items = category['items'];
    if (own.length === 0 || (items !== undefined && !Array.isArray(items))) return category;
    return { ...category, items: mergeItems(items ?? [], own, at, ['categories', from], positions) };
  });
}

function mergeItems(
  given: readonly unknown[],
  levels: readonly ReadLevel[],
  at: ReportPath,
  from: readonly (string | number | undefined)[],
  positions: Positions,
): readonly unknown[] {
  const items = complete(given, 'code', [...new Set(levels.map(({ code }) => code))]);
  return items.map(({ entry: item, from: index }, place) => {
    if (!isFields(item)) return item;
    const own = levels.filter(({ code }) => code === String(item['code']));
    const itemAt = [...at, 'items', place];
    locateEntry(itemAt, [...from, 'items', index], own[0], positions);
    return withLevels(item, own, (level, { file, source }) =>
      positions.add([...itemAt, 'levels', level], file, source),
    );
  });
}

/** An entry keeps its position in `report.yaml`; one that only files know is where the first of them is. */
function locateEntry(
  at: ReportPath,
  from: readonly (string | number | undefined)[],
  first: ReadLevel | undefined,
  { add, move }: Positions,
): void {
  if (from.every((key) => key !== undefined)) move(at, from);
  else if (first) add(at, first.file, { locate: TOP });
}

interface Entry {
  readonly entry: unknown;
  /** Its place in what was given; undefined where it was not. */
  readonly from: number | undefined;
}

/** A list of what is given, and of what the files know besides. */
function complete(
  given: readonly unknown[],
  key: 'number' | 'code',
  known: readonly (number | string)[],
): readonly Entry[] {
  const keyOf = ({ entry }: Entry): string => String(isFields(entry) ? entry[key] : '');
  const named = given.map((entry, from): Entry => ({ entry, from }));
  const names = new Set(named.map(keyOf));
  const others = known.filter((each) => !names.has(String(each)));
  if (others.length === 0) return named;
  return [...named, ...others.map((each): Entry => ({ entry: { [key]: each }, from: undefined }))].sort(
    (a, b) => inNumberOrder(keyOf(a), keyOf(b)),
  );
}

function withLevels(
  item: Fields,
  found: readonly ReadLevel[],
  onLevel: (index: number, level: ReadLevel) => void,
): Fields {
  const given = item['levels'];
  if (found.length === 0 || (given !== undefined && !Array.isArray(given))) return item;
  const before = (given ?? []) as readonly unknown[];
  found.forEach((level, index) => onLevel(before.length + index, level));
  return {
    ...item,
    levels: [...before, ...found.map(({ level, source }) => ({ level, ...(source.value as Fields) }))],
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
