import type { StatementInput } from '../../report/index.js';
import type { InlineInput } from '../../markdown/index.js';
import { readBox } from './box.js';
import type { DocumentContext } from './document-context.js';
import { type SourceBlock, type SourceParagraph, toPlain } from '../blocks/index.js';
import { toText } from './text.js';

interface OpenStatement {
  readonly text: InlineInput[];
  readonly points: InlineInput[][];
  readonly met?: boolean;
}

/** The statements of a cell: its items, each with the items further in as points. */
export function toStatements(
  words: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): StatementInput[] {
  const statements: OpenStatement[] = [];
  let edge: number | undefined;
  for (const word of words) {
    if (word.type === 'table' || word.role === 'level' || toPlain(word.pieces).trim() === '') continue;
    const text = toText(word.pieces, linkTarget);
    const last = statements.at(-1);
    if (last && isPoint(word, edge)) {
      last.points.push(text);
      continue;
    }
    edge = word.item?.edge ?? edge;
    const met = readBox(word.item?.marker ?? '');
    statements.push({ text, points: [], ...(met !== undefined && { met }) });
  }
  return statements;
}

/** A paragraph in the points' style, or one in no style of statements that stands further in. */
function isPoint({ role, item }: SourceParagraph, edge: number | undefined): boolean {
  if (role === 'point') return true;
  if (role === 'criterion' || role === 'guideline') return false;
  return item !== undefined && edge !== undefined && item.edge > edge + 30;
}
