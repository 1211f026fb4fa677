import type { PageNumber, Section } from '../../document/index.js';
import { NO_INSET, type DefinitionContext } from './context.js';
import type { SectionNode, StackNode } from './layout/index.js';
import { rootElement, type Artifact, type Outline } from './tags/index.js';

/** A sequence of pages: their size, margins, running header and footer, and content. */
export function section(node: Section, context: DefinitionContext, outline: Outline): SectionNode {
  const { paper, margin } = context.theme.page;
  const long = Math.max(paper.width, paper.height);
  const short = Math.min(paper.width, paper.height);
  const running =
    (part: 'header' | 'footer', artifact: Artifact) =>
    (page: PageNumber, pages: number, isFirst: boolean): StackNode | undefined => {
      const content = (isFirst ? node.firstPage : undefined)?.[part] ?? node[part];
      if (content.length === 0) return undefined;
      const own = { ...context, running: artifact, parent: rootElement(), position: { page, pages } };
      return { stack: context.blocks(content, own, NO_INSET) };
    };
  return {
    section: {
      stack: node.children.flatMap((child) =>
        context.blocks([child], { ...context, parent: outline.parentOf(child) }, NO_INSET),
      ),
    },
    pageSize:
      node.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long },
    pageMargins: { ...margin },
    ...(node.pageNumbers && { pageNumbers: node.pageNumbers }),
    header: running('header', 'Header'),
    footer: running('footer', 'Footer'),
  };
}
