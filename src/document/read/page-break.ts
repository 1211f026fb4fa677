import { isTextBlock } from '../paragraph.js';
import type { Block, Table, TableCell, TableRow } from '../tree.js';

/**
 * Parts a table where a cell holds a page break: what follows in that cell begins a second table, with the same head,
 * on a new page. Word honours no page break inside a table.
 */
export const splitTables = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => (block.type === 'table' ? splitTable(block) : [block]));

function splitTable(table: Table): readonly Block[] {
  const at = table.body.findIndex(({ cells }) => cells.some(hasBreak));
  if (at < 0) return [table];
  const [before, after] = splitRow(table.body[at]!);
  const { caption: _caption, id: _id, ...continued } = table;
  const rest: Table = { ...continued, body: [after, ...table.body.slice(at + 1)] };
  return [
    { ...table, body: [...table.body.slice(0, at), before] },
    { type: 'page-break' },
    ...splitTable(rest),
  ];
}

const hasBreak = (cell: TableCell): boolean => cell.children.some(({ type }) => type === 'page-break');

function splitRow({ cells, ...row }: TableRow): readonly [TableRow, TableRow] {
  const parts = cells.map((cell): readonly [TableCell, TableCell] => {
    const at = cell.children.findIndex(({ type }) => type === 'page-break');
    const empty: Block = { type: 'paragraph', style: firstStyle(cell), children: [] };
    const [head, tail] =
      at < 0 ? [cell.children, []] : [cell.children.slice(0, at), cell.children.slice(at + 1)];
    const fill = (children: readonly Block[]): TableCell => ({
      ...cell,
      children: children.length > 0 ? children : [empty],
    });
    return [fill(head), fill(tail)];
  });
  return [
    { ...row, cells: parts.map(([before]) => before) },
    { ...row, cells: parts.map(([, after]) => after) },
  ];
}

/** An empty cell is as high as a line of what it held. */
function firstStyle({ children }: TableCell): string {
  const first = children[0];
  if (first && isTextBlock(first)) return first.style;
  const inside = first?.type === 'list' ? first.items[0]?.children[0] : undefined;
  return inside?.type === 'paragraph' ? inside.style : 'base';
}
