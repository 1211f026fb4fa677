import type { Block } from '../../document/index.js';
import type { DefinitionContext, Edge } from './context.js';
import { contents } from './contents.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';
import type { FlowNode } from './layout/node.js';

/** Blocks as nodes of a stack, from top to bottom. */
export const blocks = (
  nodes: readonly Block[],
  context: DefinitionContext,
  edge: Edge,
): readonly FlowNode[] => nodes.flatMap((node) => block(node, context, edge));

/** The blocks that an element holds; an only paragraph needs no element of its own. */
export function blocksIn(
  nodes: readonly Block[],
  context: DefinitionContext,
  edge: Edge,
): readonly FlowNode[] {
  const [only, ...more] = nodes;
  return only?.type === 'paragraph' && more.length === 0
    ? [paragraph(only, context, edge, context.parent)]
    : blocks(nodes, context, edge);
}

function block(node: Block, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, context, edge)];
    case 'paragraph':
      return [paragraph(node, context, edge)];
    case 'list':
      return list(node, context, edge);
    case 'table':
      return table(node, context, edge);
    case 'figure':
      return figure(node, context, edge);
    case 'contents':
      return contents(node, context, edge);
    case 'page-break':
      return [{ pageBreak: true }];
  }
}
