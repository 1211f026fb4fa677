import type { Block } from '../../document/index.js';
import type { BlockHandler, DefinitionContext, Inset } from './context.js';
import { contents } from './contents.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';
import type { FlowNode } from './layout/index.js';

/** Blocks as nodes of a stack, from top to bottom. */
export const blocks: BlockHandler = (nodes, context, inset) =>
  nodes.flatMap((node) => block(node, context, inset));

function block(node: Block, context: DefinitionContext, inset: Inset): readonly FlowNode[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, context, inset)];
    case 'paragraph':
      return [paragraph(node, context, inset)];
    case 'list':
      return list(node, context, inset);
    case 'table':
      return table(node, context, inset);
    case 'figure':
      return figure(node, context, inset);
    case 'contents':
      return contents(node, context, inset);
    case 'page-break':
      return [{ pageBreak: true }];
  }
}
