import type { FieldKey } from '../provenance/index.js';

/** A field and its new value in its shortest form; undefined: the field is removed. */
export interface Change {
  readonly key: FieldKey;
  readonly value: unknown;
}
