import { levelOf, type FieldKey } from './fields.js';
import type { FieldBase } from './provenance.js';

/** One side of a merge: a hash for each field that it gives. */
export type FieldHashes = ReadonlyMap<FieldKey, string>;

export interface MergeSides {
  /** The Word file's base; absent: nobody knows what it was made from. */
  readonly base: ReadonlyMap<FieldKey, FieldBase> | undefined;
  /** The report that is there. */
  readonly ours: FieldHashes;
  /** The report out of the edited Word file. */
  readonly theirs: FieldHashes;
  /** The fields of `theirs` as they would be in the report, where that is another value. */
  readonly wanted?: FieldHashes;
  /** Fields of `theirs` that are lists of which every entry was deleted. */
  readonly emptied?: readonly FieldKey[];
}

/** What becomes of the fields; those that are in no list stay as they are. */
export interface FieldMerge {
  /** Taken from the Word file. */
  readonly taken: readonly FieldKey[];
  /** Deleted in the Word file and unchanged in the report. */
  readonly removed: readonly FieldKey[];
  /** Changed on both sides, each in another way: the report's stays, the Word file's is kept beside it. */
  readonly conflicts: readonly FieldKey[];
  /** No longer in the Word file, but kept: such fields are hidden there and get lost by accident. */
  readonly kept: readonly FieldKey[];
}

/** Fields of a level that a Word file shows: a person who deletes one there means it. */
const SHOWN = ['criteria', 'guidelines', 'result', 'evidence', 'recommendation'];

/** Whether a Word file shows a field as such. */
export function isShownField(key: FieldKey): boolean {
  const level = levelOf(key);
  return level !== undefined && (key === level || SHOWN.includes(key.slice(level.length + 1)));
}

/** Merges three ways: a field equal to its base has not changed; two different changes are a conflict. */
export function mergeFields({ base, ours, theirs, wanted = theirs, emptied = [] }: MergeSides): FieldMerge {
  const taken: FieldKey[] = [];
  const removed: FieldKey[] = [];
  const conflicts: FieldKey[] = [];
  const kept: FieldKey[] = [];
  const isChangedInWord = (key: FieldKey): boolean =>
    base ? theirs.get(key) !== base.get(key)?.word : theirs.has(key);
  const isChangedHere = (key: FieldKey): boolean =>
    base ? ours.get(key) !== base.get(key)?.report : ours.has(key);
  const keys = [...new Set([...ours.keys(), ...theirs.keys(), ...(base?.keys() ?? [])])];
  const fieldsOf = (level: string): readonly FieldKey[] => keys.filter((key) => levelOf(key) === level);
  const levels = keys.filter((key) => levelOf(key) === key);
  const settled = new Set<FieldKey>();
  for (const level of levels) {
    const fields = fieldsOf(level);
    const isGoneInWord = !theirs.has(level) && base?.get(level)?.word !== undefined;
    const isGoneHere = !ours.has(level) && base?.get(level)?.report !== undefined;
    if (isGoneInWord && ours.has(level)) {
      fields.forEach((key) => settled.add(key));
      if (fields.some(isChangedHere)) conflicts.push(level);
      else removed.push(level);
    } else if (isGoneHere && theirs.has(level)) {
      fields.forEach((key) => settled.add(key));
      if (fields.some(isChangedInWord)) conflicts.push(level);
    }
  }
  for (const key of keys) {
    if (settled.has(key) || !isChangedInWord(key) || ours.get(key) === wanted.get(key)) continue;
    if (!theirs.has(key) && !isShownField(key) && !emptied.includes(key)) kept.push(key);
    else if (isChangedHere(key)) conflicts.push(key);
    else if (theirs.has(key)) taken.push(key);
    else removed.push(key);
  }
  return { taken, removed, conflicts, kept };
}
