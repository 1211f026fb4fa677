import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { BlockInput, FigureInput } from './content.js';
import { placed, addNote, type MarkdownContext } from './context.js';

/** Width of a picture, written right after it: `![…](…){width=60%}`. */
const WIDTH = /^\{width=(\d{1,3}(?:\.\d+)?)%\}/u;

/** Pictures inside text become figures after it; each picture in a table adds a note. */
export const figuresIn = (
  nodes: readonly Nodes[],
  context: MarkdownContext,
  isInTable = false,
): BlockInput[] =>
  nodes.flatMap((node, index): BlockInput[] => {
    if (node.type !== 'image') return 'children' in node ? figuresIn(node.children, context, isInTable) : [];
    if (isInTable) addNote({ code: 'picture-below-table', image: node.url }, node, context);
    return [placed({ type: 'figure', ...figure(node, nodes[index + 1]) }, node, context)];
  });

/** A paragraph of pictures alone, two or more on one line, as a row of them; undefined where it is none. */
export function pictureRow({ children }: Paragraph, context: MarkdownContext): BlockInput | undefined {
  const rest = withoutWidths(children).filter(({ type }) => type !== 'image');
  const images = children.filter(({ type }) => type === 'image');
  if (images.length < 2 || !rest.every((node) => node.type === 'text' && /^[^\S\n]*$/u.test(node.value))) {
    return undefined;
  }
  const figures = children.flatMap((node, index) =>
    node.type === 'image' ? [placed(figure(node, children[index + 1]), node, context)] : [],
  );
  return { type: 'figures', figures };
}

function figure({ url, alt, title }: Image, next: Nodes | undefined): FigureInput {
  const width = next?.type === 'text' ? WIDTH.exec(next.value)?.[1] : undefined;
  const caption = title || alt;
  return {
    image: url,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(width !== undefined && { width: Number(width) }),
  };
}

/** The same pieces, without the widths of the pictures among them. */
export const withoutWidths = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  nodes.map((node, index) =>
    node.type === 'text' && nodes[index - 1]?.type === 'image'
      ? { ...node, value: node.value.replace(WIDTH, '') }
      : node,
  );
