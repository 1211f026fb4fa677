import type { Block } from '../../document/index.js';

/** Whether the last thing that a block writes is a table, or the control around the contents: not a paragraph. */
export function endsInTable(node: Block | undefined): boolean {
  if (node?.type === 'table' || node?.type === 'contents') return true;
  return node?.type === 'list' && endsInTable(node.items.at(-1)?.children.at(-1));
}

/** Whether a list's last item ends in a page break, which then is for the block after the list. */
export function endsInPageBreak(node: Block | undefined): boolean {
  if (node?.type === 'page-break') return true;
  return node?.type === 'list' && endsInPageBreak(node.items.at(-1)?.children.at(-1));
}
