import type { SourceBlock } from '../../../read/index.js';

/** What was found in blocks, and the blocks that are left. */
export interface Taken<Value> {
  readonly value: Value | undefined;
  readonly blocks: readonly SourceBlock[];
}
