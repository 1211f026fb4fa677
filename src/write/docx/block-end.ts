import type { Block } from '../../document/index.js';

/** The block that ends a block: of a list, that of its last item. */
function lastBlock(node: Block | undefined): Block | undefined {
  let last = node;
  while (last?.type === 'list') last = last.items.at(-1)?.children.at(-1);
  return last;
}

/** Whether the last thing that a block writes is a table, or the control around the contents: not a paragraph. */
export function endsInTable(node: Block | undefined): boolean {
  const last = lastBlock(node);
  return last?.type === 'table' || last?.type === 'contents';
}

/** Whether a list's last item ends in a page break, which then is for the block after the list. */
export const endsInPageBreak = (node: Block | undefined): boolean => lastBlock(node)?.type === 'page-break';
