import path from 'node:path';
import { levelText } from '../../read/folder/index.js';
import type { Report } from '../../report/index.js';
import { compactFields, levelOf, parsedFields, type FieldKey } from '../provenance/index.js';
import { asideName, fieldsText, fileOfLevel, levelIn, shownField, type FolderMap } from '../edit/index.js';

/** A field that has been changed in two ways. */
export interface Conflict {
  readonly key: FieldKey;
  /** The report's text, which stays; absent where the report no longer has the field. */
  readonly ours?: string;
  /** The Word file's text; absent where the field was deleted there. */
  readonly theirs?: string;
  /** The file, from the report's folder, that keeps the Word file's text. */
  readonly file?: string;
}

interface ConflictSides {
  readonly folder: string;
  /** Absent for a report in one file. */
  readonly map: FolderMap | undefined;
  /** The name of the report's file. */
  readonly file: string;
  readonly ours: Report;
  readonly wanted: Report;
}

/** The conflicts in words, and the files that keep the Word file's texts: a level beside its level, the rest in one. */
export async function keepConflicts(
  keys: readonly FieldKey[],
  { folder, map, file, ours, wanted }: ConflictSides,
): Promise<{ readonly conflicts: readonly Conflict[]; readonly files: ReadonlyMap<string, string> }> {
  const inWord = compactFields(wanted);
  const files = new Map<string, string>();
  const fileOf = new Map<FieldKey, string>();
  const keep = async (name: string, text: string, held: readonly FieldKey[]): Promise<void> => {
    const beside = await asideName(folder, name, text);
    files.set(beside, text);
    for (const key of held) fileOf.set(key, beside);
  };
  const held = keys.filter((key) => inWord.has(key));
  const levels = new Map<FieldKey, string>();
  for (const level of new Set(held.flatMap((key) => levelOf(key) ?? []))) {
    const own = map && fileOfLevel(map, level);
    if (own !== undefined) levels.set(level, own);
  }
  for (const [level, own] of levels) {
    const text = levelText(levelIn(wanted, level), path.posix.dirname(own));
    await keep(
      own,
      text,
      held.filter((key) => levelOf(key) === level),
    );
  }
  const rest = held.filter((key) => !levels.has(levelOf(key) ?? ''));
  if (rest.length > 0) await keep(file, fieldsText(wanted, rest, file.endsWith('.json')), rest);
  const values = { ours: parsedFields(ours), theirs: parsedFields(wanted) };
  const conflicts = keys.map((key): Conflict => {
    const [own, theirs, kept] = [
      shownField(key, values.ours),
      shownField(key, values.theirs),
      fileOf.get(key),
    ];
    return {
      key,
      ...(own !== undefined && { ours: own }),
      ...(theirs !== undefined && { theirs }),
      ...(kept !== undefined && { file: kept }),
    };
  });
  return { conflicts, files };
}
