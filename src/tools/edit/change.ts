import type { Report } from '../../report/index.js';
import { compactFields, dataHash, type FieldKey } from '../provenance/index.js';

/** A field and its new value in its shortest form; undefined: the field is removed. */
export interface Change {
  readonly key: FieldKey;
  readonly value: unknown;
  /** The value that the report has now, in its shortest form: what stays of it keeps the form that it is written in. */
  readonly before?: unknown;
}

/** The fields in which a report differs from what it was before. */
export function changesBetween(before: Report, after: Report): readonly Change[] {
  const [old, now] = [compactFields(before), compactFields(after)];
  const keys: readonly FieldKey[] = [...new Set([...old.keys(), ...now.keys()])];
  return keys
    .filter((key) => dataHash(old.get(key) ?? null) !== dataHash(now.get(key) ?? null))
    .map((key) => ({ key, value: now.get(key), ...(old.has(key) && { before: old.get(key) }) }));
}
