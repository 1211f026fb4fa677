import type { RowsSpec, Spec } from '../spec.js';

/** The fields of a part that is a list. */
export const rows = (spec: Omit<RowsSpec, 'kind' | 'name'>): readonly Spec[] => [
  { kind: 'rows', name: '', ...spec },
];
