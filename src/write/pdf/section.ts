import type { Block, Section } from '../../document/index.js';
import { blocks } from './block.js';
import { OUTERMOST, type DefinitionContext } from './context.js';
import { rootElement } from './tags/element.js';
import type { Outline } from './tags/outline.js';
import type { Artifact } from './tags/tag.js';
import type { SectionNode, StackNode } from './layout/node.js';

/** A run of pages: their size, margins, running header and footer, and what stands on them. */
export function section(node: Section, context: DefinitionContext, outline: Outline): SectionNode {
  const { paper, margin } = context.theme.page;
  const long = Math.max(paper.width, paper.height);
  const short = Math.min(paper.width, paper.height);
  const running =
    (content: readonly Block[], artifact: Artifact) =>
    (page: number, pages: number): StackNode | undefined =>
      content.length === 0
        ? undefined
        : {
            stack: blocks(
              content,
              { ...context, running: artifact, parent: rootElement(), place: { page, pages } },
              OUTERMOST,
            ),
          };
  return {
    section: {
      stack: node.children.flatMap((child) =>
        blocks([child], { ...context, parent: outline.parentOf(child) }, OUTERMOST),
      ),
    },
    pageSize:
      node.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long },
    pageMargins: { ...margin },
    header: running(node.header, 'Header'),
    footer: running(node.footer, 'Footer'),
  };
}
