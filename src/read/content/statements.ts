import type { StatementInput } from '../../report/index.js';
import type { InlineInput } from '../../markdown/index.js';
import type { DocumentContext } from './context.js';
import { type SourceBlock, type SourceParagraph, startText, takeStart, toPlain } from '../blocks/index.js';
import { leadingCheckbox, readCheckbox } from './checkbox.js';
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
    const drawn = readCheckbox(block.item?.marker ?? '');
    const typed = leadingCheckbox(startText(block.pieces));
    const isBox =
      drawn === undefined && typed !== undefined && typed.length < toPlain(block.pieces).trimEnd().length;
    const text = toText(isBox ? takeStart(block.pieces, typed.length) : block.pieces, linkTarget);
    const last = statements.at(-1);
    if (last && isPoint(block, edge)) {
      last.points.push(isBox ? toText(block.pieces, linkTarget) : text);
      continue;
    }
    edge = block.item?.edge ?? edge;
    const met = drawn ?? (isBox ? typed.ticked : undefined);
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
