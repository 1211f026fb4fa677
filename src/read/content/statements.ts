import type { StatementInput } from '../../report/index.js';
import type { InlineInput } from '../../markdown/index.js';
import type { DocumentContext } from './context.js';
import { type SourceBlock, type SourceParagraph, toPlain } from '../blocks/index.js';
import { readCheckbox } from './checkbox.js';
import { toText } from './text.js';

interface OpenStatement {
  readonly text: InlineInput[];
  readonly points: InlineInput[][];
  readonly met?: boolean;
}

/** The statements of a cell: its items, each with the items further in as points. */
export function toStatements(
  blocks: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): StatementInput[] {
  const statements: OpenStatement[] = [];
  let edge: number | undefined;
  for (const block of blocks) {
    if (block.type === 'table' || block.role === 'level' || toPlain(block.pieces).trim() === '') continue;
    const text = toText(block.pieces, linkTarget);
    const last = statements.at(-1);
    if (last && isPoint(block, edge)) {
      last.points.push(text);
      continue;
    }
    edge = block.item?.edge ?? edge;
    const met = readCheckbox(block.item?.marker ?? '');
    statements.push({ text, points: [], ...(met !== undefined && { met }) });
  }
  return statements;
}

/** A paragraph in the points' style, or one in no style of statements that is further in. */
function isPoint({ role, item }: SourceParagraph, edge: number | undefined): boolean {
  if (role === 'point') return true;
  if (role === 'criterion' || role === 'guideline') return false;
  return item !== undefined && edge !== undefined && item.edge > edge + 30;
}
