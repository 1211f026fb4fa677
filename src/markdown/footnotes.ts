import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type { BlockInput, ListItemInput } from './content.js';
import { footnoteMarker, type MarkdownContext } from './context.js';
import { itemContent } from './list.js';

/** Numbers of footnotes that have a text: in the order of the references, then those that nothing refers to. */
export function footnoteNumbers(tree: Root): ReadonlyMap<string, number> {
  const defined = new Set<string>();
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') defined.add(node.identifier);
    if (node.type === 'footnoteReference') found.push(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const order = new Set([...found.filter((identifier) => defined.has(identifier)), ...defined]);
  return new Map([...order].map((identifier, index) => [identifier, index + 1]));
}

/** The texts of all footnotes as the list that ends the content. */
export function footnoteList(
  tree: Root,
  context: MarkdownContext,
  toBlocks: (nodes: readonly RootContent[], context: MarkdownContext) => BlockInput[],
): readonly BlockInput[] {
  const definitions = new Map<string, FootnoteDefinition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const items = [...context.footnotes].map(([identifier, number]): ListItemInput => {
    const { children } = definitions.get(identifier) as FootnoteDefinition;
    return { marker: footnoteMarker(number), ...itemContent(children, context, toBlocks) };
  });
  return items.length > 0 ? [{ type: 'list', style: 'decimal-paren', items }] : [];
}
