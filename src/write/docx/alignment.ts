import type { Alignment } from '../../document/index.js';

/** `w:jc` of an alignment; justified Thai is spread between clusters, which Word calls thaiDistribute. */
export const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'thaiDistribute',
} as const satisfies Readonly<Record<Alignment, string>>;
