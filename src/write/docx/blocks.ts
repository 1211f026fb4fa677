import type { XmlComponent } from 'docx';
import type { Block } from '../../document/index.js';
import { endsInPageBreak, endsInTable } from './block-end.js';
import { contents } from './contents.js';
import { figure } from './figure.js';
import { list } from './list.js';
import { gapParagraph, paragraph } from './paragraph.js';
import type { Lead, Place, State } from './state.js';
import { table } from './table.js';

/**
 * The blocks of one container. A page break becomes a property of the paragraph after it; Word joins tables that
 * stand one after another, so a gap parts them.
 */
export function blocks(state: State, place: Place, nodes: readonly Block[], lead: Lead = {}): XmlComponent[] {
  const written: XmlComponent[] = [];
  let next = lead;
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
      next = { controls: next.controls };
    }
    if (node.type === 'list' && before?.type === 'list' && before.style === node.style) {
      next = { ...next, afterSameList: true };
    }
    for (const component of block(state, place, node, next)) written.push(component);
    afterTable = endsInTable(node);
    before = node;
    next = endsInPageBreak(node) ? { startsPage: true } : {};
  }
  return written;
}

function block(
  state: State,
  place: Place,
  node: Exclude<Block, { readonly type: 'page-break' }>,
  lead: Lead,
): XmlComponent[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [paragraph(state, place, node, lead)];
    case 'list':
      return list(state, place, node, lead);
    case 'table':
      return table(state, place, node, lead);
    case 'contents':
      return contents(state, place, node, lead);
    case 'figure':
      return figure(state, place, node, lead);
  }
}

/** The blocks of a cell, a header or a section, which Word wants to end in a paragraph. */
export function blocksEndingInParagraph(
  state: State,
  place: Place,
  nodes: readonly Block[],
  lead: Lead = {},
): XmlComponent[] {
  const written = blocks(state, place, nodes, lead);
  const last = nodes.filter(({ type }) => type !== 'page-break').at(-1);
  return written.length === 0 || endsInTable(last) ? [...written, gapParagraph()] : written;
}
