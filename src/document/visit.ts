import type { Block, Document, Table, TableRow } from './tree.js';

/** Calls a function with every block of a document in reading order, a block before those inside it. */
export function visitBlocks(document: Document, visit: (block: Block) => void): void {
  const enter = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      visit(block);
      childrenOf(block).forEach(enter);
    }
  };
  for (const { header, children, footer } of document.sections) [header, children, footer].forEach(enter);
}

function childrenOf(block: Block): readonly (readonly Block[])[] {
  if (block.type === 'list') return block.items.map((item) => item.children);
  if (block.type === 'table') {
    return [...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.children));
  }
  return [];
}

/** A document with every block replaced by what a function gives for it, innermost first. */
export function mapBlocks(document: Document, change: (block: Block) => Block): Document {
  const all = (blocks: readonly Block[]): readonly Block[] => blocks.map((block) => change(inside(block)));
  const rows = (list: readonly TableRow[]): Table['body'] =>
    list.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, children: all(cell.children) })),
    }));
  const inside = (block: Block): Block => {
    if (block.type === 'list') {
      return { ...block, items: block.items.map((item) => ({ ...item, children: all(item.children) })) };
    }
    return block.type === 'table' ? { ...block, head: rows(block.head), body: rows(block.body) } : block;
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      header: all(section.header),
      footer: all(section.footer),
      children: all(section.children),
    })),
  };
}
