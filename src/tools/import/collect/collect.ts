import type { SourceBlock } from '../../../read/index.js';
import { classify, isOfResults, type TableContext } from '../classify/index.js';
import { toCollected, type Collected } from './collected.js';
import { currentItem, initialState, type CollectState } from './state.js';
import { step } from './step.js';

/**
 * Finds the items of a document: each table of levels under the last heading with an item's code. Blocks are classified one
 * by one, and what they mean is added step by step. `category` is that of tables without codes.
 */
export const collectItems = (blocks: readonly SourceBlock[], category?: number): Collected =>
  toCollected(addBlocks(initialState(category), blocks));

const addBlocks = (state: CollectState, blocks: readonly SourceBlock[]): CollectState =>
  blocks.reduce(
    (before, block) =>
      classify(block, tableContext(before)).reduce(
        (at, event) => (event.type === 'frame' ? addBlocks(at, event.blocks) : step(at, event)),
        before,
      ),
    state,
  );

const tableContext = (state: CollectState): TableContext => ({
  columns: state.isOpen ? currentItem(state)?.columns : undefined,
  isOfResults: isOfResults(state.heading?.value.code),
});
