import { writeNumber, inlineText, type Contents, type ContentsEntry } from '../../document/index.js';
import { paragraphStyle, type DefinitionContext, type Edge } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import { createContents } from './tags/contents.js';
import type { StructureElement } from './tags/element.js';
import type { FlowNode } from './layout/node.js';

/** Room for the number and some dots, em: no line of an entry runs into it. */
const NUMBER_SPACE = 2.8;

/** The entries of the contents, each a link; their pages' numbers are set once all pages are laid out. */
export function contents({ entries }: Contents, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const elements = createContents(context.parent);
  return entries.map((node) =>
    entry(node, elements.entry(node.level, inlineText(node.children)), context, edge),
  );
}

function entry(
  node: ContentsEntry,
  element: StructureElement,
  context: DefinitionContext,
  edge: Edge,
): FlowNode {
  const own = paragraph(node, context, edge, element);
  const style = paragraphStyle(context.theme, node.style);
  const space = NUMBER_SPACE * style.size;
  // To a reader, a space parts the text from the number.
  const text = [...own.text, plainRun(' ', style)];
  return {
    ...own,
    indent: { ...own.indent, right: own.indent.right + space },
    text: text.map((inline) => ({ ...inline, linkToDestination: node.target })),
    reference: {
      target: node.target,
      space,
      number: (page) => plainRun(writeNumber(page, context.digits), style),
    },
  };
}
