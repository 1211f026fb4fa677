import type { Report } from '../../report/index.js';
import {
  compactFields,
  fieldHashes,
  levelOf,
  mergeFields,
  type FieldKey,
  type FieldMerge,
  type Provenance,
} from '../provenance/index.js';
import { type Change } from '../edit/index.js';

/** What the merge asks of a base. */
type MergeBase = Pick<Provenance, 'fields'>;

/** The reports that meet in a merge. */
export interface Sides {
  /** What the Word file was made from; absent: it does not say. */
  readonly base: MergeBase | undefined;
  /** The report that is there. */
  readonly ours: Report;
  /** The report out of the Word file. */
  readonly theirs: Report;
  /** The same with the names that its pictures have in the folder. */
  readonly wanted: Report;
  /** Fields of `theirs` that are lists of which every entry was deleted. */
  readonly emptied?: readonly FieldKey[] | undefined;
}

/** A merge, and what it asks of the files. */
export interface MergedSides extends FieldMerge {
  readonly changes: readonly Change[];
}

export function mergeSides({ base, ours, theirs, wanted, emptied = [] }: Sides): MergedSides {
  const own = fieldHashes(ours);
  const merge = mergeFields({
    base: base?.fields,
    ours: own,
    theirs: fieldHashes(theirs),
    wanted: fieldHashes(wanted),
    emptied,
  });
  const values = compactFields(wanted);
  const before = compactFields(ours);
  const entries = emptiedEntries([...own.keys()], merge);
  const removed = [...merge.removed, ...entries];
  return {
    ...merge,
    kept: merge.kept.filter((key) => !entries.some((entry) => key.startsWith(`${entry}/`))),
    changes: [
      ...merge.taken.map((key) => ({ key, value: values.get(key), before: before.get(key) })),
      ...removed.map((key) => ({ key, value: undefined })),
    ],
  };
}

/** Items that no level is left of, and categories that no item is left of, as keys of their entries. */
function emptiedEntries(own: readonly FieldKey[], { taken, removed }: FieldMerge): readonly FieldKey[] {
  const isLevel = (key: FieldKey): boolean => levelOf(key) === key;
  const left = [...own.filter((key) => isLevel(key) && !removed.includes(key)), ...taken.filter(isLevel)];
  const parents = removed.filter(isLevel).map((key) => key.split('/'));
  const items = parents.map((steps) => steps.slice(0, 4).join('/'));
  const categories = parents.map((steps) => steps.slice(0, 2).join('/'));
  const isLeft = (entry: FieldKey): boolean => left.some((key) => key.startsWith(`${entry}/`));
  return [...new Set([...items, ...categories])].filter((entry) => !isLeft(entry));
}

/**
 * Whether two reports are rounds of the same work and not two agencies' or two years': their names are equal, or one of
 * their results is, or was when the Word file was made.
 */
export function isSameReport({ base, ours, theirs }: Pick<Sides, 'base' | 'ours' | 'theirs'>): boolean {
  const named = (['agency', 'fiscalYear', 'roundMonths'] as const).every(
    (name) => ours[name] === theirs[name],
  );
  if (named) return true;
  const own = fieldHashes(ours);
  const other = fieldHashes(theirs);
  return [...own].some(
    ([key, hash]) =>
      /\/(?:result|guidelines|criteria)$/u.test(key) &&
      (other.get(key) === hash || base?.fields.get(key)?.report === hash),
  );
}

/** A base by which everything in a report counts as unchanged, and everything in the Word file as changed. */
export const replacing = (ours: Report): MergeBase => ({
  fields: new Map([...fieldHashes(ours)].map(([key, report]) => [key, { report, word: '' }])),
});
