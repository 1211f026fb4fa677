import type { FieldKey } from '../provenance/index.js';

/** A field and its new value in its shortest form; undefined: the field is removed. */
export interface Change {
  readonly key: FieldKey;
  readonly value: unknown;
  /** The value that the report has now, in its shortest form: what stays of it keeps the form that it is written in. */
  readonly before?: unknown;
}
