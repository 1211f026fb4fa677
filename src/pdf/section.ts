import type { Block, Section } from '../document/tree.js';
import { blocks } from './block.js';
import { OUTERMOST, type DefinitionContext } from './context.js';
import type { SectionNode, StackNode } from './engine/node.js';

/** A run of pages: their size, margins, running header and footer, and what stands on them. */
export function section(node: Section, context: DefinitionContext): SectionNode {
  const { paper, margin } = context.theme.page;
  const long = Math.max(paper.width, paper.height);
  const short = Math.min(paper.width, paper.height);
  const running =
    (content: readonly Block[]) =>
    (page: number, pages: number): StackNode | undefined =>
      content.length === 0
        ? undefined
        : { stack: blocks(content, { ...context, isRunning: true, place: { page, pages } }, OUTERMOST) };
  return {
    section: { stack: blocks(node.children, context, OUTERMOST) },
    pageSize:
      node.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long },
    pageMargins: { ...margin },
    header: running(node.header),
    footer: running(node.footer),
  };
}
