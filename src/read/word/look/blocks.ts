import type { XmlElement } from '../../../core/index.js';
import { NO_TABLE, type LookContext, type Surrounding } from './context.js';
import type { LookBlock } from './look.js';
import { readLookParagraph } from './paragraph.js';
import { eachBlock, readLookTable } from './table.js';

/** A paragraph or table. */
export const readLookBlock = (
  element: XmlElement,
  context: LookContext,
  around: Surrounding = NO_TABLE,
): LookBlock =>
  element.name === 'w:p'
    ? readLookParagraph(element, context, around)
    : readLookTable(element, context, (cell, inside) => readLookBlocks(cell, context, inside));

/** The blocks of a cell or a running part. */
export function readLookBlocks(
  parent: XmlElement,
  context: LookContext,
  around: Surrounding = NO_TABLE,
): readonly LookBlock[] {
  const blocks: LookBlock[] = [];
  eachBlock(parent, (element) => blocks.push(readLookBlock(element, context, around)));
  return blocks;
}
