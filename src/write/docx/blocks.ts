import type { XmlComponent } from 'docx';
import { handleBlock, isTextBlock, type Block } from '../../document/index.js';
import { endsInPageBreak, endsInTable } from './block-end.js';
import { gapParagraph } from './paragraph.js';
import type { BlockContext, Container, State } from './state.js';

/**
 * The blocks of one container. A page break becomes a property of the paragraph after it; Word joins tables that
 * follow each other directly, so a gap keeps them apart.
 */
export function blocks(
  state: State,
  container: Container,
  nodes: readonly Block[],
  context: BlockContext = {},
): XmlComponent[] {
  const written: XmlComponent[] = [];
  let next = context;
  let afterTable = false;
  let before: Block | undefined;
  for (const node of nodes) {
    state.check();
    if (node.type === 'page-break') {
      next = { ...next, startsPage: true };
      continue;
    }
    if (node.type === 'table' && node.caption === undefined && (afterTable || next.startsPage)) {
      written.push(gapParagraph(next));
      next = { metadata: next.metadata };
    }
    if (node.type === 'list' && before?.type === 'list' && before.style === node.style) {
      next = { ...next, afterSameList: true };
    }
    for (const component of handleBlock(state.writers, node, state, container, next)) written.push(component);
    afterTable = endsInTable(node);
    before = node;
    const follows = isTextBlock(node) && (state.pageStarts.begun.has(node) || next.followsPageStart === true);
    next = endsInPageBreak(node) ? { startsPage: true } : follows ? { followsPageStart: true } : {};
  }
  return written;
}

/** The blocks of a cell, a header or a section, which Word wants to end in a paragraph. */
export function blocksEndingInParagraph(
  state: State,
  container: Container,
  nodes: readonly Block[],
  context: BlockContext = {},
): XmlComponent[] {
  const written = blocks(state, container, nodes, context);
  const last = nodes.filter(({ type }) => type !== 'page-break').at(-1);
  return written.length === 0 || endsInTable(last) ? [...written, gapParagraph()] : written;
}
