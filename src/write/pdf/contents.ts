import { writePageNumber, inlineText, type Contents, type ContentsEntry } from '../../document/index.js';
import { paragraphStyle, type DefinitionContext, type Inset } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import type { FlowNode } from './layout/index.js';
import { createContents, type StructureElement } from './tags/index.js';

/** Space for the number and some dots, em: no line of an entry reaches into it. */
const NUMBER_SPACE = 2.8;

/** The entries of the contents, each a link; their page numbers are added once all pages are laid out. */
export function contents(
  { entries }: Contents,
  context: DefinitionContext,
  inset: Inset,
): readonly FlowNode[] {
  const elements = createContents(context.parent);
  return entries.map((node) =>
    entry(node, elements.entry(node.level, inlineText(node.children)), context, inset),
  );
}

function entry(
  node: ContentsEntry,
  element: StructureElement,
  context: DefinitionContext,
  inset: Inset,
): FlowNode {
  const own = paragraph(node, context, inset, element);
  const style = paragraphStyle(context.theme, node.style);
  const space = NUMBER_SPACE * style.size;
  // In extracted text, a space separates the text from the number.
  const text = [...own.text, plainRun(' ', style)];
  return {
    ...own,
    indent: { ...own.indent, right: own.indent.right + space },
    text: text.map((inline) => ({ ...inline, linkToDestination: node.target })),
    reference: {
      target: node.target,
      space,
      number: (page) => plainRun(writePageNumber(page, context.digits), style),
    },
  };
}
