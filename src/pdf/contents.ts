import { writeNumber } from '../document/number.js';
import type { Contents } from '../document/tree.js';
import { paragraphStyle, type DefinitionContext, type Edge } from './context.js';
import { plainRun } from './inline.js';
import { paragraph } from './paragraph.js';
import type { FlowNode } from './engine/node.js';

/** Room for the number and some dots, em: no line of an entry runs into it. */
const NUMBER_SPACE = 2.8;

/** The entries of the contents, each a link; their pages' numbers are set once all pages are laid out. */
export const contents = (
  { entries }: Contents,
  context: DefinitionContext,
  edge: Edge,
): readonly FlowNode[] =>
  entries.map((entry) => {
    const node = paragraph(entry, context, edge);
    const style = paragraphStyle(context.theme, entry.style);
    const space = NUMBER_SPACE * style.size;
    return {
      ...node,
      indent: { ...node.indent, right: node.indent.right + space },
      text: node.text.map((inline) => ({ ...inline, linkToDestination: entry.target })),
      reference: {
        target: entry.target,
        space,
        number: (page) => plainRun(writeNumber(page, context.digits), style),
      },
    };
  });
